import type { Phrase } from "../../search/protocol.ts";
import { fold, placedSyllables } from "../../search/text.ts";

/** A part of a text as it is written there, and whether it is what the reader looks for. */
export interface Piece { text: string; marked: boolean }

/** A stretch of a text, and how many syllables of one phrase it holds. */
export interface Stretch { from: number; to: number; syllables: number }

type Alike = (wanted: string, written: string) => boolean;
/** As the reader typed: a syllable without marks is content with any. */
const asTyped: Alike = (wanted, written) => wanted === written || wanted === fold(written);
const butForMarks: Alike = (wanted, written) => fold(wanted) === fold(written);

/** Between two syllables of one word: nothing, spaces, a hyphen. */
const joined = /^[\s\u00a0-]*$/;

/**
 * Where neighbouring syllables of a phrase stand, at least two of them unless it has only one.
 * @param mayDiffer with other marks too, where no text has the same
 */
export function stretchesOf(texts: readonly string[], phrases: readonly Phrase[], mayDiffer = true): Stretch[][] {
  const strict = texts.map((text) => runs(text, phrases, asTyped));
  return !mayDiffer || strict.some((found) => found.length) ? strict : texts.map((text) => runs(text, phrases, butForMarks));
}

function runs(text: string, phrases: readonly Phrase[], alike: Alike): Stretch[] {
  const words = [...placedSyllables(text)];
  const found: Stretch[] = [];
  for (let at = 0; at < words.length;) {
    const length = Math.max(0, ...phrases.map(({ syllables }) => longestRun(syllables, at)));
    if (length) found.push({ from: words[at]!.from, to: words[at + length - 1]!.to, syllables: length });
    at += length || 1;
  }
  return found;

  function longestRun(syllables: readonly string[], at: number): number {
    let best = 0;
    for (let start = 0; start < syllables.length; start++) {
      let length = 0;
      while (start + length < syllables.length && at + length < words.length && alike(syllables[start + length]!, words[at + length]!.syllable)
        && (length === 0 || joined.test(text.slice(words[at + length - 1]!.to, words[at + length]!.from)))) length++;
      if (length > best) best = length;
    }
    return best >= Math.min(2, syllables.length) ? best : 0;
  }
}

/** Cuts a text at its stretches. */
export function piecesOf(text: string, stretches: readonly Stretch[]): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const { from, to } of stretches) {
    pieces.push({ text: text.slice(done, from), marked: false }, { text: text.slice(from, to), marked: true });
    done = to;
  }
  pieces.push({ text: text.slice(done), marked: false });
  return pieces.filter((piece) => piece.text);
}
