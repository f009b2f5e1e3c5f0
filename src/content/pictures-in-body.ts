import { problems as words } from "../strings/vi.ts";
import { decodedUri } from "../format/uri.ts";
import type { Lines, Rendered } from "../markdown/body-uses.ts";

type Said = { what: string; fix: string };
/** Line and column from 1, in the body. */
interface Place { line: number; column: number }
export interface PictureUse extends Place { src: string; alt: string }

// Signs that could make it something else than it seems (a code, an escape, a cell, a bracket, an address alone) are left to the renderer.
const usual = /(?<!\S)!\[([^[\]\\`<{|]{0,1000})\]\([ \t]{0,9}([^\s()<>\\&`|]{1,1000})(?:[ \t]{1,9}"[^"\\`|]{0,1000}")?[ \t]{0,9}\)/g;

/** Pictures of a line in the spelling that most editors use. */
export const usualPictures = (line: string, number: number): PictureUse[] => [...line.matchAll(usual)].filter(({ 1: alt }) => !alt!.includes("://"))
  .map(({ 1: alt, 2: src, index }) => ({ src: decodedUri(src!), alt: alt!, line: number, column: index + 1 }));

/** Pictures in any spelling, as a page would show them, and what was meant as one. */
export function shownPictures({ pictures, unread }: Rendered, lines: readonly string[]): { pictures: PictureUse[]; problems: (Place & Said)[] } {
  const places = new Places(lines);
  return {
    pictures: pictures.map(({ src, alt, ...within }) => ({ src, alt, ...places.find(`![${alt.split("\n", 1)[0]}`, within) })),
    problems: unread.map(({ src, written, ...within }) => ({ ...isForeign(src) ? foreign(src) : { what: words.body.unreadPicture.what(written.replace(/\s+/g, " ")), fix: words.body.unreadPicture.fix }, ...places.find("![", within) })),
  };
}

/** What is wrong with a picture itself. */
export const pictureFault = ({ src, alt }: PictureUse): Said | undefined => (isForeign(src) ? foreign(src) : alt.trim() ? undefined : words.body.pictureWithoutAlt);

const isForeign = (src: string): boolean => /^[a-z][a-z0-9+.-]*:|^\/\//i.test(src);

const foreign = (src: string): Said => ({ what: words.body.foreignPicture.what(src), fix: words.body.foreignPicture.fix });

/** Finds what is written the same one after another. */
class Places {
  readonly #lines: readonly string[];
  readonly #after = new Map<string, Place>();

  constructor(lines: readonly string[]) { this.#lines = lines; }

  find(written: string, { from, to }: Lines): Place {
    const after = this.#after.get(written);
    for (let at = Math.max(from, (after?.line ?? 0) - 1); at < Math.min(to, this.#lines.length); at++) {
      const column = this.#lines[at]!.indexOf(written, at + 1 === after?.line ? after.column : 0) + 1;
      if (!column) continue;
      const place = { line: at + 1, column };
      this.#after.set(written, place);
      return place;
    }
    return { line: from + 1, column: 1 };
  }
}
