import { rmSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { checkedContent } from "../../src/build/prepare.ts";
import { slugOf } from "../../src/model/field.ts";
import { makeArticle } from "./corpus/article.ts";
import { corpus } from "./corpus/corpus.ts";
import { tagWords } from "./corpus/words.ts";

const test = suite("corpus of the benches");
const count = 200;
const made = Array.from({ length: count }, (_, number) => makeArticle(number, count));

test("the same seed gives the same bytes, another seed others", () => {
  assert.equal(Array.from({ length: count }, (_, number) => makeArticle(number, count)), made);
  assert.is.not(makeArticle(0, count, 2).text, made[0]!.text);
});

test("Vietnamese letters are composed", () => {
  for (const { text } of made) assert.is(text, text.normalize("NFC"));
});

test("no two keywords share an address", () => {
  assert.is(new Set(tagWords.map(slugOf)).size, tagWords.length);
});

test("dates are spread over fifteen years, and never the same", () => {
  const dates = made.map(({ text }) => /^date: (.+)$/m.exec(text)![1]!);
  const years = dates.map((date) => date.slice(0, 4));
  assert.is(new Set(years).size, 15);
  for (const year of new Set(years)) assert.ok(years.filter((other) => other === year).length >= count / 15 - 2, `${year} has few articles`);
  assert.is(new Set(dates).size, count);
});

test("every article passes the check of content", async () => {
  const folder = await corpus(count);
  const { content } = await checkedContent({ content: join(folder, "content"), data: join(folder, "data") }, new Date("2026-06-01T00:00:00+07:00"));
  assert.is(content.articles.length, count);
  rmSync(folder, { recursive: true });
});

test.run();
