import type { Problem } from "../model/problem.ts";
import { problems as words, refused } from "../strings/vi.ts";
import { numberText } from "../format/number.ts";
import { decodedUri } from "../format/uri.ts";
import { boxNames, inlineStatName, readBlockLine, readInlineStats, type BlockUse } from "../markdown/block-lines.ts";
import { isLanguageTag, readLanguageMarks } from "../markdown/language-marks.ts";
import { blockNames, isBlockName } from "../markdown/block-names.ts";
import { renderedUses } from "../markdown/body-uses.ts";
import { hiddenEntities } from "./hidden-characters.ts";
import { nearest } from "./nearest.ts";

/** What a Markdown body uses that must exist elsewhere. */
export interface BodyUses { blocks: readonly BlockUse[]; pictures: readonly PictureUse[] }
interface PictureUse { src: string; alt: string; line: number; column: number }

const fence = /^ {0,3}(`{3,}|~{3,})/;
const picture = /!\[([^\]]{0,1000})\]\(\s{0,9}<?([^\s)>]{1,1000})>?(?:\s{1,9}"[^"]{0,1000}")?\s{0,9}\)/g;

/** At each bracket a link, a picture or a note is looked for, and each line may be a heading: with many, the time to read a body goes up with their square. */
const mostOf = { "[": 5000, "\n": 30_000 } as const;
/** Problems that are told of a body: nobody reads more at a time. */
const mostTold = 100;

/** Reads a body line by line, code left out, without rendering it. */
export function readBody(body: string, file: string, bodyOffset: number): BodyUses & { problems: readonly Problem[] } {
  const tooMany = tooManyIn(body);
  if (tooMany) return { blocks: [], pictures: [], problems: [{ severity: "error", file, line: bodyOffset + 1, column: 1, ...tooMany }] };
  const blocks: BlockUse[] = [];
  const pictures: PictureUse[] = [];
  const problems: Problem[] = [];
  const open: { name: string; line: number }[] = [];
  let closing: string | undefined;

  body.split("\n").forEach((text, index) => {
    const line = bodyOffset + index + 1;
    const problem = (said: { what: string; fix: string }, column = 1) => problems.push({ severity: "error", file, line, column, ...said });
    const mark = fence.exec(text)?.[1];
    if (closing) {
      if (mark?.startsWith(closing)) closing = undefined;
      return;
    }
    if (mark) { closing = mark; return; }

    const block = readBlockLine(text);
    if (block === "end") open.pop();
    else if (block && boxNames.includes(block.name)) open.push({ name: block.name, line });
    else if (block && isBlockName(block.name)) blocks.push({ ...block, line, column: text.indexOf(block.name) + 1 });
    else if (block) problem(unknownBlock(block.name), text.indexOf(block.name) + 1);
    if (text.startsWith("# ")) problem(words.body.topHeading);

    const prose = text.replace(/(`+)[^`]*?\1/g, (code) => " ".repeat(code.length));
    blocks.push(...readInlineStats(prose).map((use) => ({ ...use, line })));
    for (const { at, ...said } of hiddenEntities(prose)) problem(said, at + 1);
    for (const { tag, at, marks } of readLanguageMarks(prose)) {
      if (!isLanguageTag(tag)) problem({ what: words.body.language.unknown.what(tag), fix: words.body.language.unknown.fix }, at + 1);
      else if (!marks) problem(words.body.language.loose, at + 1);
    }
    for (const { 1: alt, 2: src, index: at } of prose.matchAll(picture)) {
      const column = at + 1;
      if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(src!)) problem({ what: words.body.foreignPicture.what(src!), fix: words.body.foreignPicture.fix }, column);
      else if (!alt!.trim()) problem(words.body.pictureWithoutAlt, column);
      else pictures.push({ src: decodedUri(src!), alt: alt!, line, column });
    }
  });
  for (const { name, line } of open) problems.push({ severity: "error", file, line, column: 1, what: words.block.open.what(name), fix: words.block.open.fix });
  if (!problems.length && (body.includes(":::") || body.includes("{so")) && around.test(body)) {
    for (const use of usesBesides(blocks, body, bodyOffset)) {
      if (use.name === inlineStatName || isBlockName(use.name)) blocks.push(use);
      else problems.push({ severity: "error", file, line: use.line, column: use.column, ...unknownBlock(use.name) });
    }
  }
  return { blocks, pictures, problems: problems.slice(0, mostTold) };
}

function unknownBlock(name: string): { what: string; fix: string } {
  const names = [...boxNames, ...blockNames];
  return { what: words.block.unknown.what(name), fix: words.block.unknown.fix(nearest(name, names), names) };
}

/** Around blocks and figures in quotes, in lists and beside code, lines show less than a page does. */
const around = /[`~]|^[ \t]{0,9}(?:[>*+-]|\d{1,9}[.)])/m;

/** What a page would show besides the uses that were found, with the first line that may hold it. */
function usesBesides(found: readonly BlockUse[], body: string, bodyOffset: number): BlockUse[] {
  const known = new Set(found.map(({ name, args }) => [name, ...args].join(" ")));
  const lines = body.split("\n");
  return renderedUses(body).filter(({ name, args }) => !known.has([name, ...args].join(" "))).map(({ name, args }) => {
    const at = lines.findIndex((line) => line.includes(name) && args.every((arg) => line.includes(arg)));
    return { name, args, line: bodyOffset + at + 1, column: Math.max(0, lines[at]?.indexOf(name) ?? 0) + 1 };
  });
}

function tooManyIn(body: string): { what: string; fix: string } | undefined {
  for (const sign of ["[", "\n"] as const) {
    const count = body.length > mostOf[sign] ? countOf(sign, body) : 0;
    if (count > mostOf[sign]) return { what: refused.tooMany.what(numberText(count), refused.tooMany.things[sign], numberText(mostOf[sign])), fix: refused.tooMany.fix };
  }
  return undefined;
}

function countOf(sign: string, text: string): number {
  let count = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) count++;
  return count;
}
