import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { plainText } from "../../src/search/index/plain-text.ts";
import { find } from "../../src/search/query/engine.ts";
import { fold, syllablesOf } from "../../src/search/text.ts";
import { memoryIndex } from "./memory-index.ts";
import { categoryIds, planted } from "./planted.ts";

const test = suite("index and scan");

const { documents } = planted(300);
const { store } = await memoryIndex([documents.slice(0, 120), documents.slice(120)], categoryIds);

const sentencesOf = (text: string): string[] => text.split(/[.!?;:](?=\s|$)/);

/** Words of each document, sentences apart. */
const words = documents.map(({ title, summary, text }) =>
  [title, summary, plainText(text as string)].flatMap(sentencesOf).map((sentence) => ` ${syllablesOf(sentence).join(" ")} `).join("|"));
const folded = words.map(fold);
const scan = (texts: readonly string[], phrase: string): number[] => texts.flatMap((text, document) => (text.includes(` ${phrase} `) ? [document] : []));

/** Two neighbours in a random document. */
const pairs = fc.tuple(fc.nat(documents.length - 1), fc.nat()).map(([document, place]) => {
  const sentences = words[document]!.split("|").map((sentence) => sentence.trim().split(" ")).filter(({ length }) => length > 1);
  const sentence = sentences[place % sentences.length]!;
  const at = place % (sentence.length - 1);
  return `${sentence[at]!} ${sentence[at + 1]!}`;
});

test("the index finds the documents for two syllables that a scan of all texts finds, those with the same marks first", async () => {
  await fc.assert(fc.asyncProperty(pairs, async (phrase) => {
    const found = await find(store, `"${phrase}"`);
    assert.equal([...found.documents].sort((a, b) => a - b), scan(folded, fold(phrase)));
    if (phrase !== fold(phrase)) assert.equal(found.documents.slice(0, found.exact).sort((a, b) => a - b), scan(words, phrase));
  }), { numRuns: 150, examples: [["hội cho"]] }); // «hội chợ» and «hồi cho» in one article are not «hội cho»
});

test("the same for two syllables typed without marks", async () => {
  await fc.assert(fc.asyncProperty(pairs, async (phrase) => {
    assert.equal([...(await find(store, `"${fold(phrase)}"`)).documents].sort((a, b) => a - b), scan(folded, fold(phrase)));
  }), { numRuns: 100 });
});

test("a word excluded leaves what a scan leaves", async () => {
  await fc.assert(fc.asyncProperty(pairs, pairs, async (phrase, other) => {
    const excluded = new Set(scan(other === fold(other) ? folded : words, other));
    assert.equal([...(await find(store, `"${phrase}" -"${other}"`)).documents].sort((a, b) => a - b), scan(folded, fold(phrase)).filter((document) => !excluded.has(document)));
  }), { numRuns: 60 });
});

test("any text at all is answered", async () => {
  await fc.assert(fc.asyncProperty(fc.string({ unit: "grapheme", maxLength: 40 }), async (typed) => {
    const { documents: found, exact } = await find(store, typed);
    assert.ok(exact <= found.length);
    assert.is(new Set(found).size, found.length);
  }), { numRuns: 150 });
});

test.run();
