import { fold } from "../text.ts";

/** How a written syllable answers a typed one: not at all but for its letters, with marks that the reader left out, or exactly. */
export type Likeness = 0 | 1 | 2;

const marksOf = (syllable: string): string[] => [...syllable.normalize("NFD").replace(/\u0111/g, "d\u0335")];

/** Both fold alike. `vưng` is fuller in `vững`, `ngheo` in `nghèo`; `bề` in `bể` is not. */
export function likeness(typed: string, written: string): Likeness {
  if (typed === written) return 2;
  if (typed === fold(typed)) return 1;
  const rest = marksOf(written);
  for (const mark of marksOf(typed)) {
    const at = rest.indexOf(mark);
    if (at < 0) return 0;
    rest.splice(0, at + 1);
  }
  return 1;
}
