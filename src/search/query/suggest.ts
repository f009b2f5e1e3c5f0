import { fold, placedSyllables } from "../text.ts";
import { likenessOf } from "./grams.ts";
import type { FoundForm, Store } from "./store.ts";

const mostSuggestions = 6;
/** Words that begin alike may lie on both sides of the end of a chunk. */
const mostChunks = 2;
/** Shorter beginnings of a first word go on in too many ways. */
const shortestBeginning = 2;

/**
 * How what was typed may go on, the most frequent first: the last syllable completed, or the next one after a space.
 * What stands before stays as it was typed. Reads one chunk or two, which the search for what is suggested reads too.
 */
export async function suggest(store: Store, typed: string): Promise<readonly string[]> {
  const text = typed.normalize("NFC");
  const placed = [...placedSyllables(text)];
  const last = placed[placed.length - 1];
  if (!last) return [];
  const rest = text.slice(last.to);
  if (rest.trim()) return [];
  if (rest) return best(await formsFrom(store, `${last.syllable} `), `${last.syllable} `, `${text.slice(0, last.to)} `);

  const before = placed[placed.length - 2];
  const start = text.slice(0, last.from);
  const isNeighbour = before !== undefined && !text.slice(before.to, last.from).trim();
  if (isNeighbour) {
    const pair = `${before.syllable} ${last.syllable}`;
    const forms = await formsFrom(store, pair);
    if (forms.length) return best(forms, pair, start);
  }
  return last.syllable.length < shortestBeginning ? [] : best(await formsFrom(store, last.syllable), last.syllable, start);
}

const formsFrom = (store: Store, beginning: string): Promise<FoundForm[]> => store.forms(beginning.includes(" ") ? "pairs" : "syllables", fold(beginning), true, mostChunks);

/** The last syllables of forms that have the marks which were typed. */
function best(forms: readonly FoundForm[], beginning: string, start: string): string[] {
  const counts = new Map<string, number>();
  for (const { text, count } of forms) {
    if (!likenessOf({ text: beginning, open: true }, text)) continue;
    const syllable = text.slice(text.lastIndexOf(" ") + 1);
    if (!beginning.endsWith(syllable)) counts.set(syllable, (counts.get(syllable) ?? 0) + count);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).slice(0, mostSuggestions).map(([syllable]) => start + syllable);
}
