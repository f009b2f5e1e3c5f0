import { fold, isSyllable } from "../text.ts";
import { decodeTyping } from "../typing.ts";
import { countOf, isUnfinished } from "./grams.ts";
import { syllablesIn, withSyllables, type Query } from "./parse-query.ts";
import type { Store } from "./store.ts";

// Both are asked only when a query as it was typed has found nothing whole.

const changed = ({ phrases, excluded }: Query, mended: readonly string[]): Query | undefined =>
  (syllablesIn(phrases).some((syllable, place) => syllable !== mended[place]) ? { phrases: withSyllables(phrases, mended), excluded } : undefined);

/** Raw Telex or VNI keys, decoded. */
export async function decodedQuery(_: Store, query: Query): Promise<Query | undefined> {
  return changed(query, syllablesIn(query.phrases).map((syllable) => (isSyllable(fold(syllable)) && !/\d/.test(syllable) ? syllable : decodeTyping(syllable) ?? syllable)));
}

/** Candidates that are tried together with their neighbours. */
const mostCandidates = 8;

/** Letters swapped, doubled, missing or too many, in words that no document has. */
export async function repairedQuery(store: Store, query: Query): Promise<Query | undefined> {
  const words = await store.words();
  const mended = syllablesIn(query.phrases).map((syllable) => decodeTyping(syllable) ?? syllable);
  for (const [place, syllable] of mended.entries()) {
    const folded = fold(syllable);
    if (words.has(folded) || /\d/.test(folded) || (place === mended.length - 1 && isUnfinished(folded) && [...words.keys()].some((word) => word.startsWith(folded)))) continue;
    const best = await likeliestOf(store, knownNear(words, folded), mended[place - 1], mended[place + 1]);
    if (best) mended[place] = best;
  }
  return changed(query, mended);
}

/** Words that documents have and that become `word` by one slip, the most frequent first. */
export const knownNear = (words: ReadonlyMap<string, number>, word: string): string[] =>
  [...new Set(oneSlipAway(word))].filter((near) => words.has(near)).sort((a, b) => words.get(b)! - words.get(a)!).slice(0, mostCandidates);

/** The candidate that fits best between its neighbours. Pairs that begin alike lie together: those with the word before are asked first, and tell most candidates off. */
async function likeliestOf(store: Store, candidates: readonly string[], before: string | undefined, after: string | undefined): Promise<string | undefined> {
  const worthOf = async (pair: string): Promise<number> => countOf(await store.forms("pairs", fold(pair)));
  const all = await Promise.all(candidates.map(async (word) => ({ word, worth: before ? await worthOf(`${before} ${word}`) : 0 })));
  const likely = all.some(({ worth }) => worth) ? all.filter(({ worth }) => worth) : all;
  await Promise.all(likely.map(async (candidate) => { if (after) candidate.worth = (candidate.worth + 1) * (1 + await worthOf(`${candidate.word} ${after}`)); }));
  return likely.sort((a, b) => b.worth - a.worth)[0]?.word;
}

const letters = "abcdeghiklmnopqrstuvxy";

/** Words that become `word` by one slip of the fingers. */
function* oneSlipAway(word: string): Generator<string> {
  for (let at = 0; at <= word.length; at++) {
    const [start, end] = [word.slice(0, at), word.slice(at)];
    if (end) yield start + end.slice(1);
    if (end.length > 1) yield start + end[1]! + end[0]! + end.slice(2);
    for (const letter of letters) {
      yield start + letter + end;
      if (end) yield start + letter + end.slice(1);
    }
  }
}
