import { shortened } from "../../format/shortened.ts";
import { kinds, type Card, type ShardManifest } from "../format.ts";
import { fold } from "../text.ts";
import { writeChunks, type ChunkSizes, type PutFile } from "./chunks.ts";
import type { SearchDocument } from "./document.ts";
import { plainText } from "./plain-text.ts";
import { Postings, type Field } from "./postings.ts";
import { pairTerms, wordTerms, type Term } from "./terms.ts";
import { tokens } from "./tokens.ts";
import { PairNumbers, Vocabulary } from "./vocabulary.ts";

const cardsPerFile = 4;
/** Of a summary, what a card shows. */
const summaryLength = 160;

/** Small shards are read beside a large one: short chunks keep the sum low. A larger one has more chunks to name: longer chunks keep both in balance. */
function sizesFor(documents: number): ChunkSizes {
  const chunkBytes = documents < 500 ? 2000 : documents < 5000 ? 5000 : documents < 20_000 ? 9000 : 14_000;
  return { chunkBytes, listedHere: 3000 };
}

/**
 * Makes the files of one shard.
 * @param documents newest first; numbers of documents are their places in it
 * @param bodyOf the Markdown of a file
 */
export function makeShard(documents: readonly SearchDocument[], categories: readonly string[], bodyOf: (file: string) => string, put: PutFile): void {
  const vocabulary = new Vocabulary();
  const pairs = new PairNumbers();
  const inWords = new Postings();
  const inPairs = new Postings();

  const read = (field: Field, text: string): void => {
    let before = -1;
    tokens(text, (written) => {
      const word = vocabulary.numberOf(written);
      inWords.note(word, field);
      if (before >= 0) inPairs.note(pairs.numberOf(before, word), field);
      before = word;
    }, () => { before = -1; });
  };
  documents.forEach(({ title, summary, text }, number) => {
    read("title", title);
    read("lead", summary);
    read("body", plainText(typeof text === "string" ? text : bodyOf(text.file)));
    inWords.close(number);
    inPairs.close(number);
  });

  const { words } = vocabulary;
  const folded = words.map(fold);
  const sizes = sizesFor(documents.length);
  let overflow = 0;
  const putOverflow = (bytes: Uint8Array): number => { put(`o${overflow}`, bytes); return overflow++; };
  const syllableTerms = [...wordTerms(words, folded, inWords.grouped(words.length))];
  const syllableStarts = writeChunks("s", syllableTerms, sizes, put, putOverflow);
  const pairStarts = writeChunks("p", pairTerms(pairs, words, folded, inPairs.grouped(pairs.size)), sizes, put, putOverflow);

  const json = (name: string, value: unknown): void => put(name, Buffer.from(JSON.stringify(value)));
  const cards = documents.map((document) => cardOf(document, categories));
  for (let from = 0; from < cards.length; from += cardsPerFile) json(`c${from / cardsPerFile}`, cards.slice(from, from + cardsPerFile));
  json("w", wordCounts(syllableTerms));
  json("f", { categories: documents.map(({ category }) => categories.indexOf(category)), kinds: documents.map(({ kind }) => kinds.indexOf(kind)) });
  const manifest: ShardManifest = { pairs: pairStarts, syllables: syllableStarts, years: yearsOf(documents), cardsPerFile };
  json("m", manifest);
}

const cardOf = ({ url, title, date, category, kind, summary }: SearchDocument, categories: readonly string[]): Card =>
  [url, title.normalize("NFC"), date, categories.indexOf(category), kinds.indexOf(kind), shortened(summary.normalize("NFC"), summaryLength)];

function yearsOf(documents: readonly SearchDocument[]): [year: number, first: number][] {
  const years: [number, number][] = [];
  documents.forEach(({ date }, number) => {
    const year = Number(date.slice(0, 4));
    if (years.at(-1)?.[0] !== year) years.push([year, number]);
  });
  return years;
}

/** Folded syllables with the logarithm of the number of their documents, base 2: what slips are repaired towards. */
function wordCounts(terms: readonly Term[]): { words: string; counts: string } {
  const known = terms.filter(({ key }) => /^\p{L}+$/u.test(key));
  const count = ({ forms }: Term): number => forms.reduce((sum, { postings }) => sum + postings.length, 0);
  return { words: known.map(({ key }) => key).join(" "), counts: known.map((term) => Math.floor(Math.log2(count(term))).toString(36)).join("") };
}
