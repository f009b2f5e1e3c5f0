import type { Sheet } from "../model/portal.ts";

const before = "<style>/*";
const after = "*/</style>";

/** Where the styles of a page go, and which. */
interface Place { from: number; to: number; css: Buffer }

/**
 * Puts styles into finished pages, which carry only the name of theirs while they are made and handed about:
 * letters beyond Latin-1 make a page a string of two bytes a letter, and most of it would be the same styles again.
 */
export class PageStyles {
  readonly #styles: ReadonlyMap<string, Buffer>;

  constructor(styles: Readonly<Partial<Record<Sheet, string>>> = {}) {
    this.#styles = new Map(Object.entries(styles).map(([sheet, css]) => [sheet, Buffer.from(css)]));
  }

  placeIn(page: string): Place | undefined {
    const start = page.indexOf(before);
    if (start < 0) return undefined;
    const from = start + before.length - 2;
    const to = page.indexOf(after, from) + 2;
    const css = this.#styles.get(page.slice(from + 2, to - 2));
    return css && { from, to, css };
  }

  /** The page as readers get it. */
  within(page: string): string {
    const place = this.placeIn(page);
    return place ? page.slice(0, place.from) + place.css.toString() + page.slice(place.to) : page;
  }
}
