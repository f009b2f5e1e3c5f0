import { importWords as words } from "../../strings/vi.ts";
import type { Found } from "../found-article.ts";
import { linesAsBlocks } from "../html/block.ts";
import { plainCharacters } from "../plain-words.ts";
import type { SourceText } from "../source-files.ts";
import { readDateMark } from "./date-mark.ts";
import { readPage } from "./page.ts";

/** The words of an article page, copied or saved as plain text. */
export function readSavedText({ name, folder, root, text }: SourceText): Found {
  const address = /https?:\/\/\S+/.exec(text.split("\n").slice(0, 3).join("\n"))?.[0];
  const lines = plainCharacters(text).split("\n").map((line) => line.trim()).filter((line) => line !== address);
  const article = readPage(linesAsBlocks(lines), { titles: [], categories: [], withoutPhotos: true });
  if (!article) return { articles: [], notes: [{ kind: "leftOut", source: name, text: words.leftOut.noArticle }] };
  return { articles: [{ ...article, source: name, folder, root, tags: [], addresses: address ? [address] : [] }], notes: [] };
}

/** Whether a text has the line by which such pages are known. */
export const isSavedText = (text: string): boolean => plainCharacters(text).split("\n").some((line) => readDateMark(line.trim())?.told);
