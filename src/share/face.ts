import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { parse, type Font } from "opentype.js/dist/opentype.mjs";
import { projectRoot } from "../root.ts";

/** A letter at its place in a line, in thousandths of the size of the text. */
export interface PlacedGlyph { id: string; x: number }

/** A typeface of one weight. Widths come from the font file, so that lines break alike on every machine. */
export interface Face {
  /** Pixels a line takes at that size. */
  width(text: string, size: number): number;
  place(text: string): PlacedGlyph[];
  /** Outline of a glyph, in thousandths; empty for a space. */
  outline(id: string): string;
}

const { resolve } = createRequire(join(projectRoot, "package.json"));
const fontPackage = "@expo-google-fonts/be-vietnam-pro";

/** The fonts as part of a picture's identity. */
export const fontVersion = (): string =>
  (JSON.parse(readFileSync(resolve(`${fontPackage}/package.json`), "utf8")) as { version: string }).version;

/** Be Vietnam Pro, under the SIL Open Font Licence. */
const files = { bold: "700Bold/BeVietnamPro_700Bold.ttf", medium: "500Medium/BeVietnamPro_500Medium.ttf" } as const;

/** Reads a font on first use: builds that draw nothing never open it. */
function faceOf(name: keyof typeof files): Face {
  let read: Font | undefined;
  const outlines = new Map<string, string>();
  const font = (): Font => (read ??= parse(new Uint8Array(readFileSync(resolve(`${fontPackage}/${files[name]}`))).buffer));

  function lay(text: string): { glyphs: PlacedGlyph[]; end: number } {
    const { unitsPerEm } = font();
    const space = font().charToGlyph(" ");
    const glyphs: PlacedGlyph[] = [];
    let x = 0;
    let left;
    for (const character of text.normalize("NFC").replaceAll("\u00a0", " ")) {
      const glyph = font().charToGlyph(character);
      // An emoji or the like: better nothing than an empty box, and one space around it.
      if (glyph.index === 0 || (character === " " && left === space)) continue;
      if (left) x += font().getKerningValue(left, glyph);
      const id = `${name[0]}${glyph.index}`;
      if (!outlines.has(id)) outlines.set(id, glyph.getPath(0, 0, 1000).toPathData(0));
      glyphs.push({ id, x: Math.round(1000 * x / unitsPerEm) });
      x += glyph.advanceWidth;
      left = glyph;
    }
    return { glyphs, end: x / unitsPerEm };
  }

  return {
    width: (text, size) => lay(text).end * size,
    place: (text) => lay(text).glyphs,
    outline: (id) => outlines.get(id) ?? "",
  };
}

export const bold = faceOf("bold");
export const medium = faceOf("medium");

/** Whether the fonts have the letters of a text: Latin ones, Vietnamese among them. */
export const canWrite = (text: string): boolean => !/(?!\p{Script=Latin})\p{L}/u.test(text.normalize("NFC"));
