import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { tokens } from "../../src/search/index/tokens.ts";
import { canon, syllablesOf } from "../../src/search/text.ts";

const test = suite("words of the index");

const sentencesOf = (text: string): string[][] => {
  const sentences: string[][] = [[]];
  tokens(text, (word) => { sentences.at(-1)!.push(word); }, () => { sentences.push([]); });
  return sentences.filter(({ length }) => length > 0);
};

test("a sentence ends at a mark that white space follows, not within a number or an hour", () => {
  assert.equal(sentencesOf("Thu 25.000 đồng lúc 16:43. Hết! Còn nữa"), [["Thu", "25", "000", "đồng", "lúc", "16", "43"], ["Hết"], ["Còn", "nữa"]]);
});

test("marks that stand apart belong to their letter", () => {
  assert.equal(sentencesOf("hợp tác".normalize("NFD")).map((words) => words.map((word) => word.normalize("NFC"))), [["hợp", "tác"]]);
});

test("a picture between two words is no word; letters beyond the basic plane are", () => {
  assert.equal(sentencesOf("vui 🎉 vẻ"), [["vui", "vẻ"]]);
  assert.equal(sentencesOf("chữ 𡨸喃"), [["chữ", "𡨸喃"]]);
});

test("finds the words that a query of the same text has", () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom(..."aăâđeêôơưyhqugnd 123.,;:!?-/\n🎉喃", "ế", "ợ", "e\u0302\u0301", "Đ", "\u00a0", "𡨸"), maxLength: 60 }), (text) => {
    assert.equal(sentencesOf(text).flat().map(canon), syllablesOf(text));
  }));
});

test.run();
