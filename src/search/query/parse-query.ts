import type { Phrase } from "../protocol.ts";
import { syllablesOf } from "../text.ts";

export interface Query { phrases: readonly Phrase[]; excluded: readonly Phrase[] }

/** More syllables than this are not looked at: sets of them are kept in the bits of a number. */
const mostSyllables = 24;

/**
 * Reads what a reader typed: `hợp tác xã`, `"hợp tác xã" Na Rì`, `chè -"Thái Nguyên" -tuyết`.
 * Curly quotes are quotes; a hyphen within a word is none that excludes.
 */
export function parseQuery(typed: string): Query {
  const phrases: Phrase[] = [];
  const excluded: Phrase[] = [];
  let left = mostSyllables;
  for (const [, minus, quotedText, closing, plain] of typed.normalize("NFC").matchAll(/(?:(?<=^|\s)([-\u2212\u2013])(?=\S))?(?:["\u201c\u201d\u201e\u00ab\u00bb]([^"\u201c\u201d\u00ab\u00bb]*)(["\u201c\u201d\u00ab\u00bb]|$)|([^"\u201c\u201d\u201e\u00ab\u00bb\s]+))/g)) {
    const syllables = syllablesOf(quotedText ?? plain ?? "").slice(0, left);
    if (!syllables.length) continue;
    left -= syllables.length;
    const quoted = quotedText !== undefined && closing !== "";
    const last = phrases.at(-1);
    if (minus) excluded.push({ syllables, quoted: true });
    else if (!quoted && last && !last.quoted) phrases[phrases.length - 1] = { syllables: [...last.syllables, ...syllables], quoted: false };
    else phrases.push({ syllables, quoted });
  }
  return { phrases, excluded };
}

export const isEmpty = ({ phrases }: Query): boolean => phrases.length === 0;
export const textOf = ({ phrases }: Query): string => phrases.map(({ syllables, quoted }) => (quoted ? `"${syllables.join(" ")}"` : syllables.join(" "))).join(" ");
