import { suite } from "uvu";
import * as assert from "uvu/assert";
import { provinceWith } from "../support/portal-site.ts";
import { problemsOf } from "../support/problems-of.ts";

const test = suite("problems of content");

const file = "content/tin-tuc/2024/bai.md";
const article = (frontMatter: string, body = "Nội dung.\n"): Record<string, string> => ({ [file]: `---\n${frontMatter}\n---\n${body}` });
const good = "title: Bài\ndate: 2024-03-01\nsummary: Tóm tắt.\ncategory: hoc-tap";

test("a good article has none", async () => assert.equal(await problemsOf(article(good)), []));

/** Title, front matter, body, the one problem expected. */
const cases: [string, string, string, string][] = [
  ["a date that does not exist", good.replace("2024-03-01", "2024-02-30"), "x",
    `${file}:3:7\n  «date» (Ngày đăng) không phải ngày có thật: «2024-02-30»\n  → Viết năm-tháng-ngày, ví dụ 2019-02-28 16:43`],
  ["a date in another order", good.replace("2024-03-01", "01/03/2024"), "x",
    `${file}:3:7\n  «date» (Ngày đăng) không phải ngày có thật: «01/03/2024»\n  → Viết năm-tháng-ngày, ví dụ 2019-02-28 16:43`],
  ["a key that does not exist, with the nearest", `${good}\ntite: x`, "x",
    `${file}:6:1\n  Không có mục nào tên «tite»\n  → Có phải «title»?`],
  ["a missing title", "date: 2024-03-01\nsummary: x\ncategory: hoc-tap", "x",
    `${file}:2:1\n  Thiếu «title» (Tiêu đề)\n  → Thêm dòng «title: Tiêu đề của bài».`],
  ["an empty title", good.replace("title: Bài", "title:"), "x",
    `${file}:2:7\n  «title» (Tiêu đề) đang để trống\n  → Thêm dòng «title: Tiêu đề của bài».`],
  ["a number for a title", good.replace("title: Bài", "title: 2019"), "x",
    `${file}:2:8\n  «title» (Tiêu đề) không phải chữ: «2019»\n  → Nếu muốn viết đúng như thế, đặt trong ngoặc kép: "2019".`],
  ["a title with an open colon", good.replace("title: Bài", "title: Hợp tác xã: đổi mới"), "x",
    `${file}:2:8\n  Trong giá trị có dấu hai chấm nên dòng này đọc không ra\n  → Đặt cả giá trị trong ngoặc kép, ví dụ title: "Hợp tác xã: đổi mới để phát triển".`],
  ["an unknown category, with the nearest", good.replace("hoc-tap", "hoc-tạp").replace("hoc-tạp", "hoc-tapp"), "x",
    `${file}:5:11\n  «category» (Chuyên mục): không có «hoc-tapp» trong _data/categories.yml\n  → Có phải «hoc-tap»?`],
  ["a category written with marks", good.replace("hoc-tap", "Học tập"), "x",
    `${file}:5:11\n  «category» (Chuyên mục) chỉ được dùng chữ thường không dấu, chữ số và gạch nối: «Học tập»\n  → Đổi thành «hoc-tap».`],
  ["a key twice", `${good}\ntitle: Nữa`, "x",
    `${file}:6:1\n  Mục «title» được viết hai lần\n  → Giữ một dòng, xóa dòng kia.`],
  ["a tab", `${good}\nimage:\n\tsrc: a.jpg`, "x",
    `${file}:7:1\n  Có dấu tab ở đầu dòng\n  → Thay mỗi dấu tab bằng hai dấu cách.`],
  ["yes for true", `${good}\ndraft: có`, "x",
    `${file}:6:8\n  «draft» (Bản nháp) chỉ nhận true (có) hoặc false (không), đang là: «có»\n  → Viết true hoặc false, không ngoặc kép; hoặc xóa dòng này.`],
  ["tags as one text", `${good}\ntags: sách, vở`, "x",
    `${file}:6:7\n  «tags» (Từ khóa) phải là một danh sách, đang là: «sách, vở»\n  → Viết mỗi mục một dòng, bắt đầu bằng dấu gạch: tags: rồi xuống dòng «  - …».`],
  ["a picture without words for the blind", `${good}\nimage:\n  src: a.jpg`, "x",
    `${file}:7:3\n  Thiếu «alt» (Mô tả ảnh)\n  → Thêm dòng «alt: Ảnh vẽ gì, nói cho người không nhìn thấy ảnh».`],
  ["a picture that is not there", `${good}\nimage:\n  src: a.jpg\n  alt: Ảnh`, "x",
    `${file}:7:8\n  «image.src» (Tệp ảnh): không tìm thấy tệp ảnh «a.jpg»\n  → Đặt tệp ảnh cạnh bài viết và viết đúng tên tệp.`],
  ["a picture from outside content", `${good}\nimage:\n  src: ../../../data/bieu-trung.svg\n  alt: Ảnh`, "x",
    `${file}:7:8\n  «image.src» (Tệp ảnh): ảnh «../../../data/bieu-trung.svg» nằm ngoài thư mục content\n  → Đặt tệp ảnh cạnh bài viết.`],
  ["a source with an address that runs", `${good}\nsource:\n  name: Báo\n  url: javascript:alert(1)`, "x",
    `${file}:8:8\n  «url» (Địa chỉ nguồn) không phải địa chỉ dùng được: «javascript:alert(1)»\n  → Viết đường dẫn trong cổng, bắt đầu bằng «/», hoặc địa chỉ bắt đầu bằng https://.`],
  ["an indicator that does not exist", `${good}\nindicators: [so-thu-vienn]`, "x",
    `${file}:6:14\n  «indicators» (Chỉ tiêu liên quan): không có «so-thu-vienn» trong _data/indicators/\n  → Có phải «so-thu-vien»?`],
  ["an update before the date", `${good}\nupdated: 2024-02-01`, "x",
    `${file}:6:10\n  «updated» (Cập nhật lúc) sớm hơn «date» (Ngày đăng)\n  → Sửa một trong hai ngày.`],
  ["a correction without its time", `${good}\ncorrection: Số đúng là 167.`, "x",
    `${file}:6:13\n  Có «correction» (Đính chính) mà không có «updated» (Cập nhật lúc)\n  → Thêm ngày giờ đính chính, ví dụ updated: 2019-05-14 09:00`],
  ["a year that is not its folder's", good.replace("2024-03-01", "2023-03-01"), "x",
    `${file}:3:7\n  Bài đăng năm 2023 nhưng tệp nằm trong thư mục 2024\n  → Chuyển tệp sang content/tin-tuc/2023/ hoặc sửa «date».`],
  ["a summary that is too long", good.replace("Tóm tắt.", "a ".repeat(300)), "x",
    `${file}:4:10\n  «summary» (Tóm tắt) dài 599 ký tự\n  → Rút xuống tối đa 500 ký tự.`],
  ["YAML references", good.replace("Tóm tắt.", "&a Tóm tắt."), "x",
    `${file}:4:13\n  Không dùng ký hiệu tham chiếu của YAML: «&a»\n  → Viết lại nội dung, không dùng &, * và <<; chữ bắt đầu bằng các ký hiệu đó thì đặt trong ngoặc kép.`],
  ["a name that reaches into objects", `${good}\n__proto__:\n  admin: true`, "x",
    `${file}:6:1\n  Không được dùng tên «__proto__»\n  → Xóa dòng này.`],
  ["a block that does not exist", good, "Dòng đầu.\n\n::: tien-d so-thu-vien\n",
    `${file}:9:5\n  Không có khối nào tên «::: tien-d»\n  → Có phải «::: tien-do»?`],
  ["a block with an unknown indicator", good, "::: tien-do so-thu-vie\n",
    `${file}:7:5\n  Không có chỉ tiêu «so-thu-vie» trong _data/indicators/\n  → Có phải «so-thu-vien»?`],
  ["a block without an indicator", good, "::: xu-huong\n",
    `${file}:7:5\n  Khối «::: xu-huong» thiếu mã chỉ tiêu\n  → Viết mã chỉ tiêu sau tên khối, ví dụ «::: xu-huong so-thu-vien».`],
  ["a block with an unknown breakdown", good, "::: co-cau so-thu-vien linh-vuc\n",
    `${file}:7:5\n  Chỉ tiêu «so-thu-vien» không có phân tổ «linh-vuc»\n  → Các phân tổ: noi-dat.`],
  ["a block with an unknown target", good, "::: tien-do so-thu-vien 2030\n",
    `${file}:7:5\n  Chỉ tiêu «so-thu-vien» không có mục tiêu «2030»\n  → Các mục tiêu: 2025.`],
  ["an inline figure of an unknown indicator", good, "Có {so so-thu-viem} thư viện.\n",
    `${file}:7:4\n  Không có chỉ tiêu «so-thu-viem» trong _data/indicators/\n  → Có phải «so-thu-vien»?`],
  ["a box that is not closed", good, "::: luu-y\nNhớ nhé.\n",
    `${file}:7:1\n  Khối «::: luu-y» chưa đóng\n  → Thêm một dòng «:::» ở cuối khối.`],
  ["a heading of the first level", good, "# Lớn\n",
    `${file}:7:1\n  Trong bài có tiêu đề cấp một «# …»; tiêu đề cấp một đã là tên bài\n  → Dùng «## …» cho mục lớn nhất trong bài.`],
  ["a picture whose name has a stray percent sign", good, "![Ảnh](50%.jpg)\n",
    `${file}:7:1\n  Ảnh trong bài: không tìm thấy tệp ảnh «50%.jpg»\n  → Đặt tệp ảnh cạnh bài viết và viết đúng tên tệp.`],
  ["a picture from another place", good, "![Ảnh](https://example.org/a.jpg)\n",
    `${file}:7:1\n  Ảnh lấy từ nơi khác: «https://example.org/a.jpg»\n  → Chép tệp ảnh về cạnh bài viết rồi viết tên tệp.`],
  ["an article without a body", good, "",
    `${file}\n  Bài chưa có nội dung\n  → Viết nội dung dưới dòng --- thứ hai, hoặc thêm draft: true khi chưa xong.`],
];

