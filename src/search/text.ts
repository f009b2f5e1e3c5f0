/** How Vietnamese is compared: shared by the index, the query and what marks words on the page. */

const tones = "\u0300\u0301\u0303\u0309\u0323";
/** An open syllable with its tone on the second vowel, the newer style: `hoà`, `uỷ`, decomposed. Never after `q`: there `u` is part of the consonant. */
const toneOnSecondVowel = new RegExp(`(q?)(o(?=[ae])|u(?=y))([aey])([${tones}])(?![\\p{L}\\p{M}])`, "gu");

/** Lower case, composed, one tone style (`Hoà` → `hòa`): texts that mean the same to a reader become the same. */
export function canon(text: string): string {
  const lower = text.normalize("NFC").toLowerCase();
  if (isPlain(lower)) return lower;
  return lower.normalize("NFD").replace(toneOnSecondVowel, (all, q: string, first: string, second: string, tone: string) => (q ? all : first + tone + second)).normalize("NFC");
}

const isPlain = (text: string): boolean => !/[^ -~\s]/.test(text);

/** Without any marks, đ included: what is typed where marks are hard to type. Takes and gives lower case. */
export const fold = (text: string): string => (isPlain(text) ? text : text.normalize("NFD").replace(/\p{M}/gu, "").replace(/\u0111/g, "d"));

const wordPattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/** Syllables and numbers of a text, canonical, in order; everything else only separates them. */
export const syllablesOf = (text: string): string[] => canon(text).match(wordPattern) ?? [];

/** The same with the place of each in the text as given, for marking. */
export function* placedSyllables(text: string): Generator<{ syllable: string; from: number; to: number }> {
  for (const { 0: word, index = 0 } of text.matchAll(wordPattern)) yield { syllable: canon(word), from: index, to: index + word.length };
}

const onset = "(?:ngh?|nh?|ch?|gh|gi?|kh?|ph?|qu|t[hr]?|[bdhlmrsvx])?";
const vowels = "(?:uy(?:eu?|u|a)?|u(?:o[iu]|a[iuy])|o(?:a[ioy]|eo)|[iy]eu|a[iouy]|e[ou]|i[aeu]|o[aeio]|u[aeiou]|ye|[aeiouy])";
const ending = "(?:ch?|n[gh]?|[mpt])?";
const syllable = new RegExp(`^${onset}${vowels}${ending}$`);

/** Whether a folded word has the shape of a Vietnamese syllable, or is a number. */
export const isSyllable = (folded: string): boolean => syllable.test(folded) || /^\p{N}/u.test(folded);
