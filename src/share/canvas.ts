import type { Face } from "./face.ts";

/** Pixels of every picture. */
export const size = { width: 1200, height: 630 } as const;

export interface Lettering { face: Face; size: number; colour: string; anchor?: "start" | "middle" | "end" }

const short = (value: number): string => String(Number(value.toFixed(2)));

/** An SVG in the making. Text becomes outlines: the picture needs no font where it is rasterised. */
export class Canvas {
  readonly #glyphs = new Map<string, string>();
  readonly #parts: string[] = [];

  /** Ready SVG. */
  add(svg: string): void { this.#parts.push(svg); }

  rectangle(x: number, y: number, width: number, height: number, colour: string, kind?: string): void {
    this.add(`<rect${kind ? ` class="${kind}"` : ""} x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${height}" fill="${colour}"/>`);
  }

  /** One line; gives its width. */
  text(text: string, x: number, baseline: number, { face, size, colour, anchor = "start" }: Lettering): number {
    const width = face.width(text, size);
    const left = x - width * { start: 0, middle: 0.5, end: 1 }[anchor];
    const uses = face.place(text).flatMap(({ id, x: at }) => {
      const outline = face.outline(id);
      if (outline) this.#glyphs.set(id, outline);
      return outline ? `<use href="#${id}" x="${at}"/>` : [];
    });
    this.add(`<g fill="${colour}" transform="translate(${short(left)} ${short(baseline)}) scale(${size / 1000})">${uses.join("")}</g>`);
    return width;
  }

  toString(): string {
    const glyphs = [...this.#glyphs].map(([id, outline]) => `<path id="${id}" d="${outline}"/>`).join("");
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}"><defs>${glyphs}</defs>${this.#parts.join("")}</svg>`;
  }
}