for (const [name, frontMatter, body, expected] of cases) {
  test(name, async () => assert.equal(await problemsOf(article(frontMatter, body)), [expected]));
}

test("where nothing is there to choose from, it is said where to put one", async () => {
  const none = { "data/indicators/so-thu-vien.yml": null, "content/tin-tuc/2024/thu-vien-thang-ba.md": null, "data/home.yml": "- type: progress\n  title: Số liệu\n  indicators: [so-thu-vien]\n" };
  assert.equal(await problemsOf({ ...none, ...article(`${good}\nindicators: [so-thu-vien]`, "::: tien-do so-thu-vien\n") }), [
    `${file}:6:14\n  «indicators» (Chỉ tiêu liên quan): không có «so-thu-vien» trong _data/indicators/\n  → Chưa có mục nào để chọn; thêm vào _data/indicators/ trước.`,
    `${file}:8:5\n  Không có chỉ tiêu «so-thu-vien» trong _data/indicators/\n  → Chưa có chỉ tiêu nào dùng được; đặt mỗi chỉ tiêu vào một tệp trong _data/indicators/.`,
    "data/home.yml:3:16\n  «indicators» (Các chỉ tiêu): không có «so-thu-vien» trong _data/indicators/\n  → Chưa có mục nào để chọn; thêm vào _data/indicators/ trước.",
  ]);
});

