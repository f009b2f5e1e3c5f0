import type { Problem } from "../model/problem.ts";
import { problems as words } from "../strings/vi.ts";
import { decodedUri } from "../format/uri.ts";
import { boxNames, readBlockLine, readInlineStats, type BlockUse } from "../markdown/block-lines.ts";
import { isLanguageTag, readLanguageMarks } from "../markdown/language-marks.ts";
import { blockNames, isBlockName } from "../markdown/block-names.ts";
import { nearest } from "./nearest.ts";

/** What a Markdown body uses that must exist elsewhere. */
export interface BodyUses { blocks: readonly BlockUse[]; pictures: readonly PictureUse[] }
interface PictureUse { src: string; alt: string; line: number; column: number }

const fence = /^ {0,3}(`{3,}|~{3,})/;
const picture = /!\[([^\]]*)\]\(\s*<?([^\s)>]+)>?(?:\s+"[^"]*")?\s*\)/g;

/** Reads a body line by line, code left out, without rendering it. */
export function readBody(body: string, file: string, bodyOffset: number): BodyUses & { problems: readonly Problem[] } {
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
    else if (block) {
      const names = [...boxNames, ...blockNames];
      problem({ what: words.block.unknown.what(block.name), fix: words.block.unknown.fix(nearest(block.name, names), names) }, text.indexOf(block.name) + 1);
    }
    if (text.startsWith("# ")) problem(words.body.topHeading);

    const prose = text.replace(/(`+)[^`]*?\1/g, (code) => " ".repeat(code.length));
    blocks.push(...readInlineStats(prose).map((use) => ({ ...use, line })));
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
  return { blocks, pictures, problems };
}
