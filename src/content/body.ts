import type { Problem } from "../model/problem.ts";
import { problems as words, refused, review } from "../strings/vi.ts";
import { numberText } from "../format/number.ts";
import { boxNames, inlineStatName, readBlockLine, readInlineStats, type BlockUse } from "../markdown/block-lines.ts";
import { isLanguageTag, readLanguageMarks } from "../markdown/language-marks.ts";
import { blockNames, isBlockName } from "../markdown/block-names.ts";
import { renderedUses, type Rendered } from "../markdown/body-uses.ts";
import { hiddenEntities } from "./hidden-characters.ts";
import { nearest } from "./nearest.ts";
import { pictureFault, shownPictures, usualPictures, type PictureUse } from "./pictures-in-body.ts";

/** What a Markdown body uses that must exist elsewhere. */
export interface BodyUses { blocks: readonly BlockUse[]; pictures: readonly PictureUse[] }

/** At each bracket a link, a picture or a note is looked for, and each line may be a heading: with many, the time to read a body goes up with their square. */
const mostOf = { "[": 5000, "\n": 30_000 } as const;
/** Problems that are told of a body: nobody reads more at a time. */
const mostTold = 100;

/** Lines that may be a heading of the first level, in a quote, a list or a note too, or the line under one. */
const mayBeTop = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)]|\[\^[^\]\n]{1,200}\]:)[ \t>]+)*(?:#(?:[ \t]|$)|=+[ \t]*$)/m;

/** Reads a body line by line, code left out; the renderer is asked only where lines do not show what a page would. */
export function readBody(body: string, file: string, bodyOffset: number): BodyUses & { problems: readonly Problem[] } {
  const tooMany = tooManyIn(body);
  if (tooMany) return { blocks: [], pictures: [], problems: [{ severity: "error", file, line: bodyOffset + 1, column: 1, ...tooMany }] };
  const lines = body.split("\n");
  let asked: Rendered | undefined;
  const rendered = (): Rendered => (asked ??= renderedUses(body));
  const fenced = new Set(body.includes("```") || body.includes("~~~") ? rendered().fences.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index)) : []);

  const blocks: BlockUse[] = [];
  const problems: Problem[] = [];
  const tell = (line: number, column: number, said: { what: string; fix: string }): void => { problems.push({ severity: "error", file, line: bodyOffset + line, column, ...said }); };
  const open: { name: string; line: number }[] = [];
  let pictures: PictureUse[] = [];

  lines.forEach((text, index) => {
    if (fenced.has(index)) return;
    const line = index + 1;
    const block = readBlockLine(text);
    if (block === "end") open.pop();
    else if (block && boxNames.includes(block.name)) open.push({ name: block.name, line });
    else if (block && isBlockName(block.name)) blocks.push({ ...block, line: bodyOffset + line, column: text.indexOf(block.name) + 1 });
    else if (block) tell(line, text.indexOf(block.name) + 1, unknownBlock(block.name));

    const prose = text.replace(/(`+)[^`]*?\1/g, (code) => " ".repeat(code.length));
    blocks.push(...readInlineStats(prose).map((use) => ({ ...use, line: bodyOffset + line })));
    for (const { at, ...said } of hiddenEntities(prose)) tell(line, at + 1, said);
    for (const { tag, at, marks } of readLanguageMarks(prose)) {
      if (!isLanguageTag(tag)) tell(line, at + 1, { what: words.body.language.unknown.what(tag), fix: words.body.language.unknown.fix });
      else if (!marks) tell(line, at + 1, words.body.language.loose);
    }
    if (prose.includes("![")) pictures.push(...usualPictures(prose, line));
  });
  for (const { name, line } of open) tell(line, 1, { what: words.block.open.what(name), fix: words.block.open.fix });

  if (countOf("![", body) > pictures.length) {
    const shown = shownPictures(rendered(), lines);
    pictures = shown.pictures;
    for (const { line, column, ...said } of shown.problems) tell(line, column, said);
  }
  const good = pictures.filter((picture) => {
    const fault = pictureFault(picture);
    if (fault) tell(picture.line, picture.column, fault);
    return !fault;
  });
  if (mayBeTop.test(body)) {
    for (const { from, text, underlined } of rendered().topHeadings) {
      if (underlined) tell(from + 1, 1, review.heading.underlined(text));
      else tell(from + 1, lines[from]!.indexOf("#") + 1, words.body.topHeading);
    }
  }
  if (!problems.length && (body.includes(":::") || body.includes("{so")) && around.test(body)) {
    for (const use of usesBesides(rendered(), blocks, lines)) {
      if (use.name === inlineStatName || isBlockName(use.name)) blocks.push({ ...use, line: bodyOffset + use.line });
      else tell(use.line, use.column, unknownBlock(use.name));
    }
  }
  return { blocks, pictures: good.map((picture) => ({ ...picture, line: bodyOffset + picture.line })), problems: problems.slice(0, mostTold) };
}

function unknownBlock(name: string): { what: string; fix: string } {
  const names = [...boxNames, ...blockNames];
  return { what: words.block.unknown.what(name), fix: words.block.unknown.fix(nearest(name, names), names) };
}

/** Around blocks and figures in quotes, in lists and beside code, lines show less than a page does. */
const around = /[`~]|^[ \t]{0,9}(?:[>*+-]|\d{1,9}[.)])/m;

/** What a page would show besides the uses that were found, with the first line that may hold it. */
function usesBesides({ uses }: Rendered, found: readonly BlockUse[], lines: readonly string[]): BlockUse[] {
  const known = new Set(found.map(({ name, args }) => [name, ...args].join(" ")));
  return uses.filter(({ name, args }) => !known.has([name, ...args].join(" "))).map(({ name, args }) => {
    const at = lines.findIndex((line) => line.includes(name) && args.every((arg) => line.includes(arg)));
    return { name, args, line: at + 1, column: Math.max(0, lines[at]?.indexOf(name) ?? 0) + 1 };
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
