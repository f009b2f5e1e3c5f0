import type { PairNumbers } from "./vocabulary.ts";

/** All exact forms under one key; `forms` by the number of their documents, most first. */
export interface Term { key: string; forms: readonly Form[] }
export interface Form { text: string; postings: Uint32Array }

/** Ranks of folded words: `rank[word]` orders words as their folded letters do, and is the same for words that fold alike. */
function ranksOf(folded: readonly string[]): Uint32Array {
  const order = folded.map((_, word) => word).sort((a, b) => (folded[a]! < folded[b]! ? -1 : folded[a]! > folded[b]! ? 1 : 0));
  const ranks = new Uint32Array(folded.length);
  let rank = 0;
  order.forEach((word, at) => {
    if (at && folded[word] !== folded[order[at - 1]!]) rank++;
    ranks[word] = rank;
  });
  return ranks;
}

/** Sorts numbers by a small key, and leaves alone the order of those with the same key. */
function sortedBy(order: Uint32Array, keyOf: (number: number) => number, keys: number): Uint32Array {
  const places = new Uint32Array(keys + 1);
  for (const number of order) places[keyOf(number) + 1]!++;
  for (let key = 0; key < keys; key++) places[key + 1]! += places[key]!;
  const sorted = new Uint32Array(order.length);
  for (const number of order) sorted[places[keyOf(number)]!++] = number;
  return sorted;
}

type PostingsOf = (term: number) => Uint32Array;

/** One term after another of those that follow each other with the same key. */
function* grouped(order: Iterable<number>, keyOf: (number: number) => string, textOf: (number: number) => string, postingsOf: PostingsOf): Generator<Term> {
  let key: string | undefined;
  let forms: Form[] = [];
  const done = (): Term => ({ key: key!, forms: forms.sort((a, b) => b.postings.length - a.postings.length || (a.text < b.text ? -1 : 1)) });
  for (const number of order) {
    const next = keyOf(number);
    if (next !== key && forms.length) {
      yield done();
      forms = [];
    }
    key = next;
    forms.push({ text: textOf(number), postings: postingsOf(number) });
  }
  if (forms.length) yield done();
}

/** Terms of single words, in the order of their keys. */
export function wordTerms(words: readonly string[], folded: readonly string[], postingsOf: PostingsOf): Generator<Term> {
  const ranks = ranksOf(folded);
  const order = sortedBy(Uint32Array.from(words, (_, word) => word), (word) => ranks[word]!, words.length);
  return grouped(order, (word) => folded[word]!, (word) => words[word]!, postingsOf);
}

/** Terms of pairs, in the order of their keys: by the first word, then by the second. A space comes before every letter, so that this is the order of the keys as texts. */
export function pairTerms(pairs: PairNumbers, words: readonly string[], folded: readonly string[], postingsOf: PostingsOf): Generator<Term> {
  const ranks = ranksOf(folded);
  const all = Uint32Array.from({ length: pairs.size }, (_, pair) => pair);
  const bySecond = sortedBy(all, (pair) => ranks[pairs.second(pair)]!, words.length);
  const order = sortedBy(bySecond, (pair) => ranks[pairs.first(pair)]!, words.length);
  return grouped(order, (pair) => `${folded[pairs.first(pair)]} ${folded[pairs.second(pair)]}`, (pair) => `${words[pairs.first(pair)]} ${words[pairs.second(pair)]}`, postingsOf);
}
