import { importWords as words } from "../strings/vi.ts";
import type { Block, TextBlock } from "./html/block.ts";
import { folded, plainLine } from "./plain-words.ts";

const openings = (list: readonly string[]): RegExp => new RegExp(`^(?:${list.join("|")})\\s*[:/]\\s*`, "iu");
const authorOpening = openings(words.authorOpenings);
const originOpening = new RegExp(`^(?:${words.originOpenings.join("|")})(?:\\s*:\\s*|\\s+)`, "iu");

const word = "\\p{Lu}[\\p{L}\\p{M}.]*";
const names = new RegExp(`^${word}(?:[ \u2013-]+${word}){1,4}(?:\\s*[,/&]\\s*${word}(?:[ ]${word}){0,4})?$`, "u");
const initials = /^\p{Lu}{1,3}(?:\.\s?\p{Lu}{1,3}){0,3}\.?$/u;
const accounts = new Set(["admin", "administrator", "root", "quan tri", "quan tri vien", "quantri", "webmaster", "editor", "bien tap vien", "superadmin", "nukeviet"]);

/** An author's name as it is to be printed; undefined for accounts of the software. */
export function authorName(written: string | undefined): string | undefined {
  const name = plainLine(written ?? "").replace(authorOpening, "").replace(/^\(|\)$/g, "").trim();
  return name && name.length <= 200 && !accounts.has(folded(name)) && !/@/.test(name) ? name : undefined;
}

/** Whether a line can be a name: two to five words with capitals, or initials. */
export function isAuthorLine(line: string): boolean {
  const name = line.replace(authorOpening, "").replace(/^\(|\)$/g, "").trim();
  return line.length <= 80 && (names.test(name) || initials.test(name) || (authorOpening.test(line) && name.length > 0 && !/[.!?;:]$/.test(name)));
}

export interface Closing { body: readonly Block[]; author?: string; origin?: string; guesses: string[] }

/** Takes the author's name, and the name of the paper, from the last lines of a body; at least one line stays. */
export function readClosing(blocks: readonly Block[]): Closing {
  const closing: Closing = { body: blocks, guesses: [] };
  for (let left = 2; left > 0; left--) {
    const last = closing.body.at(-1);
    if (closing.body.length < 2 || !isParagraph(last)) break;
    const origin = originOpening.exec(last.text);
    if (!closing.origin && origin && last.text.length <= 100 && !/[.!?;,]$/.test(last.text) && /^[\p{Lu}(]/u.test(last.text.slice(origin[0].length))) {
      closing.origin = last.text.slice(origin[0].length);
      closing.guesses.push(words.guessed.origin(closing.origin));
    } else if (!closing.author && isAuthorLine(last.text)) {
      const author = authorName(last.text);
      if (author) closing.author = author;
      if (author) closing.guesses.push(words.guessed.author(author));
    } else break;
    closing.body = closing.body.slice(0, -1);
  }
  return closing;
}

const isParagraph = (block: Block | undefined): block is TextBlock => block?.kind === "text" && block.element.name === "p";
