import { kinds, type Card, type ShardManifest } from "../format.ts";
import { fold } from "../text.ts";
import { termsOf, writeChunks, type ChunkSizes, type RawFiles, type Term } from "./chunks.ts";
import type { SearchDocument } from "./document.ts";
import { firstOf, occurrences, secondOf, Vocabulary } from "./occurrences.ts";
import { plainText } from "./plain-text.ts";
import { Postings } from "./postings.ts";

const cardsPerFile = 8;
/** Of a summary, what a card shows. */
const summaryLength = 160;

/** Larger archives have longer tables of contents: longer chunks keep both in balance. */
const sizesFor = (documents: number): ChunkSizes => ({ chunkBytes: documents > 20_000 ? 24_000 : 16_000, listedHere: 3000 });

/**
 * Makes the files of one shard. A second pass over the documents makes their cards, so that no texts are kept.
 * @param documents newest first; numbers of documents are their places in it
 * @param bodyOf the Markdown of a file
 */
export function makeShard(documents: readonly SearchDocument[], categories: readonly string[], bodyOf: (file: string) => string): RawFiles {
  const files: RawFiles = new Map();
  const vocabulary = new Vocabulary();
  const pairs = new Postings();
  const syllables = new Postings();
  documents.forEach(({ title, summary, text }, number) => {
    const body = plainText(typeof text === "string" ? text : bodyOf(text.file));
    const found = occurrences({ title, summary, body }, vocabulary);
    pairs.add(number, found.pairs);
    syllables.add(number, found.syllables);
  });

  const sizes = sizesFor(documents.length);
  const { words, folded } = vocabulary;
  const pairTerms = termsOf(pairs.sorted(), (term) => `${folded[firstOf(term)]} ${folded[secondOf(term)]}`, (term) => `${words[firstOf(term)]} ${words[secondOf(term)]}`);
  const pairStarts = writeChunks("p", pairTerms, sizes, files);
  const syllableTerms = termsOf(syllables.sorted(), (term) => folded[term]!, (term) => words[term]!);
  const syllableStarts = writeChunks("s", syllableTerms, sizes, files);
  writeCards(documents, categories, files);
  json(files, "w", wordCounts(syllableTerms));
  json(files, "f", { categories: documents.map(({ category }) => categories.indexOf(category)), kinds: documents.map(({ kind }) => kinds.indexOf(kind)) });
  const manifest: ShardManifest = { pairs: pairStarts, syllables: syllableStarts, years: yearsOf(documents), cardsPerFile };
  json(files, "m", manifest);
  return files;
}

const json = (files: RawFiles, name: string, value: unknown): void => void files.set(name, Buffer.from(JSON.stringify(value)));

function writeCards(documents: readonly SearchDocument[], categories: readonly string[], files: RawFiles): void {
  const cards = documents.map(({ url, title, date, category, kind, summary }): Card =>
    [url, title.normalize("NFC"), date, categories.indexOf(category), kinds.indexOf(kind), shortened(summary.normalize("NFC"))]);
  for (let from = 0; from < cards.length; from += cardsPerFile) json(files, `c${from / cardsPerFile}`, cards.slice(from, from + cardsPerFile));
}

function shortened(summary: string): string {
  if (summary.length <= summaryLength) return summary;
  return `${summary.slice(0, summary.lastIndexOf(" ", summaryLength - 1))}…`;
}

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
  const known = terms.filter(({ key }) => key === fold(key) && /^\p{L}+$/u.test(key));
  const count = ({ forms }: Term): number => forms.reduce((sum, { postings }) => sum + postings.length, 0);
  return { words: known.map(({ key }) => key).join(" "), counts: known.map((term) => Math.floor(Math.log2(count(term))).toString(36)).join("") };
}
