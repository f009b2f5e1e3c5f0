import type { Element } from "domhandler";
import { plainLine } from "../plain-words.ts";
import type { PictureBlock } from "./block.ts";

/** Alternative texts that say nothing: names of files and of cameras. */
const saysNothing = /^([\w\-. ]*\.(jpe?g|png|gif|webp|bmp)|image\s*\d*|img[_-]?\d+|dsc[_-]?\d+|picture\s*\d*|untitled.*|photo|https?:.*)$/i;

/** A picture that readers look at; undefined for spacers, counters and drawings of the page itself. */
export function pictureOf({ attribs }: Element): PictureBlock | undefined {
  const [src] = [attribs["src"], attribs["data-src"], attribs["data-original"]].filter((one) => one?.trim() && !one.startsWith("data:")).concat(attribs["src"]);
  if (!src?.trim()) return undefined;
  const tiny = [attribs["width"], attribs["height"]].some((size) => size !== undefined && Number.parseInt(size, 10) <= 5);
  if (tiny || /(spacer|blank|pixel|1x1|transparent)\w*\.(gif|png)|\/_layouts\/|\/smilies?\//i.test(src)) return undefined;
  return { kind: "picture", src: src.trim(), alt: tellingAlt(attribs["alt"]) };
}

/** An alternative text, or nothing when it is none. */
export function tellingAlt(written: string | undefined): string {
  const alt = plainLine(written ?? "");
  return saysNothing.test(alt) ? "" : alt;
}
