import { suite } from "uvu";
import * as assert from "uvu/assert";
import { articleLayout } from "../../_includes/layouts/article.ts";
import { raw } from "../../src/html.ts";
import { readingMinutes, syllablesIn } from "../../src/markdown/reading-time.ts";
import { article, portal } from "../support/model.ts";

const test = suite("reading time");
const syllables = (source: string): number => syllablesIn(raw(source));

test("syllables are counted as they are written, each apart; tags, attributes and white space are none", () => {
  assert.is(syllables("<p>Hợp tác xã <b>Đông</b> Nam\nDược</p>\n<p class=\"một hai ba\">Ba Bể</p>"), 8);
  assert.is(syllables("<p>ng<b>ười</b></p>"), 1);
  assert.is(syllables("<ul>\n<li>Một</li>\n<li>Hai</li>\n</ul>\n"), 2);
});

test("nothing is counted in an empty body, and a tag that never closes ends the count", () => {
  assert.is(syllables(""), 0);
  assert.is(syllables("Một hai <img alt="), 2);
});

test("315 syllables take a minute; the shortest news takes one too", () => {
  assert.equal([0, 1, 315, 472, 473, 3150].map(readingMinutes), [1, 1, 1, 1, 2, 10]);
});

test("the article says it beside the time of the last change", () => {
  const shown = article();
  const page = String(articleLayout(portal({ articles: [shown] }), shown, raw(`<p>${"lời ".repeat(900)}</p>`)));
  assert.match(page, '</time>) <span class="article-header__reading">Đọc khoảng 3 phút</span>');
});

test.run();
