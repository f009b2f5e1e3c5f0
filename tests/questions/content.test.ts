import { suite } from "uvu";
import * as assert from "uvu/assert";
import { loadContent } from "../../src/content/load.ts";
import { readSiteData } from "../../src/content/read-data.ts";
import { publishedQuestion } from "../../src/feedback/desk/published-question.ts";
import { writeQuestion } from "../../src/feedback/desk/write-question.ts";
import { problemText } from "../../src/model/problem.ts";
import { codeNumber, later, madeUp } from "../feedback/made-up.ts";
import { provinceWith } from "../support/portal-site.ts";
import { problemsOf } from "../support/problems-of.ts";
import { front, place, questionFile } from "./made-up.ts";

const test = suite("files of questions");
const file = place("gio-mo-cua");
const good = front("Thư viện mở cửa mấy giờ?");

test("a good one has no problems", async () => assert.equal(await problemsOf({ [file]: questionFile(good) }), []));

const cases: [string, string, string, string][] = [
  ["a missing day", good.replace("asked: 2024-03-18\n", ""), "x", `${file}:2:1\n  Thiếu «asked» (Ngày hỏi)\n  → Thêm dòng «asked: 2026-11-20».`],
  ["a missing office", good.replace(/answeredBy: .*\n/, ""), "x", `${file}:2:1\n  Thiếu «answeredBy» (Cơ quan trả lời)\n  → Thêm dòng «answeredBy: Văn phòng Ủy ban nhân dân tỉnh».`],
  ["a missing question", good.replace(/\nquestion: .*/, ""), "x", `${file}:2:1\n  Thiếu «question» (Nội dung câu hỏi)\n  → Thêm dòng «question: Xin cho biết số liệu hợp tác xã trên cổng lấy từ đâu.».`],
  ["a day that does not exist", good.replace("2024-03-18", "2024-02-30"), "x", `${file}:3:8\n  «asked» (Ngày hỏi) không phải ngày có thật: «2024-02-30»\n  → Viết năm-tháng-ngày, ví dụ 2019-02-28 16:43`],
  ["an answer before the question", good.replace("2024-03-20 09:30", "2024-03-01"), "x", `${file}:4:11\n  «answered» (Trả lời lúc) sớm hơn «asked» (Ngày hỏi)\n  → Sửa một trong hai ngày.`],
  ["a folder of another year", good.replace("2024-03-20", "2025-03-20"), "x", `${file}:4:11\n  Câu hỏi được trả lời năm 2025 nhưng tệp nằm trong thư mục 2024\n  → Chuyển tệp sang content/hoi-dap/2025/ hoặc sửa «answered».`],
  ["a key of articles", `${good}\ncategory: hoc-tap`, "x", `${file}:7:1\n  Không có mục nào tên «category»\n  → Chỉ dùng: title, asked, answered, answeredBy, askedBy, question, draft, aliases.`],
  ["no answer", good, "", `${file}\n  Câu hỏi chưa có câu trả lời\n  → Viết câu trả lời dưới dòng --- thứ hai, hoặc thêm draft: true khi chưa xong.`],
  ["a figure that does not exist", good, "::: tien-do so-thu-vienn", `${file}:8:5\n  Không có chỉ tiêu «so-thu-vienn» trong _data/indicators/\n  → Có phải «so-thu-vien»?`],
];
for (const [told, head, answer, expected] of cases) {
  test(`${told} is told with its line`, async () => assert.equal(await problemsOf({ [file]: questionFile(head, answer) }), [expected]));
}

test("an address that another file has is told", async () => {
  assert.equal(await problemsOf({ [file]: questionFile(`${good}\naliases: [/gioi-thieu/]`) }), [
    `${file}:7:11\n  Địa chỉ cũ «/gioi-thieu/» đã thuộc về content/trang/gioi-thieu.md\n  → Xóa dòng này hoặc sửa địa chỉ.`,
  ]);
});

test("a draft may still lack its answer", async () => assert.equal(await problemsOf({ [file]: questionFile(`${good}\ndraft: true`, "") }), []));

test("a file beside the folders of years is told where it belongs", async () => {
  assert.equal(await problemsOf({ "content/hoi-dap/hoi.md": questionFile(good) }), ["content/hoi-dap/hoi.md\n  Tệp không nằm đúng chỗ\n  → Tin bài để ở content/tin-tuc/<năm>/, câu hỏi đã trả lời để ở content/hoi-dap/<năm>/, trang tĩnh để ở content/trang/."]);
});

test("what the command publishes is read without a problem, word for word", async () => {
  const { content, data } = provinceWith();
  const site = readSiteData(data).data.site!.value;
  const asked = ["---\nlayout: x\n---js\nprocess.exit()", "a: b\n- !!js/function 'x'", "{{ x }} <script>alert(1)</script>", "&a *a\n<<: *a", "0123", "null", "title: khác\ndraft: true", "Đoạn một,\ndòng hai.\n\nĐoạn hai."];
  asked.forEach((message, index) => {
    writeQuestion(content, publishedQuestion(madeUp(codeNumber(index), { subject: message, message, name: "Nguyễn Văn An", nameMayBePublished: index % 2 === 0 }), "Đã **sửa**.", later(60 * 24 * 6), site));
  });
  const { content: read, problems } = await loadContent({ content, data }, "2026-12-01");
  assert.equal(problems.map(problemText), []);
  assert.equal(read!.questions.map(({ question }) => question).sort(), [...asked].sort());
  assert.equal(new Set(read!.questions.map(({ askedBy }) => askedBy)), new Set(["Nguyễn Văn An", undefined]));
  assert.ok(read!.questions.every(({ answered, answeredBy, url }) => answered.getTime() === later(60 * 24 * 6).getTime() && answeredBy === site.agency.name && url.startsWith("/hoi-dap/2026/")));
});

test.run();
