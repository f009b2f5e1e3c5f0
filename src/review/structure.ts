import type { Forms } from "./prose.ts";

/** A heading of the body, as the editor wrote it. */
export interface Heading { level: number; text: string; at: number; underlined: boolean }
/** A link of the body; `bare` when the address itself is all there is to read. */
export interface Link { text: string; address: string; at: number; bare: boolean }
/** A picture of the body. */
export interface PictureUse { alt: string; at: number }

const heading = /^ {0,3}(#{1,6})(?:[ \t]+(\S.*)?)?$/gm;
const underline = /^ {0,3}(?![#>|:-])(\S[^\n]*)\n {0,3}=+[ \t]*$/gm;

export function headingsOf({ markup }: Pick<Forms, "markup">): Heading[] {
  const found: Heading[] = [];
  if (markup.includes("#")) for (const { 1: marks, 2: text = "", index } of markup.matchAll(heading)) found.push({ level: marks!.length, text: text.trimEnd().replace(/(?:^|[ \t])#{1,50}$/, "").trim(), at: index, underlined: false });
  if (markup.includes("\n=")) for (const { 1: text, index } of markup.matchAll(underline)) found.push({ level: 1, text: text!.trim(), at: index, underlined: true });
  return found.sort((a, b) => a.at - b.at);
}

// A link or picture (with a picture in its text at most), an address in angles, an address alone, the definition of a reference.
const link = /(!?)\[((?:[^[\]\n]|\[[^\]\n]{0,300}\]){0,1000})\]\(\s{0,5}<?([^\s)>]{1,2000})[^)\n]{0,500}\)|<(https?:[^>\s]{1,2000})>|(?<![\w/])(https?:\/\/[^\s<>)\]\ue000]+)|^ {0,3}\[(?!\^)([^\]\n]+)\]:\s*<?([^\s>]+)/gm;

export function linksAndPicturesOf({ markup }: Pick<Forms, "markup">): { links: Link[]; pictures: PictureUse[] } {
  const links: Link[] = [];
  const pictures: PictureUse[] = [];
  if (!/\]\(|:\/\/|\]:/.test(markup)) return { links, pictures };
  for (const { 1: picture, 2: text, 3: address, 4: angled, 5: alone, 6: name, 7: defined, index } of markup.matchAll(link)) {
    const bare = angled ?? alone?.replace(/[.,;:!?"'\u201d\u00bb]+$/, "");
    if (picture) pictures.push({ alt: text!, at: index });
    else if (bare !== undefined) links.push({ text: bare, address: bare, at: index, bare: true });
    else if (defined !== undefined) links.push({ text: name!, address: defined, at: index, bare: false });
    else links.push({ text: text!.trim(), address: address!, at: index, bare: false });
  }
  return { links, pictures };
}
