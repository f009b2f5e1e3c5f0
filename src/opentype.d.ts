/** The part of opentype.js we use: it ships no types, and those of others bring the types of a browser with them. */
declare module "opentype.js/dist/opentype.mjs" {
  export interface Glyph {
    index: number;
    advanceWidth: number;
    /** Outline in drawing coordinates, y downwards. */
    getPath(x: number, y: number, size: number): { toPathData(decimals: number): string };
  }

  export interface Font {
    unitsPerEm: number;
    charToGlyph(character: string): Glyph;
    getKerningValue(left: Glyph, right: Glyph): number;
  }

  export function parse(font: ArrayBuffer): Font;
}
