import type { Phrase } from "../../search/protocol.ts";
import { canon, fold } from "../../search/text.ts";
import { piecesOf, stretchesOf, type Piece, type Stretch } from "./marks.ts";

/** Letters shown before the first match, and in all. */
const before = 40, most = 220;

export interface Wanted {
  phrases: readonly Phrase[];
  /** Whether it may stand there with other marks than were typed. */
  mayDiffer: boolean;
  /** What is shown already and need not be said twice. */
  known: readonly string[];
}

/**
 * One line of a text around what the reader looks for, from the paragraph that has most of it.
 * Undefined when none has any.
 */
export function lineAround(paragraphs: readonly string[], { phrases, mayDiffer, known }: Wanted): Piece[] | undefined {
  const texts = paragraphs.map((text) => text.replace(/\s+/g, " ").trim()).filter((text) => text && !known.includes(text));
  const found = stretchesOf(texts, phrases, mayDiffer);
  const worths = found.map((stretches, index) => worthOf(texts[index]!, stretches));
  const best = worths.indexOf(Math.max(...worths));
  if (!worths[best]) return undefined;
  const longest = Math.max(...found[best]!.map(({ syllables }) => syllables));
  const line = cut(texts[best]!, found[best]!.find(({ syllables }) => syllables === longest)!.from);
  return piecesOf(line, stretchesOf([line], phrases, mayDiffer)[0]!);
}

/** Syllables looked for that a text has; what it repeats counts once. */
function worthOf(text: string, stretches: readonly Stretch[]): number {
  const said = new Map(stretches.map(({ from, to, syllables }) => [fold(canon(text.slice(from, to))), syllables]));
  return [...said.values()].reduce((sum, syllables) => sum + syllables, 0);
}

/** Cut between words. */
function cut(text: string, match: number): string {
  const from = match <= before ? 0 : text.indexOf(" ", match - before) + 1;
  const to = text.length - from <= most ? text.length : text.lastIndexOf(" ", from + most);
  return `${from > 0 ? "… " : ""}${text.slice(from, to)}${to < text.length ? " …" : ""}`;
}
