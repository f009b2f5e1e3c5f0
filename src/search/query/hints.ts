import { fold } from "../text.ts";
import { find } from "./engine.ts";
import { parseQuery, syllablesIn } from "./parse-query.ts";
import { knownNear } from "./repair.ts";
import type { Store } from "./store.ts";

const mostHints = 3;
/** Each try is a search. */
const mostTries = 6;

/** When nothing was found and nothing could be mended: other ways to ask that find something. */
export async function hintsFor(store: Store, typed: string): Promise<string[]> {
  const syllables = syllablesIn(parseQuery(typed).phrases);
  if (!syllables.length) return [];
  const words = await store.words();
  const isUnknown = (syllable: string): boolean => !/\d/.test(syllable) && !words.has(fold(syllable));
  const unknown = syllables.find(isUnknown);
  const tries = [
    syllables.join(" "), // without quotes and exclusions
    ...(unknown ? knownNear(words, fold(unknown)).map((word) => syllables.map((syllable) => (syllable === unknown ? word : syllable)).join(" ")) : []),
    syllables.filter((syllable) => !isUnknown(syllable)).join(" "),
  ];
  const hints: string[] = [];
  for (const text of [...new Set(tries)].slice(0, mostTries)) {
    if (hints.length === mostHints) break;
    const { documents, instead } = await find(store, text);
    if (documents.length) hints.push(instead ?? text);
  }
  return [...new Set(hints)];
}