test("front matter that would run as code is refused", async () => {
  assert.equal(await problemsOf({ [file]: "---js\n{ title: process.exit(7) }\n---\nx" }),
    [`${file}:1:1\n  Phần khai báo ở đầu tệp không được viết bằng «js»\n  → Viết đúng ba dấu gạch --- ở dòng đầu, không thêm chữ nào.`]);
});

test("a file without front matter, and one that never closes it", async () => {
  assert.equal(await problemsOf({ [file]: "Xin chào" }),
    [`${file}:1:1\n  Thiếu phần khai báo ở đầu tệp\n  → Bắt đầu tệp bằng một dòng ---, rồi title: …, date: …, rồi một dòng --- nữa.`]);
  assert.equal(await problemsOf({ [file]: "---\ntitle: x\n" }),
    [`${file}:1:1\n  Phần khai báo ở đầu tệp chưa đóng\n  → Thêm một dòng --- sau mục khai báo cuối cùng.`]);
});

test("text that is not UTF-8 is not published as other letters", async () => {
  assert.equal(await problemsOf({ [file]: Buffer.from("---\ntitle: B\xe0i\n---\n", "latin1") }),
    [`${file}\n  Tệp không phải chữ UTF-8\n  → Mở tệp bằng trình soạn thảo, chọn lưu lại với mã UTF-8.`]);
});

