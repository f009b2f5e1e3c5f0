import { existsSync } from "node:fs";
import { accessibilitySchema, type AccessibilityReport } from "../model/accessibility.ts";
import type { Article } from "../model/article.ts";
import type { StaticPage } from "../model/page.ts";
import { writtenPages, type Portal } from "../model/portal.ts";
import type { Question } from "../model/question.ts";
import { inReadingOrder, isError, type Problem } from "../model/problem.ts";
import { problems as words } from "../strings/vi.ts";
import { checkAddresses } from "./check-addresses.ts";
import { checkSiteData } from "./check-site-data.ts";
import { isoDay } from "../format/date.ts";
import type { Known } from "./known.ts";
import { KnownPhotos } from "./known-photos.ts";
import type { RememberedArticle } from "./remembered-article.ts";
import { asEditorPath, listFiles, type ContentFile } from "./list-files.ts";
import { readSiteData } from "./read-data.ts";
import { portalAddresses } from "./portal-addresses.ts";
import { readOptional } from "./read-optional.ts";
import { loadStatistics } from "./read-indicators.ts";
import { readSource, type ReadSource } from "./read-source.ts";
import { resolveArticle, resolvePage, resolveQuestion } from "./resolve.ts";

/** Where words and figures lie. */
export interface Folders { content: string; data: string }

/** All that editors have written, checked; drafts and articles of the future included. */
export type Content = Pick<Portal, "site" | "menu" | "home" | "categories" | "articles" | "pages" | "questions" | "indicators" | "sources" | "dimensions" | "topics"> & { accessibility?: AccessibilityReport };

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
export async function loadContent({ content: contentFolder, data: dataFolder }: Folders, today: string, readSources: ReadSources = (entries, known) => readHere(entries, known)): Promise<{ content?: Content; problems: Problem[] }> {
  const missing = [contentFolder, dataFolder].filter((folder) => !existsSync(folder));
  if (missing.length) return { problems: missing.map((folder) => ({ severity: "error", file: asEditorPath(folder), ...words.file.missingFolder })) };

  const { data, problems } = readSiteData(dataFolder);
  const statistics = loadStatistics(dataFolder, today);
  problems.push(...statistics.problems);
  const accessibility = readOptional(dataFolder, "accessibility.yml", accessibilitySchema, undefined, problems);
  const known: Known = {
    contentFolder,
    categories: data.categories && new Map(data.categories.value.map((category) => [category.id, category])),
    indicators: new Map(statistics.indicators.map((indicator) => [indicator.id, indicator])),
    unreadIndicators: statistics.unread,
    publishOriginals: data.site?.value.publishOriginals ?? false,
  };

  const { articles, pages, questions } = await loadFiles(known, readSources, problems);
  problems.push(...checkAddresses(writtenPages({ articles, pages, questions }), portalAddresses(known, articles)));
  problems.push(...await checkSiteData(data, dataFolder, known));

  const sorted = inReadingOrder(problems);
  const { site, menu, home, categories } = data;
  if (!site || !menu || !home || !categories || problems.some(isError)) return { problems: sorted };
  return {
    problems: sorted,
    content: Object.freeze({
      site: site.value, menu: menu.value, home: home.value, categories: categories.value,
      articles, pages, questions,
      indicators: statistics.indicators, sources: statistics.sources, dimensions: statistics.dimensions, topics: statistics.topics,
      ...(accessibility && { accessibility }),
    }),
  };
}

/** What a Markdown file gives: what was read in it, or the article that it gave before and gives still. */
export type Reading = ReadSource | { remembered: RememberedArticle; problems: readonly Problem[] };

/** Reads Markdown files on their own, in the order given; the build does it on several threads, and knows most of them from before. */
export type ReadSources = (entries: readonly ContentFile[], known: Known) => Promise<readonly Reading[]>;

/** On this thread. */
export const readHere = (entries: readonly ContentFile[], { contentFolder }: Pick<Known, "contentFolder">, photos = new KnownPhotos()): Promise<ReadSource[]> => photos.lookAt(entries.map((entry) => {
  const { source, problems } = readSource(entry, contentFolder);
  return source ? { source, problems } : { problems };
}));

async function loadFiles(known: Known, readSources: ReadSources, problems: Problem[]): Promise<{ articles: Article[]; pages: StaticPage[]; questions: Question[] }> {
  const articles: Article[] = [];
  const pages: StaticPage[] = [];
  const questions: Question[] = [];
  const { files, problems: listing } = listFiles(known.contentFolder);
  problems.push(...listing);
  for (const reading of await readSources(files.filter(({ name }) => name.endsWith(".md")), known)) {
    problems.push(...reading.problems);
    if ("remembered" in reading) {
      articles.push(reading.remembered);
      continue;
    }
    const { source } = reading;
    if (source?.kind === "article") {
      const { article, problems: resolving } = resolveArticle(source, known);
      problems.push(...resolving);
      if (article) articles.push(article);
    } else if (source?.kind === "question") {
      const { question, problems: resolving } = resolveQuestion(source, known);
      problems.push(...resolving);
      if (question) questions.push(question);
    } else if (source) {
      const { page, problems: resolving } = resolvePage(source, known);
      problems.push(...resolving);
      if (page) pages.push(page);
    }
  }
  return { articles, pages, questions };
}
