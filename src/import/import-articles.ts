import type { Category } from "../model/category.ts";
import { importWords as words } from "../strings/vi.ts";
import { problemOf } from "./check-composed.ts";
import { composeArticle } from "./compose-article.ts";
import type { Note } from "./found-article.ts";
import { knownPortal } from "./known-portal.ts";
import { addressKey } from "./old-addresses.ts";
import { placeArticles } from "./place-articles.ts";
import { readSources } from "./recognise.ts";
import { sourceTexts } from "./source-files.ts";
import { writeArticle } from "./write-articles.ts";

export interface ImportOptions {
  /** Files and folders. */
  sources: readonly string[];
  content: string;
  categories: readonly Category[];
  /** Id of the category for articles whose own is unknown. */
  category: string;
  dryRun: boolean;
}

/** What `npm run import -- --format json` prints. */
export interface ImportReport {
  /** Articles that were written, or would be. */
  written: { source: string; file: string; pictures: number }[];
  /** Articles that stood there before, byte for byte. */
  same: { source: string; file: string }[];
  notes: Note[];
  dryRun: boolean;
}

/** Brings articles of other portals into the folder of content. */
export async function importArticles({ sources, content, categories, category, dryRun }: ImportOptions): Promise<ImportReport> {
  const portal = await knownPortal(content, categories);
  const { texts, notes } = sourceTexts(sources);
  const found = readSources(texts);
  const { placed, notes: placing } = placeArticles(found.articles, portal);
  const report: ImportReport = { written: [], same: [], notes: [...notes, ...found.notes, ...placing], dryRun };

  const moved = new Map(placed.flatMap(({ aliases, url }) => aliases.map((alias) => [addressKey(alias), url] as const)));
  for (const article of placed) {
    const composed = composeArticle(article, portal, moved, category);
    const { source, file, pictures } = composed;
    const problem = problemOf(composed);
    if (problem !== undefined) {
      report.notes.push({ kind: "leftOut", source, text: words.leftOut.invalid(problem) });
      continue;
    }
    const { outcome, notes: writing } = writeArticle(composed, dryRun);
    if (outcome === "written") report.written.push({ source, file, pictures: pictures.length });
    if (outcome === "same") report.same.push({ source, file });
    // Of an article that stands there already, its guesses were told when it came.
    report.notes.push(...(outcome === "written" ? composed.notes : []), ...writing);
  }
  return report;
}
