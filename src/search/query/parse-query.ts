import type { Phrase } from "../protocol.ts";
import { syllablesOf } from "../text.ts";

export interface Query { phrases: readonly Phrase[]; excluded: readonly Phrase[] }

/** More syllables than this are not looked at: sets of them are kept in the bits of a number. */
const mostSyllables = 24;

const opening = "\"\u201c\u201d\u201e\u00ab\u00bb", closing = "\"\u201c\u201d\u00ab\u00bb";
/** A minus after a space, then words in quotes, their closing quote, or one word. */
const token = new RegExp(`(?:(?:^|\\s)([-\u2212\u2013])(?=\\S))?(?:[${opening}]([^${closing}]*)([${closing}]|$)|([^${opening}\\s]+))`, "g");

/**
 * Reads what a reader typed: `hợp tác xã`, `"hợp tác xã" Na Rì`, `chè -"Thái Nguyên" -tuyết`.
 * Curly quotes are quotes; a hyphen within a word is none that excludes.
 */
export function parseQuery(typed: string): Query {
  const phrases: Phrase[] = [];
  const excluded: Phrase[] = [];
  let left = mostSyllables;
  for (const [, minus, quotedText, end, plain] of typed.normalize("NFC").matchAll(token)) {
    const syllables = syllablesOf(quotedText ?? plain ?? "").slice(0, left);
    if (!syllables.length) continue;
    left -= syllables.length;
    const quoted = quotedText !== undefined && end !== "";
    const last = phrases[phrases.length - 1];
    if (minus) excluded.push({ syllables, quoted: true });
    else if (!quoted && last && !last.quoted) phrases[phrases.length - 1] = { syllables: [...last.syllables, ...syllables], quoted: false };
    else phrases.push({ syllables, quoted });
  }
  return { phrases, excluded };
}

export const syllablesIn = (phrases: readonly Phrase[]): string[] => phrases.flatMap(({ syllables }) => syllables);

/** The same phrases with other syllables in their places. */
export function withSyllables(phrases: readonly Phrase[], syllables: readonly string[]): Phrase[] {
  let place = 0;
  return phrases.map(({ syllables: before, quoted }) => ({ quoted, syllables: before.map(() => syllables[place++]!) }));
}

export const textOf = (phrases: readonly Phrase[]): string => phrases.map(({ syllables, quoted }) => (quoted ? `"${syllables.join(" ")}"` : syllables.join(" "))).join(" ");
