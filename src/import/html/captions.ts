import { importWords as words } from "../../strings/vi.ts";
import { folded } from "../plain-words.ts";
import type { Block } from "./block.ts";

const openings = words.captionOpenings.map(folded);

/** Whether a line begins as captions do: «Ảnh: …», «Trong ảnh: …». */
export const opensAsCaption = (text: string): boolean => openings.some((opening) => folded(text.slice(0, 60)).startsWith(opening));

/** A line below a picture that says so by its place, its letters or its words becomes the caption. */
export function pairCaptions(blocks: readonly Block[]): Block[] {
  const paired: Block[] = [];
  for (const block of blocks) {
    const picture = paired.at(-1);
    if (picture?.kind === "picture" && !picture.caption && block.kind === "text" && block.element.name === "p" && block.text.length <= 300
      && (block.caption || block.italic || opensAsCaption(block.text))) {
      paired[paired.length - 1] = { ...picture, caption: block.text };
    } else paired.push(block);
  }
  return paired;
}
