import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parseInstant } from "../../src/format/instant.ts";
import { problemText } from "../../src/model/problem.ts";
import { reviewContent } from "../../src/review/review-content.ts";
import { reviewText } from "../../src/review/review-text.ts";
import { Speller } from "../../src/review/spelling.ts";
import { makeArticle } from "../bench/corpus/article.ts";
import { article } from "./faults.ts";

const test = suite("good texts, of which a review says nothing");
const root = join(import.meta.dirname, "../..");
const speller = new Speller();
const told = (text: string, file = "content/tin-tuc/2024/bai.md"): string[] => {
  const { problems, suspects } = reviewText(text, file, speller);
  return [...problems, ...suspects.map(({ problem }) => problem)].map(problemText);
};
const ofBody = (body: string): string[] => told(article({ body: `${body}\n` }));

test("the sample portal", async () => {
  const problems = await reviewContent({ content: join(root, "content"), data: join(root, "_data") }, parseInstant("2026-11-23")!);
  assert.equal(problems.filter(({ file }) => file.includes("/content/")).map(problemText), []);
});

test("made-up articles of the bench", () => {
  for (let number = 0; number < 300; number++) assert.equal(told(makeArticle(number, 300, 5).text), []);
});

test("the README and what stands in code, addresses, blocks and tables", () => {
  assert.equal(ofBody("Lệnh `nghành  , \"x\"...` chạy được."), []);
  assert.equal(ofBody("```\nnghành  , \"x\" - y... https://a.example\n[x](/khong/)\n#### a\n```"), []);
  assert.equal(ofBody("~~~~\n```\nnghành\n~~~~"), []);
  assert.equal(ofBody("Một đoạn.\n\n    nghành  , \"x\"\n    y..."), []);
  assert.equal(ofBody("Xem [mẫu đơn](https://a.example/thuơng,nghành...x \"\")."), []);
  assert.equal(ofBody("::: tien-do so-thu-vien\n\nCó {so so-thu-vien} thư viện."), []);
  assert.equal(ofBody("| Tên   |  Số |\n|:---|---:|\n| Một   | - |\n| – Hai |  2 |"), []);
  assert.equal(ofBody("-   Một\n-   Hai\n\n1.  Một\n2.  Hai\n\n>  Lời trích."), []);
  assert.equal(ofBody("Một dòng  \nngắt giữa chừng."), []);
});

test("numbers, times, abbreviations and marks that stand together", () => {
  for (const body of [
    "Lúc 7:30, có 1.234,5 tấn; đạt 65,7%.", "TP.HCM, GS.TS, Th.S, v.v. đều có.", "Node.js và a.b.", "Tỷ số 2-1, năm 2020–2025, 12/5.", "Ông nói: “Được!”.", "Có (hay không?) thì hỏi.", "Anh/chị, và/hoặc.",
    "Điện thoại: (0209) 3.810.000.", "Nghị quyết số 202/2025/QH15.", "“Một” và “hai”…", "Vì sao?! Chờ… rồi về.", "Nhiệt độ 5 °C, 3 m², ±2 mm, α và β, H₂O.", "👩‍🌾 trồng chè.", "Đèo Gió ở Ngân Sơn.", "Đắk Lắk và Ê-đê, H’Mông, Ốt-xtrây-li-a.",
    "Thư: banbientap@backan.example.", "Giá 15.000 ₫/kg → rẻ.", "café, résumé và déjà vu.", "Đảo Suðurnes.", "**Đậm**, *nghiêng*, ~~gạch~~: được.", "Hai dòng\nliền nhau.", "Trang 3 (tiếp theo).", "Lời: «Được».", "[Một](/gioi-thieu/), [hai](/lien-he/).",
  ]) assert.equal(ofBody(body), [], body);
});

test("every static page of the fixtures", () => {
  const folder = join(root, "tests/fixtures/tinh-mau/content/trang");
  for (const name of readdirSync(folder)) assert.equal(told(readFileSync(join(folder, name), "utf8"), `content/trang/${name}`), []);
});

test("a text made to keep a review busy comes to an end", () => { // else the runner ends this file, and says so
  for (const part of ["`", "` `` ", "[", "[![a](b)", "![a]", "{so ", "<a ", "a", "-", " ", "# ", "> ", "\u00e9", "e\u0301", "\"", "\u201c", "](", "a@", "\u00a0", "1. ", ".", "| ", "\n\n    ", "***", "[^a]", "https://"]) {
    told(article({ title: `"${part.replaceAll(/["\n]/g, "")}`.repeat(100), body: `${part.repeat(Math.ceil(100_000 / part.length))}x\n` }));
  }
});

test.run();
