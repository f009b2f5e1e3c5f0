import type { Phrase } from "../protocol.ts";
import { canon, fold, placedSyllables } from "../text.ts";

/** What no phrase reaches across. */
const sentenceEnd = /[.!?;:]\s|\n\s*\n/;

/** Whether the syllables of a phrase stand in a text one after another, within a sentence. Those typed without marks may have any. */
export function standsSideBySide(text: string, phrase: readonly string[]): boolean {
  const composed = text.normalize("NFC");
  const wanted = phrase.map(canon);
  const answers = wanted.map((typed) => (typed === fold(typed) ? (written: string) => fold(written) === typed : (written: string) => written === typed));
  // Places in the phrase that the syllables just read end at.
  let reached: number[] = [];
  let end = 0;
  for (const { syllable, from, to } of placedSyllables(composed)) {
    if (sentenceEnd.test(composed.slice(end, from))) reached = [];
    end = to;
    reached = [0, ...reached].filter((place) => answers[place]!(syllable)).map((place) => place + 1);
    if (reached.includes(wanted.length)) return true;
  }
  return wanted.length === 0;
}

/** Of two syllables the index itself knows. */
const shortest = 3;
export const isLong = ({ syllables }: Phrase): boolean => syllables.length >= shortest;
