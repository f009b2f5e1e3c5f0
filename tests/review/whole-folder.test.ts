import { suite } from "uvu";
import * as assert from "uvu/assert";
import { article, photo } from "./faults.ts";
import { told } from "./support.ts";

const test = suite("what a check sees of a file or folder as a whole");
const folder = "content/tin-tuc/2024";
const file = `${folder}/bai.md`;

test("a byte-order mark and line ends of Windows", async () => {
  assert.equal(await told({ [file]: `\ufeff${article()}` }), [`${file}:1:1\n  Đầu tệp có dấu BOM không nhìn thấy\n  → Lưu lại bằng mã UTF-8 không BOM, hoặc chạy «npm run check -- --fix».`]);
  assert.equal(await told({ [file]: article().replaceAll("\n", "\r\n") }), [`${file}:1:1\n  Tệp xuống dòng theo kiểu Windows (CRLF)\n  → Lưu lại với kiểu xuống dòng LF, hoặc chạy «npm run check -- --fix».`]);
});

test("a text that is decomposed throughout", async () => {
  assert.equal(await told({ [file]: article({ body: "Nội dung.\n" }).normalize("NFD") }), [
    `${file}:2:8\n  Chữ «Bài» ghi bằng dấu tách rời (NFD) (12 chỗ trong bài)\n  → Gõ lại chữ này ở dạng dựng sẵn (NFC), hoặc chạy «npm run check -- --fix».`,
  ]);
});

test("a file saved in TCVN3 is no UTF-8, and is told which encoding it has", async () => {
  assert.equal(await told({ [file]: Buffer.from("---\ntitle: Céng hoµ x· héi chñ nghÜa\n---\n", "latin1") }), [
    `${file}\n  Tệp không phải chữ UTF-8\n  → Mở tệp bằng trình soạn thảo, chọn lưu lại với mã UTF-8.`,
    `${file}:1:1\n  Cả tệp ghi bằng mã cũ TCVN3 (ABC)\n  → Lưu lại bằng mã UTF-8, hoặc chạy «npm run check -- --fix».`,
  ]);
});

test("UTF-8 that was read as Windows-1252 is told once, as the error that it is where codes show nothing", async () => {
  assert.equal(await told({ [file]: article({ body: "Má»\u008di ngÆ°á»\u009di vá»\u0081 Ä‘Ã¢y.\n\nCá»™ng hÃ²a xÃ£ há»™i.\n" }) }), [
    `${file}:7:1\n  Chữ ở mã UTF-8 bị đọc nhầm thành Windows-1252: «Má»�i ngÆ°á»�i vá»� Ä‘Ã¢y.» và 1 dòng nữa\n  → Viết «Mọi người về đây.», hoặc chạy «npm run check -- --fix»; đừng xóa ký tự lạ, xóa là mất chữ.`,
  ]);
});

test("a photo that nothing shows, and one of more than 8 MB", async () => {
  assert.equal(await told({ [`${folder}/thua.jpg`]: photo }), [`${folder}/thua.jpg\n  Ảnh «thua.jpg» không bài nào dùng\n  → Đặt ảnh vào bài, hoặc xóa tệp.`]);
  const shown = { [file]: article({ body: "![Đàn gà trên đồi](lon.jpg)\n" }) };
  assert.equal(await told({ ...shown, [`${folder}/lon.jpg`]: photo }), []);
  assert.equal(await told({ ...shown, [`${folder}/lon.jpg`]: Buffer.concat([photo, Buffer.alloc(9_000_000)]) }),
    [`${folder}/lon.jpg\n  Ảnh «lon.jpg» nặng 8,6 MB\n  → Thu nhỏ xuống dưới 8 MB; ảnh rộng 1.600 điểm là đủ cho cổng.`]);
});

test("nothing is said of photos beside a file that cannot be read", async () => {
  assert.equal((await told({ [file]: "Xin chào", [`${folder}/thua.jpg`]: photo })).length, 1);
});

test("names that differ only in capitals or in how marks are written", async () => {
  const found = await told({ [file]: article(), [`${folder}/Bai.md`]: article() });
  assert.ok(found.includes(`${file}\n  Tên tệp «bai.md» chỉ khác «Bai.md» ở chữ hoa hay cách ghi dấu\n  → Đổi tên một trong hai tệp: nhiều máy coi đó là một tệp.`), found.join("\n"));
});

