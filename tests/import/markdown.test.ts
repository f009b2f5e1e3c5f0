import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { blocksOf } from "../../src/import/html/blocks.ts";
import { blockText } from "../../src/import/html/block.ts";
import { bodyMarkdown } from "../../src/import/html/markdown.ts";
import { lineOf, parseHtml } from "../../src/import/html/tree.ts";
import { readBody } from "../../src/content/body.ts";
import { renderMarkdown } from "../../src/markdown/render.ts";
import type { MarkdownContext } from "../../src/markdown/context.ts";

const test = suite("HTML to Markdown");

const context = {} as MarkdownContext;
const convert = (html: string): string => bodyMarkdown(blocksOf(html), { picture: () => undefined, link: (href) => href });
const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

const words = fc.array(fc.constantFrom("hợp", "tác", "xã", "Đà", "1", "2019", "3.", "4)", "*", "**", "_", "[", "](x)", "<", ">", "<b>", "&", "&lt;", "#", "##", "-", "+", "=", "~~", ":::", "`", "|", "{so x}", "!", "\"", "“", "”", ":", ",", "(", ")", "\\", "^", "[^1]", "a@b.vn", "://"), { minLength: 1, maxLength: 5 });
const gap = fc.constantFrom("", " ");
const run = fc.tuple(words, gap, gap, gap).map(([parts, before, between, after]) => before + parts.join(between) + after);
const piece = fc.oneof(
  { weight: 3, arbitrary: run.map(escaped) },
  fc.tuple(fc.constantFrom("b", "strong", "i", "em", "span", "u"), run).map(([tag, text]) => `<${tag}>${escaped(text)}</${tag}>`),
  fc.constant("<br>"),
);
const block = fc.tuple(fc.constantFrom("p", "div", "h2", "blockquote", "li"), fc.array(piece, { minLength: 1, maxLength: 5 })).map(([tag, parts]) =>
  (tag === "li" ? `<ul><li>${parts.join("")}</li></ul>` : `<${tag}>${parts.join("")}</${tag}>`));

test("every word reads after it as before it, whatever signs it holds", () => {
  fc.assert(fc.property(fc.array(block, { minLength: 1, maxLength: 3 }), (blocks) => {
    const html = blocks.join("\n");
    const markdown = convert(html);
    const rendered = lineOf(parseHtml(String(renderMarkdown(markdown, context))).children);
    const wanted = blocksOf(html).map(blockText).join(" ");
    assert.is(rendered.replace(/\s+/g, ""), wanted.replace(/\s+/g, ""), `${html}\n${markdown}`);
    assert.equal(readBody(markdown, "thu.md", 0), { blocks: [], pictures: [], problems: [] });
  }), { numRuns: Number(process.env["HTML_SAMPLES"] ?? 500), ...(process.env["HTML_SAMPLES"] ? {} : { seed: 2019 }) });
});

test("headings begin at level 2 and skip none", () => {
  assert.is(convert("<h4>Một</h4><p>a</p><h1>Hai</h1><h6>Ba</h6><h5></h5>"), "## Một\n\na\n\n## Hai\n\n### Ba\n");
});

test("the name of a table stands above it, lines of fixed text are paragraphs, struck words stay struck", () => {
  assert.is(convert("<table><caption>Bảng minh họa</caption><tr><td>a</td><td>b</td></tr><tr><td>1</td><td>x</td></tr></table><pre>Dòng một\nDòng hai</pre><p><s>bỏ</s> chữ</p>"),
    "Bảng minh họa\n\n| a | b |\n|---:|---|\n| 1 | x |\n\nDòng một\n\nDòng hai\n\n~~bỏ~~ chữ\n");
});

test("web addresses in the text stay whole", () => {
  assert.is(convert("<p>Xem http://cu.example.vn/a_b_c?x=1&y_2 nhé</p>"), "Xem http://cu.example.vn/a_b_c?x=1&y_2 nhé\n");
});

test.run();
