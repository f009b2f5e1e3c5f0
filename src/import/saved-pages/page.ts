import { importWords as words } from "../../strings/vi.ts";
import type { Block } from "../html/block.ts";
import { opensAsCaption, pairCaptions } from "../html/captions.ts";
import { isAuthorLine, readClosing } from "../closing-lines.ts";
import { endsArticle, isPageLine, trailOf, withoutMenu } from "../page-lines.ts";
import { readDateMark, type DateMark } from "./date-mark.ts";
import { partsOf, type Box } from "./page-parts.ts";
import { isHeading } from "../html/tree.ts";
import { readLead } from "./lead.ts";
import type { FoundArticle } from "../found-article.ts";

/** What a page says besides its words. */
export interface PageHints {
  /** Names of the page, the most trusted first. */
  titles: readonly string[];
  date?: { date: Date; where: string } | undefined;
  categories: readonly string[];
  box?: Box | undefined;
  /** Whether photos left nothing but their captions, as in plain text. */
  withoutPhotos?: boolean;
}

export type PageArticle = Pick<FoundArticle, "title" | "date" | "summary" | "body" | "author" | "origin" | "categories" | "guesses">;

/** Finds the article between the lines of a portal: title, day, lead, photo and caption, text, author. Undefined when there is none. */
export function readPage(blocks: readonly Block[], { titles, date, categories, box, withoutPhotos = false }: PageHints): PageArticle | undefined {
  const { mark, dateLine, head, article } = partsOf(blocks, box);
  if (!mark && !box && !date) return undefined;
  const guesses: string[] = [];
  if (mark && !mark.told) guesses.push(words.guessed.date(dateLine));
  if (!mark && date) guesses.push(words.guessed.date(date.where));
  const title = titleIn(head, mark, titles);
  if (!title.found && title.title) guesses.push(words.guessed.title(title.title));

  const inside = article.filter((_, index, all) => !isRepeated(all, index, title.title));
  const behind = box ? blocks.slice(box[1]).find((block) => block.kind === "text" && !isPageLine(block.text)) : undefined;
  if (behind?.kind === "text" && isAuthorLine(behind.text)) inside.push(behind);
  const { summary, body, guesses: read } = readLead(pairCaptions(withoutPage(inside)));
  const captioned = withCaption(body, withoutPhotos);
  const closing = readClosing(captioned.body);
  return {
    title: title.title, date: mark?.date ?? date?.date, summary, body: closing.body, author: closing.author,
    origin: closing.origin ? { name: closing.origin } : undefined,
    categories: [...categories, ...head.flatMap((block) => trailIn(block)).reverse()].slice(0, 6),
    guesses: [...guesses, ...read, ...captioned.guesses, ...closing.guesses],
  };
}

function titleIn(head: readonly Block[], mark: DateMark | undefined, titles: readonly string[]): { title?: string; found: boolean } {
  const own = mark && withoutMenu(mark.before);
  if (own && !isPageLine(own) && !readDateMark(own)) return { title: own, found: true };
  const lines = head.flatMap((block) => (block.kind === "text" && !isPageLine(block.text) && !readDateMark(block.text) ? [block] : []));
  const named = lines.findLast(({ text }) => titles.some((title) => title.includes(text) && text.length > 15));
  const line = named ?? lines.findLast(({ element }) => isHeading(element)) ?? (mark?.told ? lines.at(-1) : undefined);
  if (line) return { title: withoutMenu(line.text), found: true };
  return titles[0] ? { title: titles[0], found: false } : { found: false };
}

const isRepeated = (blocks: readonly Block[], index: number, title: string | undefined): boolean => {
  const block = blocks[index]!;
  return index < 3 && block.kind === "text" && block.text === title;
};

/** Lines of the portal before and after the article go; what stands between lines of the article stays. */
function withoutPage(blocks: readonly Block[]): Block[] {
  const isPage = (block: Block): boolean => block.kind === "text" && isPageLine(block.text);
  const end = blocks.findIndex((block, index) => index > 0 && block.kind !== "picture" && endsArticle(block.text));
  const before = blocks.slice(0, end < 0 ? blocks.length : end);
  const first = before.findIndex((block) => !isPage(block));
  return first < 0 ? [] : before.slice(first, before.findLastIndex((block) => !isPage(block)) + 1);
}

/** A short line below the photo, or in plain text below the lead, is the caption even when nothing marks it. */
function withCaption(body: readonly Block[], withoutPhotos: boolean): { body: readonly Block[]; guesses: string[] } {
  const [first, second] = body;
  const [photo, line] = first?.kind === "picture" ? [first, second] : [undefined, first];
  const isCaption = line?.kind === "text" && line.element.name === "p" && body.length >= 3 && !photo?.caption && (photo || withoutPhotos)
    && (opensAsCaption(line.text) || (line.text.length <= 160 && !line.bold && !/[.:;!?]$/.test(line.text)));
  if (!isCaption) return { body, guesses: [] };
  return {
    body: [{ kind: "picture", src: photo?.src ?? "", alt: photo?.alt ?? "", caption: line.text }, ...body.slice(photo ? 2 : 1)],
    guesses: [words.guessed.caption(line.text)],
  };
}

/** Names of sections in a line that says where the article stands. */
function trailIn(block: Block): string[] {
  const parts = block.kind === "text" ? trailOf(block.text) : [];
  return parts.length > 1 ? parts.filter((part) => !isPageLine(part)) : [];
}
