import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { plainText } from "../../src/search/index/plain-text.ts";
import type { SearchDocument } from "../../src/search/index/document.ts";
import { cache } from "./paths.ts";

/** Where the corpus of a size lies, for both engines, and what they make of it. */
export interface SearchFolders { documents: string; texts: string; pages: string; served: string }

export const searchFolders = (count: number): SearchFolders => {
  const folder = join(cache, `search-${count}`);
  return { documents: join(folder, "documents.json"), texts: join(folder, "texts"), pages: join(folder, "pages"), served: join(folder, "served") };
};

/** Writes documents as Markdown for us, and as pages of title, lead and body for Pagefind. */
export function writeCorpus(documents: readonly SearchDocument[], { documents: list, texts, pages, served }: SearchFolders): void {
  for (const folder of [texts, pages, served]) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }
  writeFileSync(list, JSON.stringify(documents.map((document, number): SearchDocument => ({ ...document, text: { file: `${number}.md` } }))));
  documents.forEach(({ url, title, summary, text }, number) => {
    writeFileSync(join(texts, `${number}.md`), text as string);
    mkdirSync(join(pages, url), { recursive: true });
    writeFileSync(join(pages, url, "index.html"), page(title, summary, text as string));
  });
}

const page = (title: string, summary: string, text: string): string => `<!doctype html><html lang="vi"><meta charset="utf-8"><title>${escape(title)}</title>
<main data-pagefind-body><h1>${escape(title)}</h1><p>${escape(summary)}</p>
${plainText(text).split(/\n+/).map((line) => `<p>${escape(line)}</p>`).join("\n")}</main></html>`;

const escape = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
