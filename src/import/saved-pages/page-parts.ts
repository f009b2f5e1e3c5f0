import { blockText, linesAsBlocks, type Block } from "../html/block.ts";
import { readDateMark, type DateMark } from "./date-mark.ts";

/** Blocks that a box marked as the article's body holds: from, up to. */
export type Box = readonly [number, number];

/** The parts of a page by its day and the box of its article. */
export interface PageParts {
  mark?: DateMark | undefined;
  /** The line of the day, as printed. */
  dateLine: string;
  /** Lines before the article: the title stands among the last of them. */
  head: readonly Block[];
  article: readonly Block[];
}

export function partsOf(blocks: readonly Block[], box: Box | undefined): PageParts {
  const at = dateAt(blocks, box);
  if (at === undefined) return { dateLine: "", head: blocks.slice(0, box?.[0] ?? 0), article: blocks.slice(...(box ?? [])) };
  const dateLine = blockText(blocks[at]!);
  const mark = readDateMark(dateLine);
  const after = mark?.after ? linesAsBlocks([mark.after]) : [];
  const parts = (head: readonly Block[], article: readonly Block[]): PageParts => ({ mark, dateLine, head, article });

  if (!box || at < box[0]) return parts(blocks.slice(0, at), [...after, ...blocks.slice(at + 1, box?.[1])]);
  if (at >= box[1]) return parts(blocks.slice(0, box[0]), blocks.slice(...box));
  const [above, below] = [blocks.slice(box[0], at), blocks.slice(at + 1, box[1])];
  // A day below the text ends it; a day above the text has the title before it, within the box too.
  return sizeOf(above) > sizeOf(below) ? parts(blocks.slice(0, box[0]), above) : parts(blocks.slice(0, at), [...after, ...below]);
}

/** Characters that a reader sees. */
const sizeOf = (blocks: readonly Block[]): number => blocks.reduce((sum, block) => sum + blockText(block).length, 0);

/** A line that says «Cập nhật lúc»; else, before or within the box, one that is a date and nothing else. */
function dateAt(blocks: readonly Block[], box: Box | undefined): number | undefined {
  const marks = blocks.map((block) => (block.kind === "text" ? readDateMark(block.text) : undefined));
  const told = marks.findIndex((mark) => mark?.told);
  const bare = box ? marks.findLastIndex((mark, index) => mark && index < box[1]) : -1;
  return told >= 0 ? told : bare >= 0 ? bare : undefined;
}
