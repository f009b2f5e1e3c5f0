import { fold, syllablesOf } from "../text.ts";
import { levelOf, type Places } from "../format.ts";
import { sentencesOf } from "./plain-text.ts";

/** Syllables by number, as they are written (canonical) and folded. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();
  readonly words: string[] = [];

  numberOf(word: string): number {
    let number = this.#numbers.get(word);
    if (number === undefined) {
      number = this.words.length;
      this.words.push(word);
      this.#numbers.set(word, number);
    }
    return number;
  }

  get folded(): string[] { return this.words.map(fold); }
}

/** Above this many different syllables, a pair no longer fits in a number. */
const radix = 2 ** 21;
export const pairOf = (first: number, second: number): number => first * radix + second;
export const firstOf = (pair: number): number => Math.floor(pair / radix);
export const secondOf = (pair: number): number => pair % radix;

/** Which syllables and neighbouring pairs of syllables a document has, and how much of it they are (`levelOf`). */
export function occurrences({ title, summary, body }: { title: string; summary: string; body: string }, vocabulary: Vocabulary): { syllables: Map<number, number>; pairs: Map<number, number> } {
  const syllables = new Map<number, Places>();
  const pairs = new Map<number, Places>();
  const note = (into: Map<number, Places>, term: number, field: keyof Places): void => {
    const known = into.get(term);
    if (known) known[field]++;
    else into.set(term, { title: 0, lead: 0, body: 0, [field]: 1 });
  };
  for (const [field, text] of [["title", title], ["lead", summary], ["body", body]] as const) {
    for (const sentence of sentencesOf(text)) {
      let before = -1;
      for (const word of syllablesOf(sentence)) {
        const number = vocabulary.numberOf(word);
        note(syllables, number, field);
        if (before >= 0) note(pairs, pairOf(before, number), field);
        before = number;
      }
    }
  }
  const leveled = (places: Map<number, Places>): Map<number, number> => new Map([...places].map(([term, at]) => [term, levelOf(at)]));
  return { syllables: leveled(syllables), pairs: leveled(pairs) };
}
