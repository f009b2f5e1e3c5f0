import { suite } from "uvu";
import * as assert from "uvu/assert";
import { tableOfContents } from "../../_includes/components/table-of-contents.ts";
import { renderMarkdown } from "../../src/markdown/render.ts";
import { html } from "../../src/html.ts";

const test = suite("table of contents");
const context = { origin: "", block: () => html``, inlineStat: () => html`<span class="stat">9</span>`, picture: () => undefined };
const contents = (markdown: string, syllables = 400): string => String(tableOfContents(renderMarkdown(markdown, context), syllables, "article") ?? "");
const sections = (...titles: string[]): string => titles.map((title) => `## ${title}\n\nMột đoạn.`).join("\n\n");

test("a long article lists its sections, in order, each a link to its heading", () => {
  assert.is(contents(sections("Đổi mới", "Chợ Đồn", "Ba Bể")), `
<nav class="contents" aria-label="Trong bài này">
<details open>
<summary>Trong bài này</summary>
<ol>
<li><a href="#muc-doi-moi">Đổi mới</a></li>
<li><a href="#muc-cho-don">Chợ Đồn</a></li>
<li><a href="#muc-ba-be">Ba Bể</a></li>
</ol>
</details>
</nav>`);
});

test("a short article, and one of two sections, has none", () => {
  assert.is(contents(sections("Một", "Hai", "Ba"), 399), "");
  assert.is(contents(sections("Một", "Hai")), "");
  assert.is(contents(`${sections("Một", "Hai")}\n\n### Ba\n\nMột đoạn.`), "");
});

test("what a heading holds beside words stays in the heading: links, notes, figures; words marked as foreign stay marked", () => {
  const links = contents(`${sections("Có [liên kết](/a/) và **chữ đậm**", "Chú thích[^1]", "Nghĩa của [open data]{lang=en} & {so x}")}\n\n[^1]: Chú.`);
  assert.match(links, ">Có liên kết và chữ đậm</a>");
  assert.match(links, ">Chú thích</a>");
  assert.match(links, '>Nghĩa của <span lang="en">open data</span> &amp; 9</a>');
});

test("two sections of one name are told apart", () => {
  assert.match(contents(sections("Kết quả", "Kết quả", "Kết quả")), /#muc-ket-qua">[^]*#muc-ket-qua-1">[^]*#muc-ket-qua-2">/);
});

test.run();
