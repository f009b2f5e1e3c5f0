/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { linesOfText } from "./lines.ts";
import { nameOf } from "./names.ts";

/** Lines of text that lie on each other. A third of their height may: letters are lower than their lines. */
export function overlapping(): string[] {
  const lines = [...linesOfText()].sort((a, b) => a.rect.top - b.rect.top);
  return lines.flatMap((line, index) => {
    const told: string[] = [];
    for (let next = index + 1; next < lines.length && lines[next]!.rect.top < line.rect.bottom; next++) {
      if (lines[next]!.parent !== line.parent && overlap(line.rect, lines[next]!.rect)) told.push(`${nameOf(line.parent)} lies on ${nameOf(lines[next]!.parent)}`);
    }
    return told;
  });
}

function overlap(a: DOMRect, b: DOMRect): boolean {
  const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return wide > 1 && high > Math.min(a.height, b.height) / 3;
}