test("an invisible control character is told with its place", async () => {
  assert.equal(await problemsOf(article(good, "Một\nhai \u0007 ba\n")),
    [`${file}:8:5\n  Có ký tự điều khiển không nhìn thấy (U+0007)\n  → Xóa ký tự này, hoặc chạy «npm run check -- --fix».`]);
});

test("a file name with marks is told the name to take", async () => {
  const name = "content/tin-tuc/2024/Đường mới.md";
  assert.equal(await problemsOf({ [name]: `---\n${good}\n---\nx` }),
    [`${name}\n  Tên tệp «Đường mới.md» chỉ được dùng chữ thường không dấu, chữ số và gạch nối\n  → Đổi tên tệp thành «duong-moi.md».`]);
});

test("a file in the wrong folder, and a static page that takes the address of a route", async () => {
  assert.equal(await problemsOf({ "content/tin-tuc/bai.md": "x" }),
    ["content/tin-tuc/bai.md\n  Tệp không nằm đúng chỗ\n  → Tin bài để ở content/tin-tuc/<năm>/, câu hỏi đã trả lời để ở content/hoi-dap/<năm>/, trang tĩnh để ở content/trang/."]);
  assert.equal(await problemsOf({ "content/trang/lien-he.md": "---\ntitle: A\nsummary: B\nupdated: 2024-01-01\n---\nx" }),
    ["content/trang/lien-he.md\n  Địa chỉ «/lien-he/» đã dành cho phần khác của cổng\n  → Đổi tên tệp."]);
});

test("two articles that claim one old address", async () => {
  const alias = `${good}\naliases: [/cu/thu-vien.html]`;
  assert.equal(await problemsOf(article(alias)),
    ["content/tin-tuc/2024/thu-vien-thang-ba.md:7:11\n  Địa chỉ cũ «/cu/thu-vien.html» đã thuộc về content/tin-tuc/2024/bai.md\n  → Xóa dòng này hoặc sửa địa chỉ."]
      .map((text) => text.replaceAll("content/tin-tuc/2024/bai.md", file)));
});

test("a telephone number that would lose its zero, in site.yml", async () => {
  const { data } = provinceWith();
  const { readFileSync } = await import("node:fs");
  const site = readFileSync(`${data}/site.yml`, "utf8").replace('"0200 000 000 (số mẫu)"', "0200000000");
  assert.equal(await problemsOf({ "data/site.yml": site }),
    ["data/site.yml:13:14\n  Số «0200000000» có chữ số 0 ở đầu sẽ bị đọc thành 200000000\n  → Số điện thoại, mã số thì đặt trong ngoặc kép: \"0200000000\"."]);
});

test("the home page may only name categories and indicators that exist", async () => {
  assert.equal(await problemsOf({ "data/home.yml": "- type: categories\n  categories: [bien-daoo]\n- type: tin\n" }),
    ["data/home.yml:3:9\n  «type» (Loại khối) không có trong danh sách: «tin»\n  → Chọn một trong: lead, categories, progress, links."]);
  assert.equal(await problemsOf({ "data/home.yml": "- type: categories\n  categories: [bien-daoo]\n" }),
    ["data/home.yml:2:16\n  «categories» (Các chuyên mục): không có «bien-daoo» trong _data/categories.yml\n  → Có phải «bien-dao»?"]);
});

test("problems of all files come at once, in reading order", async () => {
  const found = await problemsOf({
    ...article(`${good.replace("2024-03-01", "hôm qua")}\ncolour: red`),
    "content/tin-tuc/2024/a.md": `---\n${good.replace("hoc-tap", "khong-co")}\n---\nx`,
    "data/menu.yml": "- title: A\n",
  });
  assert.equal(found.map((text) => text.split("\n")[0]), [
    "content/tin-tuc/2024/a.md:5:11", `${file}:3:7`, `${file}:6:1`, "data/menu.yml:1:3",
  ]);
});

test.run();