test("addresses that differ only in capitals are one address", async () => {
  assert.equal(await told({ [file]: article({ more: "aliases: [/cu/Thu-Vien.html]" }) }),
    [`${folder}/thu-vien-thang-ba.md:7:11\n  Địa chỉ cũ «/cu/thu-vien.html» đã thuộc về ${file}\n  → Xóa dòng này hoặc sửa địa chỉ.`]);
});

test("a mistyped keyword beside a frequent one; two good keywords are left alone", async () => {
  const tagged = (tag: string, count: number): Record<string, string> =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`${folder}/${tag.length}-${index}.md`, article({ more: `tags:\n  - ${tag}` })]));
  assert.equal(await told({ ...tagged("hợp tác xã", 3), [file]: article({ more: "tags:\n  - hợp tc xã" }) }),
    [`${file}:7:5\n  Từ khóa «hợp tc xã» chỉ khác «hợp tác xã» (3 bài) một chữ cái\n  → Nếu cùng một ý, viết «hợp tác xã».`]);
  assert.equal(await told({ ...tagged("học sinh giỏi", 3), [file]: article({ more: "tags:\n  - học sinh gửi" }) }), []);
});

test("an odd syllable that five articles write is a word of the region; one that the rules forbid is told all the same", async () => {
  const writing = (word: string): Record<string, string> =>
    Object.fromEntries(Array.from({ length: 5 }, (_, index) => [`${folder}/bai-${index}.md`, article({ body: `Món ${word} ngon.\n` })]));
  assert.equal(await told(writing("triễn")), []);
  assert.is((await told(writing("nghành"))).length, 5);
});

test("words of _data/tu-rieng.yml are right, in any capitals; a mistake in that file is told", async () => {
  const words = { [file]: article({ body: "Món nghành ngon.\n" }) };
  assert.is((await told(words)).length, 1);
  assert.equal(await told({ ...words, "data/tu-rieng.yml": "# Tên riêng\n- Bản Nghành\n" }), []);
  assert.equal(await told({ "data/tu-rieng.yml": "- [a, b]\n" }), ["data/tu-rieng.yml:1:3\n  «» (Từ riêng) không phải chữ: «[\"a\",\"b\"]»\n  → Nếu muốn viết đúng như thế, đặt trong ngoặc kép: \"[\"a\",\"b\"]\"."]);
});

test("a dead link in a draft is no error: nobody can follow it yet", async () => {
  const { reviewContent } = await import("../../src/review/review-content.ts");
  const { day, provinceWith } = await import("../support/portal-site.ts");
  const severities = async (more: string): Promise<string[]> =>
    (await reviewContent(provinceWith({ [file]: article({ more, body: "Xem [bản đồ](/khong-co/).\n" }) }), day("2024-05-01"))).map(({ severity }) => severity);
  assert.equal(await severities("draft: true"), ["warning"]);
  assert.equal(await severities(""), ["error"]);
});

test("links to every kind of page of the portal are good", async () => {
  const good = ["/", "/tin-tuc/", "/tin-tuc/2024/", "/tin-tuc/2024/03/", "/tin-tuc/2024/03/thu-vien-thang-ba/", "/tin-tuc/2024/03/thu-vien-thang-ba/#muc-chia-theo-noi-dat", "/gioi-thieu/",
    "/chuyen-muc/hoc-tap/", "/tu-khoa/doc-sach/", "/chi-tieu/", "/chi-tieu/so-thu-vien/", "/chi-tieu/cach-danh-gia/", "/lien-he/", "/rss.xml", "/du-lieu/", "/du-lieu/so-thu-vien/so-thu-vien.csv",
    "/cu/thu-vien.html", "/cu/thu-vien-moi/", "../../04/doc-sach-ben-bien/", "#muc-cuoi-bai", "#noi-dung", "https://congthongtin.example.vn/", "mailto:a@b.example"];
  const body = `${good.map((address, index) => `- [trang số ${index}](${address})`).join("\n")}\n\nMột câu.[^1]\n\n## Cuối bài\n\nHết.\n\n[^1]: Chú thích.\n`;
  assert.equal(await told({ [file]: article({ body }) }), []);
});

test.run();
