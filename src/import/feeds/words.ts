import type { FoundArticle } from "../found-article.ts";
import { readClosing } from "../closing-lines.ts";
import { blockText, type Block } from "../html/block.ts";
import { blocksOf } from "../html/blocks.ts";
import { plainLine } from "../plain-words.ts";
import { longestSummary } from "../saved-pages/lead.ts";

/** Lead and text of a feed's item. Most feeds give the lead alone: then there is no text. A description longer than a lead is the text. */
export function feedWords(description: string, content: string): Pick<FoundArticle, "summary" | "body" | "guesses" | "author" | "origin"> {
  const lead = blocksOf(description);
  const line = plainLine(lead.filter(({ kind }) => kind === "text").map(blockText).join(" "));
  const isText = !content && (line.length > longestSummary || lead.filter(({ kind }) => kind === "text").length > 2);
  const { body, author, origin, guesses } = readClosing(isText ? lead : blocksOf(content));
  return { summary: isText ? undefined : line || undefined, body: body.length || isText ? body : pictures(lead), author, origin: origin ? { name: origin } : undefined, guesses };
}

/** Portals put a small picture into the lead; it is the article's. */
const pictures = (blocks: readonly Block[]): Block[] => blocks.filter(({ kind }) => kind === "picture");
