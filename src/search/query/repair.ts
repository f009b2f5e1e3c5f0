import { fold, isSyllable } from "../text.ts";
import { decodeTyping } from "../typing.ts";
import { isUnfinished } from "./grams.ts";
import type { Query } from "./parse-query.ts";
import type { Store } from "./store.ts";

// Both are asked only when a query as it was typed has found nothing whole.

const changed = ({ phrases, excluded }: Query, mended: readonly string[]): Query | undefined => {
  let place = 0;
  const next = phrases.map(({ syllables, quoted }) => ({ quoted, syllables: syllables.map(() => mended[place++]!) }));
  return phrases.some(({ syllables }, index) => syllables.some((syllable, at) => syllable !== next[index]!.syllables[at])) ? { phrases: next, excluded } : undefined;
};

/** Raw Telex or VNI keys, decoded. */
export async function decodedQuery(_: Store, query: Query): Promise<Query | undefined> {
  return changed(query, query.phrases.flatMap(({ syllables }) => syllables.map((syllable) => (isSyllable(fold(syllable)) && !/\d/.test(syllable) ? syllable : decodeTyping(syllable) ?? syllable))));
}

/** Candidates that are tried together with their neighbours. */
const mostCandidates = 8;

/** Letters swapped, doubled, missing or too many, in words that no document has. */
export async function repairedQuery(store: Store, query: Query): Promise<Query | undefined> {
  const words = await store.words();
  const mended = query.phrases.flatMap(({ syllables }) => syllables).map((syllable) => decodeTyping(syllable) ?? syllable);
  for (const [place, syllable] of mended.entries()) {
    const folded = fold(syllable);
    if (words.has(folded) || /\d/.test(folded) || (place === mended.length - 1 && isUnfinished(folded) && [...words.keys()].some((word) => word.startsWith(folded)))) continue;
    const candidates = [...new Set(oneSlipAway(folded))].filter((word) => words.has(word)).sort((a, b) => words.get(b)! - words.get(a)!).slice(0, mostCandidates);
    const worths = await Promise.all(candidates.map((word) => worthOf(store, word, mended[place - 1], mended[place + 1])));
    const best = candidates[worths.indexOf(Math.max(...worths))];
    if (best) mended[place] = best;
  }
  return changed(query, mended);
}

/** How well a word fits between its neighbours. */
async function worthOf(store: Store, word: string, before: string | undefined, after: string | undefined): Promise<number> {
  const counts = await Promise.all([before && `${fold(before)} ${word}`, after && `${word} ${fold(after)}`].map(async (key) => (key ? (await store.forms("pairs", key)).reduce((sum, { count }) => sum + count, 0) : 0)));
  return counts.reduce((product, count) => product * (count + 1), 1);
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
