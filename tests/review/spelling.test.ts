import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Speller } from "../../src/review/spelling.ts";
import { parseSyllable, writeSyllable } from "../../src/review/syllable.ts";
import { wordsOfTrie } from "../../src/review/trie.ts";
import { compounds } from "../bench/corpus/words.ts";

const test = suite("spelling of syllables");
const speller = new Speller(new Set(["nặm"]));
const suggested = (word: string): readonly string[] => speller.verdict(word).suggestions;

/** Written, and what is suggested. */
const misspelt: readonly [string, string][] = [
  ["thuơng", "thương"], ["trưòng", "trường"], ["thuờng", "thường"], ["tíên", "tiến"], ["tién", "tiến"], ["chuỵên", "chuyện"], ["ngừơi", "người"], ["đựơc", "được"], ["vựơt", "vượt"],
  ["thủơ", "thuở"], ["qúy", "quý"], ["qủa", "quả"], ["gìa", "già"], ["hòan", "hoàn"], ["tòan", "toàn"], ["ngòai", "ngoài"], ["thọai", "thoại"], ["nghành", "ngành"], ["ngĩa", "nghĩa"], ["ngề", "nghề"],
  ["kông", "công"], ["kậu", "cậu"], ["cĩ", "kĩ"], ["gềnh", "ghềnh"], ["ghỗ", "gỗ"], ["xữ", "xử"], ["lổi", "lỗi"], ["quyễn", "quyển"], ["trưởngg", "trưởng"],
];
for (const [written, meant] of misspelt) test(`«${written}» is «${meant}»`, () => assert.equal([...suggested(written)][0], meant));

test("every syllable of good words is fine, both places of the tone mark included", () => {
  const words = [...compounds.join(" ").split(" "), ..."hòa hoà thúy thuý khỏe khoẻ ủy uỷ quý quí kỹ kĩ lý lí giếng gì gìn khuỷu ngoằn ngoèo quốc xoong xoóc tuýp yếu ý ở ế hễ trỗi mẩu thuở khuya nghiêng ruou".split(" ")];
  for (const word of words) assert.is(speller.verdict(word).is, "fine", word);
});

test("a syllable without the bar of its đ may be meant with it", () => assert.equal([...suggested("dổi")], ["dỗi", "đổi"]));

test("names, foreign words, abbreviations and own words are left alone", () => {
  for (const word of ["Đắk", "Lắk", "Pác", "Nặm", "nặm", "HĐND", "UBND", "OCOP", "internet", "website", "marketing", "crème", "señor", "über", "façade", "xtrây", "kđ", "đt", "ntn"]) assert.is(speller.verdict(word).is, "fine", word);
});

test("a syllable taken apart is put together with its mark where the state press has it", () => {
  for (const [written, again] of [["hoà", "hòa"], ["thuỷ", "thủy"], ["nghiêng", "nghiêng"], ["qùa", "quà"], ["giếng", "giếng"], ["khuỷu", "khuỷu"], ["gìa", "già"], ["mứơn", "mướn"]]) {
    assert.is(writeSyllable(parseSyllable(written!)!), again);
  }
  assert.is(parseSyllable("được")?.coda, "c");
  for (const word of ["web", "strong", "hộì", "ngườii", ""]) assert.is(parseSyllable(word), undefined, word);
});

test("a dictionary of CSpell is read: letters, ends, steps back and references", () => {
  assert.equal(wordsOfTrie("#!/usr/bin/env cspell-trie reader\nTrieXv3\nbase=32\n# Data:\n__DATA__\nba\nn$$<c#1;<\n~\nx$2\n").sort(), ["ba", "ban", "ca", "can"]);
  assert.throws(() => wordsOfTrie("TrieXv4\nbase=10\n__DATA__\n"), /another form/);
});

test("the dictionary is the one that package.json pins", () => {
  const { dependencies } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as { dependencies: Record<string, string> };
  assert.is(dependencies["@cspell/dict-vi-vn"], "3.0.6");
  assert.ok(speller.knows("Nghiêng") && speller.knows("duyệt") && !speller.knows("nghành"));
});

test.run();
