import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { canon, fold, isSyllable, placedSyllables, syllablesOf } from "../../src/search/text.ts";

const test = suite("comparing Vietnamese");

const letters = [..."abcdeghiklmnopqrstuvxyăâđêôơư", ..."áàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ"];
const words = fc.array(fc.constantFrom(...letters, ...letters.map((letter) => letter.toUpperCase()), " ", "-", "1", "."), { maxLength: 24 }).map((all) => all.join(""));
const tones = "\u0300\u0301\u0303\u0309\u0323";

test("both ways to place a tone are one", () => {
  for (const [newer, older] of [["hoà", "hòa"], ["thuỷ", "thủy"], ["khoẻ", "khỏe"], ["UỶ BAN", "ủy ban"], ["Goá", "góa"]] as const) assert.is(canon(newer), older);
});

test("a tone before a final letter is where it belongs in both ways", () => {
  for (const word of ["hoàn", "toán", "huỳnh", "khoẻn", "ngoài", "xoáy"]) assert.is(canon(word), word);
});

test("qu and gi are never re-toned", () => {
  for (const word of ["quý", "quỷ", "quỳ", "quà", "quả", "già", "giả", "giá", "giỏ", "gìn"]) assert.is(canon(word), word);
  fc.assert(fc.property(fc.constantFrom("qu", "gi"), fc.constantFrom(..."aey"), fc.constantFrom(...tones), (onset, vowel, tone) => {
    const word = (onset + vowel + tone).normalize("NFC");
    assert.is(canon(word), word);
    assert.is(canon(` ${word}.`), ` ${word}.`);
  }));
});

test("both tone styles are equal for every open pair of vowels", () => {
  fc.assert(fc.property(fc.constantFrom("", "h", "th", "kh", "ng", "t", "l"), fc.constantFrom("oa", "oe", "uy"), fc.constantFrom(...tones), (onset, [first, second], tone) => {
    assert.is(canon((onset + first + second + tone).normalize("NFC")), canon((onset + first + tone + second).normalize("NFC")));
  }));
});

test("canon and fold change nothing the second time", () => {
  fc.assert(fc.property(words, (text) => {
    assert.is(canon(canon(text)), canon(text));
    assert.is(fold(fold(canon(text))), fold(canon(text)));
  }));
});

test("composed and decomposed letters are one", () => {
  fc.assert(fc.property(words, (text) => {
    assert.is(canon(text.normalize("NFD")), canon(text.normalize("NFC")));
    assert.is(fold(canon(text.normalize("NFD"))), fold(canon(text)));
    assert.equal(syllablesOf(text.normalize("NFD")), syllablesOf(text.normalize("NFC")));
  }));
});

test("folding leaves plain letters, đ too, and as many syllables", () => {
  assert.is(fold("đường tỉnh ở xã"), "duong tinh o xa");
  fc.assert(fc.property(words, (text) => {
    assert.match(fold(canon(text)), /^[ -~]*$/);
    assert.is(syllablesOf(fold(canon(text))).length, syllablesOf(text).length);
  }));
});

test("punctuation only separates", () => {
  assert.equal(syllablesOf("  Nghị định 167/2013/NĐ-CP, «Hoà Bình»…"), ["nghị", "định", "167", "2013", "nđ", "cp", "hòa", "bình"]);
});

test("syllables keep their place in the text as it was written", () => {
  const text = "Đường «Hoà»";
  assert.equal([...placedSyllables(text)].map(({ syllable, from, to }) => [syllable, text.slice(from, to)]), [["đường", "Đường"], ["hòa", "Hoà"]]);
});

test("words that Vietnamese could have are told from those it could not", () => {
  for (const word of ["nghieng", "quyet", "khuyu", "oan", "giua", "xa", "a", "254", "3b"]) assert.ok(isSyllable(word), word);
  for (const word of ["hopwj", "tca", "thonn", "th", "zz", "tacs", "ngh"]) assert.not(isSyllable(word), word);
});

test.run();
