import { fold } from "../text.ts";
import { likenessOf, type Gram } from "./grams.ts";

/** So many of the best documents say how words are written. */
const best = 20;

/** The words of a query as the best documents write them: marks that were left out, an unfinished word finished. @param count documents of the index */
export function readingOf(grams: readonly Gram[], syllables: readonly string[], ordered: readonly number[], count: number): string[] {
  const asked = new Uint8Array(count);
  for (const document of ordered.slice(0, best)) asked[document] = 1;
  const read = [...syllables];
  for (const gram of grams) {
    const counts = new Map<string, number>();
    for (const { text, documents, shard: { first } } of gram.forms) {
      let among = 0;
      for (const document of documents) among += asked[document + first]!;
      if (among) counts.set(text, (counts.get(text) ?? 0) + among);
    }
    const [written] = [...counts].sort((a, b) => likenessOf(gram, b[0]) - likenessOf(gram, a[0]) || b[1] - a[1]);
    const first = Math.log2(gram.places & -gram.places);
    written?.[0].split(" ").forEach((syllable, index) => { read[first + index] = syllable; });
  }
  return read;
}

export const isMarked = (syllables: readonly string[]): boolean => syllables.some((syllable) => syllable !== fold(syllable));
