import { dictionary, type Dictionary } from "./dictionary.ts";
import { suggestionsFor } from "./spelling-suggestions.ts";
import { hasTwoPlaces, parseSyllable, syllableKey, tonePlaces, tones, type Syllable } from "./syllable.ts";

/** What is to be said of one written word, whatever stands around it. */
export interface Verdict {
  /** `impossible`: no Vietnamese syllable is written so. `unknown`: one could be, and none is. */
  is: "fine" | "impossible" | "unknown";
  /** Syllables that were probably meant. A word is never doubted without one: it will be a name or a foreign word. */
  suggestions: readonly string[];
  /** Of an open syllable with its tone mark on the first vowel (hòa) or on the second (hoà). */
  style: "older" | "newer" | undefined;
  /** Begins with a capital: only at the beginning of a sentence can it be anything but a name. */
  capital: boolean;
}

const fine: Verdict = { is: "fine", suggestions: [], style: undefined, capital: false };
const older: Verdict = { ...fine, style: "older" };
const newer: Verdict = { ...fine, style: "newer" };

/** Judges words, each spelling once. */
export class Speller {
  readonly #dictionary: Dictionary = dictionary();
  readonly #known = new Map<string, Verdict>();
  readonly #own: ReadonlySet<string>;

  /** @param own words of the project's list, small letters, syllable by syllable */
  constructor(own: ReadonlySet<string> = new Set()) { this.#own = own; }

  verdict(word: string): Verdict {
    let verdict = this.#known.get(word);
    if (!verdict) this.#known.set(word, (verdict = this.#judge(word)));
    return verdict;
  }

  /** Whether a word is a syllable in use, in any capitals. */
  knows(word: string): boolean {
    const syllable = parseSyllable(word.toLowerCase());
    return syllable !== undefined && this.#dictionary.syllables.has(syllableKey(syllable));
  }

  #judge(word: string): Verdict {
    const small = word.toLowerCase();
    if (word.length < 2 || word.length > 8 || this.#own.has(small)) return fine;
    if (small !== word) {
      if (word.slice(1) !== small.slice(1)) return fine; // an abbreviation, or capitals throughout
      const of = this.verdict(small);
      return of.is === "impossible" ? { ...of, capital: true } : fine;
    }
    // Without any mark it may be a word of any language.
    if (!/[\u0080-\uffff]/.test(word)) return fine;
    return this.#judgeSyllable(parseSyllable(word), word);
  }

  #judgeSyllable(syllable: Syllable | undefined, word: string): Verdict {
    const { syllables } = this.#dictionary;
    const inUse = (one: Syllable): boolean => syllables.has(syllableKey(one)) || syllables.has(syllableKey(withOtherI(one)));
    if (syllable && inUse(syllable) && (syllable.toneAt === undefined || tonePlaces(syllable).includes(syllable.toneAt))) {
      if (syllable.tone === tones.level || !hasTwoPlaces(syllable)) return fine;
      return syllable.toneAt === 0 ? older : newer;
    }
    const { possible, suggestions } = suggestionsFor(word, syllable, this.#dictionary);
    return suggestions.length ? { is: possible ? "unknown" : "impossible", suggestions, style: undefined, capital: false } : fine;
  }
}

/** `lí` and `lý`, `kĩ` and `kỹ` are both written. */
const withOtherI = (syllable: Syllable): Syllable =>
  syllable.vowels === "i" ? { ...syllable, vowels: "y" } : syllable.vowels === "y" ? { ...syllable, vowels: "i" } : syllable;
