import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readBody } from "../../src/content/body.ts";
import { html } from "../../src/html.ts";
import { isLanguageTag } from "../../src/markdown/language-marks.ts";
import { renderMarkdown } from "../../src/markdown/render.ts";
import { formsOf } from "../../src/review/prose.ts";
import { plainText } from "../../src/search/index/plain-text.ts";
import { placeText } from "../../src/model/problem.ts";

const test = suite("words of another language");
const render = (body: string): string => String(renderMarkdown(body, { origin: "https://cong.example", block: () => html``, inlineStat: () => html``, picture: () => undefined })).trim();

test("marked words say what language they are in", () => {
  assert.is(render("Giấy phép [Creative Commons]{lang=en} mở."), '<p>Giấy phép <span lang="en">Creative Commons</span> mở.</p>');
  assert.is(render("[**Mường** *Khương*]{lang=zh-Hant-TW}"), '<p><span lang="zh-Hant-TW"><strong>Mường</strong> <em>Khương</em></span></p>');
});

test("a link says it of its words, and of the page it leads to when that is elsewhere", () => {
  assert.is(render("[WCAG](https://www.w3.org/TR/WCAG22/){lang=en}"), '<p><a href="https://www.w3.org/TR/WCAG22/" lang="en" hreflang="en" rel="external noopener">WCAG</a></p>');
  assert.is(render("[Open Data](https://cong.example/du-lieu/){lang=en}"), '<p><a href="https://cong.example/du-lieu/" lang="en">Open Data</a></p>');
  assert.is(render("[JSON Feed](/feed.json){lang=en}"), '<p><a href="/feed.json" lang="en">JSON Feed</a></p>');
});

test("marks work in headings, whose address stays that of the words, in lists and in tables", () => {
  assert.is(render("## Nghĩa của [open data]{lang=en}"), '<h2 id="muc-nghia-cua-open-data">Nghĩa của <span lang="en">open data</span></h2>');
  assert.match(render("- [a]{lang=en}\n- [b]{lang=fr}"), '<span lang="fr">b</span>');
  assert.match(render("| [a]{lang=en} | B |\n|---|---|\n| 1 | 2 |"), '<th scope="col"><span lang="en">a</span></th>');
});

test("HTML cannot come in by a mark, and code shows it as written", () => {
  assert.not.match(render('[x]{lang=en" onclick="y} [<b>]{lang=en}'), /<b>|" onclick/);
  assert.match(render("`[x]{lang=en}`"), "<code>[x]{lang=en}</code>");
});

test("a text made to keep the renderer busy is soon done", () => {
  for (const piece of ["[", "[a]{lang=", "{lang=en}", "[a](", "[[a]{lang=en}"]) assert.type(render(piece.repeat(20_000)), "string");
});

const problems = (line: string): string[] => readBody(`Đoạn đầu.\n\n${line}`, "bai.md", 7).problems.map((problem) => `${placeText(problem)} ${problem.what} → ${problem.fix}`);

test("a code that names no language is told at its place; those of peoples of the province are known", () => {
  assert.equal(problems("Chữ [xin chào]{lang=vn}."), ["bai.md:10:15 Không có ngôn ngữ nào mang mã «vn» → Viết mã hai chữ cái như en (tiếng Anh), fr (tiếng Pháp), zh (tiếng Trung), hoặc ba chữ cái như tyz (tiếng Tày): [Creative Commons]{lang=en}."]);
  assert.is(problems("[a]{lang=tiếng Anh} [b]{lang} [c]{lang=english} [d]{ lang=en }").length, 4);
  assert.equal(problems("[a]{lang=en} [b](/c/){lang=tyz} `{lang=xx}` \\{lang=xx}"), []);
  for (const tag of ["en", "fr-CA", "zh-Hant-TW", "tyz", "hmn", "EN"]) assert.ok(isLanguageTag(tag), tag);
  for (const tag of ["", "e", "jp", "en_GB", "en--GB", "en\"", "en-GB-en-GB-en-GB"]) assert.not(isLanguageTag(tag), tag);
});

test("a mark behind nothing that it could mark is told", () => {
  for (const line of ["Chữ {lang=en} rời.", "[a] {lang=en}", "hai dòng]{lang=en}", "![ảnh](a.jpg){lang=en}", "[a [b] c]{lang=en}"]) {
    assert.match(problems(line).join(), "không đứng ngay sau chữ cần đánh dấu", line);
  }
});

test("what the check lets through is what the renderer marks", () => {
  const pieces = ["[a]{lang=en}", "[a](/b/){lang=en}", "[a b **c**]{lang=zh-Hant}", "[a](https://b.example/?x=1){lang=fr}", "[a\\]b]{lang=en}", "[a][ref]{lang=en}", '[a](https://b.example/ "Tên"){lang=en}', "[a](/b_(c)/){lang=en}"];
  for (const piece of pieces) {
    assert.equal(problems(piece), [], piece);
    assert.match(render(`${piece}\n\n[ref]: /c/`), / lang="/, piece);
  }
});

test("the review of Vietnamese leaves marked words alone, and the search finds them", () => {
  for (const marked of ["[Open\\] Data]{lang=en}", "[Open Data][ref]{lang=en}"]) assert.not.match(formsOf(`Chữ ${marked} mở.`).prose, /Open|Data/, marked);
  const { prose } = formsOf("Chữ [Creative Commons]{lang=en} và [Open Data](/a/){lang=en}, [Việt](/b/).");
  assert.not.match(prose, /Creative|Open|lang/);
  assert.match(prose, /Chữ .* và .*, .Việt/);
  assert.is(plainText("Chữ [Creative Commons]{lang=en} mở").replace(/\s+/g, " "), "Chữ [Creative Commons] mở");
});

test.run();
