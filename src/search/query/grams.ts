import { fold, isSyllable } from "../text.ts";
import { likeness, type Likeness } from "./likeness.ts";
import type { Phrase } from "../protocol.ts";
import type { FoundForm, Store } from "./store.ts";

/** One or two neighbouring syllables of a query, with what the index has of them. */
export interface Gram {
  /** As typed, canonical. */
  text: string;
  key: string;
  /** Bits of the places of its syllables in the query. */
  places: number;
  quoted: boolean;
  /** Its last syllable may be unfinished: keys that begin with it count. */
  open: boolean;
  forms: readonly FoundForm[];
}

interface WantedGram extends Omit<Gram, "forms" | "open"> { table: "pairs" | "syllables"; last: boolean }

/** Pairs of neighbours within each phrase; a phrase of one syllable is a gram itself. */
function gramsOf(phrases: readonly Phrase[]): WantedGram[] {
  const grams: WantedGram[] = [];
  let place = 0;
  for (const [index, { syllables, quoted }] of phrases.entries()) {
    const inLast = index === phrases.length - 1 && !quoted;
    if (syllables.length === 1) grams.push(wanted(syllables, 1 << place, quoted, inLast));
    for (let at = 0; at + 1 < syllables.length; at++) grams.push(wanted(syllables.slice(at, at + 2), 3 << (place + at), quoted, inLast && at + 2 === syllables.length));
    place += syllables.length;
  }
  return grams;
}

const wanted = (syllables: readonly string[], places: number, quoted: boolean, last: boolean): WantedGram =>
  ({ text: syllables.join(" "), key: syllables.map(fold).join(" "), places, quoted, last, table: syllables.length === 1 ? "syllables" : "pairs" });

/** Documents of all forms; one that has two forms counts twice. */
export const countOf = (forms: readonly FoundForm[]): number => forms.reduce((sum, { count }) => sum + count, 0);

/** Whether a syllable looks unfinished. */
export const isUnfinished = (folded: string): boolean => folded.length === 1 || !isSyllable(folded);

/** Looks the grams of a query up. The last syllable is taken as unfinished when it looks so, or when nothing has it as it is. */
export async function findGrams(store: Store, phrases: readonly Phrase[]): Promise<Gram[]> {
  return Promise.all(gramsOf(phrases).map(async ({ table, last, ...gram }): Promise<Gram> => {
    const unfinished = last && isUnfinished(gram.key.slice(gram.key.lastIndexOf(" ") + 1)) && (table === "pairs" || gram.key.length > 1);
    const forms = await store.forms(table, gram.key, unfinished);
    if (forms.length || unfinished || !last) return { ...gram, open: unfinished, forms };
    return { ...gram, open: true, forms: await store.forms(table, gram.key, true) };
  }));
}

/** How each syllable of a form answers what was typed. The last one of an open gram may go on. */
const likenesses = ({ text, open }: Pick<Gram, "text" | "open">, form: string): Likeness[] => {
  const written = form.split(" ");
  return text.split(" ").map((typed, index, all) => {
    const goesOn = open && index === all.length - 1 && written[index]!.length > typed.length;
    return likeness(typed, goesOn ? written[index]!.slice(0, typed.length) : written[index]!);
  });
};

/** How a form answers what was typed: as its least like syllable does. */
export const likenessOf = (gram: Pick<Gram, "text" | "open">, form: string): Likeness => (gram.text === form ? 2 : Math.min(...likenesses(gram, form)) as Likeness);

/** Bits of the places in the query whose syllables the form has just as they were typed. */
export function exactPlaces(gram: Gram, form: string): number {
  if (gram.text === form) return gram.places;
  const first = Math.log2(gram.places & -gram.places);
  return likenesses(gram, form).reduce((places: number, alike, index) => (alike === 2 ? places | (1 << (first + index)) : places), 0);
}
