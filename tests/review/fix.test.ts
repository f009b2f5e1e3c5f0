import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { fixFile, writeFixed } from "../../src/review/fix-file.ts";
import { fixText } from "../../src/review/fix-text.ts";
import { Speller } from "../../src/review/spelling.ts";
import { unifiedDiff } from "../../src/review/unified-diff.ts";
import { provinceWith } from "../support/portal-site.ts";
import { article } from "./faults.ts";

const test = suite("mending what is mechanical");
const speller = new Speller();
const fixed = (text: string): string => fixText(text, (word) => speller.knows(word)).text;
const ofBody = (body: string): string => fixed(article({ body })).slice(article({ body: "" }).length);

/** Written, and mended. */
const cases: readonly [string, string, string][] = [
  ["two spaces", "Một  hai   ba.\n", "Một hai ba.\n"],
  ["a space before a mark", "Một , hai  ; ba !\n", "Một, hai; ba!\n"],
  ["spaces at the end of a line, but for two that break it", "Một. \nHai.  \nBa.  \n\nBốn.\t\n", "Một.\nHai.  \nBa.\n\nBốn.\n"],
  ["letters with marks of their own", `${"Nghiêng".normalize("NFD")} ngả.\n`, "Nghiêng ngả.\n"],
  ["signs that nobody sees", "Ngư\u200bời\ufeff d\u00adân\u202e.\n", "Người dân.\n"],
  ["spaces that do not break, in a run", "Mọi \u00a0\u00a0người, 5\u00a0km.\n", "Mọi người, 5\u00a0km.\n"],
  ["control characters, those of Word that end a line", "Người\u000bdân\u0007 về\u000c chợ\u007f.\n", "Người dân về chợ.\n"],
  ["UTF-8 read as Windows-1252, with codes that show nothing", "ngÆ°á»\u009di ta vá»\u0081 Ä\u0090Ã´ng.\n", "người ta về Đông.\n"],
  ["TCVN3", "Céng hoµ x· héi  chñ nghÜa.\n", "Cộng hoà xã hội chủ nghĩa.\n"],
  ["VNI", "Coäng hoøa xaõ hoäi chuû nghóa.\n", "Cộng hòa xã hội chủ nghĩa.\n"],
  ["UTF-8 read as Windows-1252", "Cá»™ng hÃ²a xÃ£ há»™i.\n", "Cộng hòa xã hội.\n"],
  ["a list, but not its marks", "-   Một  hai\n1.  Ba , bốn\n", "-   Một hai\n1.  Ba, bốn\n"],
];
for (const [name, written, meant] of cases) test(name, () => assert.is(ofBody(written), meant));

/** What must stay to the letter. */
const kept = [
  "`a  , b` và `x\u200b`.\n", "```\na  , b \n\u200b\n```\n", "~~~\nCéng hoµ x· héi\n~~~\n", "Một đoạn.\n\n    a  , b\n", "[chữ](/a%20b/x.y,z) và <https://a.example/x,y>.\n", `[chữ](/${"é".normalize("NFD")}/)\n`,
  "| Tên   |  Số |\n|:---  | ---:|\n| Một   | -  |\n", "::: tien-do  so-thu-vien\n", "{so  so-thu-vien}\n", "vá»\u0081\n", "`a\u0007b`\n", "👩‍🌾 trồng chè.\n", "café và señor.\n",
];
for (const text of kept) test(`left as it is: ${JSON.stringify(text)}`, () => assert.is(ofBody(text), text));

test("values of front matter are mended, keys, dates and names of files are not", () => {
  const head = (summary: string): string => `---\ntitle:   "Bài  một"\ndate:  2024-03-01\nsummary: ${summary}\nimage:\n  src: a  b.jpg\n  alt: Đàn gà\n---\nx\n`;
  assert.is(fixed(head("Một  hai , ba.")), head("Một hai, ba.").replace("Bài  một", "Bài một"));
});

test("a good text with marks of other languages is no old encoding", () => {
  for (const text of ["Ông Müller gặp bà Peña.\n", "São Tomé và Côte d’Ivoire.\n", "Phở là món ngon: “£5”.\n"]) assert.is(ofBody(text), text);
});

test("whatever is written, mending it twice is mending it once, and no line comes or goes", () => {
  const part = fc.constantFrom("Một", "hai", " ", "  ", ",", ".", " ;", "\n", "\n\n", "`a  b`", "```\n", "[x](/a  b)", "\u200b", "\u00a0", "Céng hoµ", "x· héi", "xaõ hoäi", "Cá»™ng", "hÃ²a", "ê".normalize("NFD"), "- ", "| ", "\t", "    ", "“", "”", "...", "::: luu-y ", "https://a.example/x,y", "\u2028", "e\u0301\u0323");
  fc.assert(fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
    const once = fixed(article({ body: parts.join("") }));
    assert.is(fixed(once), once);
    assert.is(once.split("\n").length, article({ body: parts.join("") }).split("\n").length);
  }), { numRuns: 500, seed: 20261126 });
});

test("a file is read with its marks and line ends, and written in one step", () => {
  const name = "content/tin-tuc/2024/bai.md";
  const { root } = provinceWith({ [name]: `\ufeff${article({ body: "Một  hai.\n" }).replaceAll("\n", "\r\n")}` });
  const entry = { path: join(root, name), file: name };
  const found = fixFile(entry, speller)!;
  assert.equal([...found.whole], ["bỏ dấu BOM", "xuống dòng CRLF → LF"]);
  writeFixed(found);
  assert.is(readFileSync(entry.path, "utf8"), article({ body: "Một hai.\n" }));
  assert.is(fixFile(entry, speller), undefined);
});

test("a file of an old encoding becomes UTF-8; one whose encoding is not certain is left alone", () => {
  const name = "content/tin-tuc/2024/bai.md";
  const mended = (text: string): string | undefined => {
    const { root } = provinceWith({ [name]: Buffer.from(text, "latin1") });
    return fixFile({ path: join(root, name), file: name }, speller)?.after;
  };
  assert.is(mended("---\ntitle: Céng hoµ x· héi chñ nghÜa\n---\n§éc lËp, tù do\n"), "---\ntitle: Cộng hoà xã hội chủ nghĩa\n---\nĐộc lập, tự do\n");
  assert.is(mended("---\ntitle: B\xe0i vi\xeat\n---\nCaf\xe9\n"), undefined);
});

test("a diff shows what changes with two lines around it", () => {
  assert.is(unifiedDiff("a.md", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nnăm\n6\n7\n8\n9\n"), "--- a.md\n+++ a.md\n@@ -3,5 +3,5 @@\n 3\n 4\n-5\n+năm\n 6\n 7\n");
  assert.is(unifiedDiff("a.md", "1\n", "1\n"), "");
});

test.run();
