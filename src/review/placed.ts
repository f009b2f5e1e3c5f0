import type { Problem } from "../model/problem.ts";
import type { Forms } from "./prose.ts";

/** Lines and columns of a text, counted from 1. */
export class Places {
  readonly #text: string;
  #starts: number[] | undefined;

  constructor(text: string) { this.#text = text; }

  at(offset: number): { line: number; column: number } {
    const starts = (this.#starts ??= lineStarts(this.#text));
    let low = 0, high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** A file under review. */
export interface Reviewed extends Forms { file: string; places: Places }

export const warningAt = ({ file, places }: Pick<Reviewed, "file" | "places">, offset: number, said: { what: string; fix: string }): Problem =>
  ({ severity: "warning", file, ...places.at(offset), ...said });

/** Some letters before and after a place, of its line, as the editor wrote them. */
export function around(text: string, from: number, to: number, reach = 12): string {
  const start = Math.max(text.lastIndexOf("\n", from - 1) + 1, from - reach);
  const stop = text.indexOf("\n", to);
  const end = Math.min(stop < 0 ? text.length : stop, to + reach);
  const before = text.slice(start, from), after = text.slice(to, end);
  // Cut at spaces, so that no half words stand in a message.
  const shownBefore = start > 0 && /\S/.test(text[start - 1]!) ? before.replace(/^\S*\s+(?=\S)/, "") : before;
  const shownAfter = /\S/.test(text[end] ?? " ") ? after.replace(/(?<=\S)\s+\S*$/, "") : after;
  return shownBefore.trimStart() + text.slice(from, to) + shownAfter.trimEnd();
}
