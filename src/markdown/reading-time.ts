import type { Html } from "../html.ts";

/**
 * Syllables a minute. Vietnamese is read aloud at 5.25 syllables a second (Coupé, Oh, Dediu, Pellegrino, Science Advances 5, 2019); reading in silence
 * is about 1.3 times as fast (Brysbaert, Journal of Memory and Language 109, 2019). The slower figure holds for readers of any age, and for those who listen.
 */
const pace = 315;

const lessThan = 0x3c, space = 0x20;

/** Syllables of a rendered text: Vietnamese writes each apart. Once for every article, so without an expression. */
export function syllablesIn({ source }: Html): number {
  let count = 0, inWord = false;
  for (let at = 0; at < source.length; at++) {
    const sign = source.charCodeAt(at);
    if (sign === lessThan) {
      at = source.indexOf(">", at);
      if (at < 0) break;
    } else if (sign <= space) inWord = false;
    else if (!inWord) {
      inWord = true;
      count++;
    }
  }
  return count;
}

/** Whole minutes, one at least. */
export const readingMinutes = (syllables: number): number => Math.max(1, Math.round(syllables / pace));
