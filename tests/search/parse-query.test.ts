import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parseQuery, textOf, withSyllables } from "../../src/search/query/parse-query.ts";

const test = suite("what a reader typed");

const read = (typed: string) => {
  const { phrases, excluded } = parseQuery(typed);
  return [phrases.map(({ syllables, quoted }) => (quoted ? `"${syllables.join(" ")}"` : syllables.join(" "))), excluded.map(({ syllables }) => syllables.join(" "))];
};

test("words without quotes are one phrase", () => { assert.equal(read("  Hợp   tác, xã ? "), [["hợp tác xã"], []]); });

test("quotes of any kind make a phrase", () => {
  for (const typed of ['"hợp tác xã" Na Rì', "“hợp tác xã” Na Rì", "«hợp tác xã» Na Rì", "„hợp tác xã“ Na Rì"]) assert.equal(read(typed), [['"hợp tác xã"', "na rì"], []], typed);
});

test("a quote that is not closed yet quotes nothing", () => { assert.equal(read('"hợp tác'), [["hợp tác"], []]); });

test("a minus before a word or a quote excludes it", () => {
  assert.equal(read('chè -tuyết −"Thái Nguyên" xanh'), [["chè xanh"], ["tuyết", "thái nguyên"]]);
  assert.equal(read("-chè"), [[], ["chè"]]);
});

test("a hyphen within a word, after a quote or alone excludes nothing", () => {
  assert.equal(read("Covid-19"), [["covid 19"], []]);
  assert.equal(read("NĐ-CP - 2019"), [["nđ cp 2019"], []]);
  assert.equal(read('"na rì"-chè'), [['"na rì"', "chè"], []]);
});

test("markup and signs are no words", () => {
  assert.equal(read("<script>alert(1)</script>"), [["script alert 1 script"], []]);
  assert.equal(read("?!… —"), [[], []]);
});

test("more than 24 syllables are not looked at", () => { assert.is(parseQuery("một hai ".repeat(40)).phrases[0]!.syllables.length, 24); });

test("phrases take other syllables in their places and are written with their quotes", () => {
  const { phrases } = parseQuery('"hop tac xa" na ri');
  assert.is(textOf(withSyllables(phrases, ["hợp", "tác", "xã", "na", "rì"])), '"hợp tác xã" na rì');
});

test.run();
