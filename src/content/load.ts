import { existsSync } from "node:fs";
import type { Article } from "../model/article.ts";
import type { Category } from "../model/category.ts";
import type { HomeBlock } from "../model/home.ts";
import type { Dimension, Indicator, Source, Topic } from "../model/indicator.ts";
import type { MenuItem } from "../model/menu.ts";
import type { StaticPage } from "../model/page.ts";
import { inReadingOrder, isError, type Problem } from "../model/problem.ts";
import type { Site } from "../model/site.ts";
import { problems as words } from "../strings/vi.ts";
import { checkAddresses } from "./check-addresses.ts";
import { checkSiteData } from "./check-site-data.ts";
import { isoDay } from "../format/date.ts";
import type { Known } from "./known.ts";
import { asEditorPath, listFiles, type ContentFile } from "./list-files.ts";
import { readArticle } from "./read-article.ts";
import { readSiteData } from "./read-data.ts";
import { loadStatistics } from "./read-indicators.ts";
import { readPage } from "./read-page.ts";
import { resolveArticle, resolvePage } from "./resolve.ts";

/** Where words and figures lie. */
export interface Folders { content: string; data: string }

/** All that editors have written, checked; drafts and articles of the future included. */
export interface Content {
  site: Site;
  menu: readonly MenuItem[];
  home: readonly HomeBlock[];
  categories: readonly Category[];
  articles: readonly Article[];
  pages: readonly StaticPage[];
  indicators: readonly Indicator[];
  sources: ReadonlyMap<string, Source>;
  dimensions: ReadonlyMap<string, Dimension>;
  topics: readonly Topic[];
}

/** Figures up to this day may exist: a portal built as of an earlier day still has later figures in its files. */
export function knownDay(now: Date): string {
  const clock = new Date();
  return isoDay(now > clock ? now : clock);
}

/**
 * Reads and checks everything. All problems of all files come back at once, in reading order;
 * `content` is there only when none of them is an error.
 * @param today local day, `2019-05-15`: figures of periods after it are problems
 */
export async function loadContent({ content: contentFolder, data: dataFolder }: Folders, today: string): Promise<{ content?: Content; problems: Problem[] }> {
  const missing = [contentFolder, dataFolder].filter((folder) => !existsSync(folder));
  if (missing.length) return { problems: missing.map((folder) => ({ severity: "error", file: asEditorPath(folder), ...words.file.missingFolder })) };

  const { data, problems } = readSiteData(dataFolder);
  const statistics = loadStatistics(dataFolder, today);
  problems.push(...statistics.problems);
  const known: Known = {
    contentFolder,
    categories: data.categories && new Map(data.categories.value.map((category) => [category.id, category])),
    indicators: new Map(statistics.indicators.map((indicator) => [indicator.id, indicator])),
    unreadIndicators: statistics.unread,
  };

  const { articles, pages } = await loadFiles(contentFolder, known, problems);
  problems.push(...checkAddresses(articles, pages));
  problems.push(...checkSiteData(data, dataFolder, known));

  const sorted = inReadingOrder(problems);
  const { site, menu, home, categories } = data;
  if (!site || !menu || !home || !categories || problems.some(isError)) return { problems: sorted };
  return {
    problems: sorted,
    content: Object.freeze({
      site: site.value, menu: menu.value, home: home.value, categories: categories.value,
      articles, pages,
      indicators: statistics.indicators, sources: statistics.sources, dimensions: statistics.dimensions, topics: statistics.topics,
    }),
  };
}

async function loadFiles(folder: string, known: Known, problems: Problem[]): Promise<{ articles: Article[]; pages: StaticPage[] }> {
  const articles: Article[] = [];
  const pages: StaticPage[] = [];
  const { files, problems: listing } = listFiles(folder);
  problems.push(...listing);
  for (const entry of files) {
    if (!entry.name.endsWith(".md")) continue;
    const kind = kindOf(entry);
    if (kind === "article") {
      const { read, problems: reading } = readArticle(entry);
      problems.push(...reading);
      const resolved = read && await resolveArticle(read, known);
      problems.push(...(resolved?.problems ?? []));
      if (resolved?.article) articles.push(resolved.article);
    } else if (kind === "page") {
      const { read, problems: reading } = readPage(entry);
      problems.push(...reading);
      const resolved = read && await resolvePage(read, known);
      problems.push(...(resolved?.problems ?? []));
      if (resolved?.page) pages.push(resolved.page);
    } else problems.push({ severity: "error", file: entry.file, ...words.file.place });
  }
  return { articles, pages };
}

function kindOf({ folders }: ContentFile): "article" | "page" | undefined {
  if (folders[0] === "tin-tuc" && folders.length === 2 && /^\d{4}$/.test(folders[1]!)) return "article";
  if (folders[0] === "trang" && folders.length === 1) return "page";
  return undefined;
}
