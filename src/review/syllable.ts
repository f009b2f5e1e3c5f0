/** Level, huyền, sắc, hỏi, ngã, nặng: the combining mark of each tone, in this order. */
const toneMarks = ["", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323"] as const;
export const tones = { level: 0, grave: 1, acute: 2, hook: 3, tilde: 4, dot: 5 } as const;
export type Tone = (typeof tones)[keyof typeof tones];

/** A written syllable taken apart: `nghiêng` is `ngh` + `iê` + `ng`. */
export interface Syllable {
  onset: string;
  vowels: string;
  coda: string;
  tone: Tone;
  /** Which of the vowels bears the tone mark; -1 when it stands on a letter of the onset, as in «gía». Undefined without a mark. */
  toneAt: number | undefined;
}

// The `i` of `gi` is part of the onset unless the vowel is `iê` (giếng); the `u` of `qu` always is.
const shape = /^(ngh?|nh|gh|gi(?=[a\u0103\u00e2eo\u00f4\u01a1u\u01b0])|g|ch|kh?|ph?|qu?|th|tr|[bcd\u0111hlmnrstvx])?([a\u0103\u00e2e\u00eaio\u00f4\u01a1u\u01b0y]{1,3})(ch|ng|nh|[cmnpt])?$/u;

/** Takes a small, composed word apart; undefined when it has not the shape of a Vietnamese syllable at all. */
export function parseSyllable(word: string): Syllable | undefined {
  let bare = "";
  let tone: Tone = tones.level;
  let at: number | undefined;
  for (const letter of word) {
    const parts = letter.normalize("NFD");
    const found = parts.length > 1 ? toneMarks.findIndex((mark) => mark !== "" && parts.includes(mark)) : -1;
    if (found > 0) {
      if (at !== undefined) return undefined;
      tone = found as Tone;
      at = bare.length;
      bare += parts.replace(toneMarks[found]!, "").normalize("NFC");
    } else bare += letter;
  }
  const match = shape.exec(bare);
  if (!match) return undefined;
  const [, onset = "", vowels = "", coda = ""] = match;
  const place = at === undefined ? undefined : at - onset.length;
  return { onset, vowels, coda, tone, toneAt: place === undefined || place >= 0 ? place : -1 };
}

/** What tells syllables apart, wherever the tone mark is put: `hòa` and `hoà` have one key. */
export const syllableKey = ({ onset, vowels, coda, tone }: Pick<Syllable, "onset" | "vowels" | "coda" | "tone">): string => `${onset}${vowels}${coda}${tone}`;

/** An open syllable whose tone mark has two good places: `hòa`, `hoà`. */
export const hasTwoPlaces = ({ onset, vowels, coda }: Syllable): boolean => coda === "" && (vowels === "oa" || vowels === "oe" || (vowels === "uy" && onset !== "qu"));

/** Indexes of the vowels that may bear the tone mark, the one of the state press first. */
export function tonePlaces(syllable: Syllable): readonly number[] {
  const { vowels, coda } = syllable;
  for (let index = vowels.length - 1; index >= 0; index--) if ("\u0103\u00e2\u00ea\u00f4\u01a1".includes(vowels[index]!)) return [index];
  if (vowels === "oo") return [1, 0];
  if (hasTwoPlaces(syllable)) return [0, 1];
  if (coda !== "") return [vowels.length - 1];
  return [vowels.length === 3 ? 1 : 0];
}

/** Writes a syllable with its tone mark where it belongs. */
export function writeSyllable(syllable: Syllable): string {
  const { onset, vowels, coda, tone } = syllable;
  if (tone === tones.level) return onset + vowels + coda;
  const [at = 0] = tonePlaces(syllable);
  return (onset + vowels.slice(0, at + 1) + toneMarks[tone] + vowels.slice(at + 1) + coda).normalize("NFC");
}
