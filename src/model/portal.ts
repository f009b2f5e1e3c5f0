import type { ShownReport } from "./accessibility.ts";
import type { Article, Tag } from "./article.ts";
import type { Category } from "./category.ts";
import type { HomeBlock } from "./home.ts";
import type { Dimension, Indicator, Source, Topic } from "./indicator.ts";
import type { MenuItem } from "./menu.ts";
import type { StaticPage } from "./page.ts";
import type { Question, QuestionYear } from "./question.ts";
import type { Site } from "./site.ts";

/** One month with at least one article. `year` has four digits, `month` two. */
export interface Month { year: string; month: string; url: string; articles: readonly Article[] }
export interface Year { year: string; url: string; months: readonly Month[]; count: number }
export interface TagPage { tag: Tag; articles: readonly Article[] }

/** Styles by family of pages: every page has those of all, and at most one family's besides. */
export type Sheet = "core" | MoreStyles;
export type MoreStyles = "article" | "articleFigures" | "data" | "figures" | "form" | "home" | "lists" | "search";

/** What stands within pages, and addresses of files whose names carry a hash of their content. */
export interface Assets {
  /** CSS that stands within a page of each family, complete. */
  styles: Readonly<Record<Sheet, string>>;
  /** The sheet for paper, which no page waits for. */
  printSheet: string;
  pageScript: string; articleScript: string; icon: string; icon192: string; icon512: string; touchIcon: string;
  /** Text of the one script that stands within every page. */
  earlyScript: string;
  search: SearchAssets;
  offline: OfflineAssets;
  /** Which links browsers may load before they are followed. */
  speculationRules: string;
  feedback: FeedbackScripts;
}

/** The script of the feedback form, and the worker it starts when somebody writes. */
export interface FeedbackScripts { form: string; worker: string }

/** Scripts of the search, asked for when somebody searches. */
export interface SearchAssets { box: string; early: string; results: string; worker: string; inflate: string }

/** The service worker that keeps pages, and the one that forgets all that was kept. */
export interface OfflineAssets { keeping: string; leaving: string }

/** Shown where a page is shared. */
export interface ShareImage { url: string; width: number; height: number; alt: string }
/** Finds the pictures of pages; `default` is the one of the portal. */
export interface ShareImages { default: ShareImage; article(article: Article): ShareImage; indicator(indicator: Indicator): ShareImage }

/** Everything a page may show. Built once, then frozen; lists of articles are newest first and hold only what is published at `now`. */
export interface Portal {
  site: Site;
  menu: readonly MenuItem[];
  home: readonly HomeBlock[];
  categories: readonly Category[];
  articles: readonly Article[];
  pages: readonly StaticPage[];
  /** Published answers, newest first. */
  questions: readonly Question[];
  indicators: readonly Indicator[];
  sources: ReadonlyMap<string, Source>;
  dimensions: ReadonlyMap<string, Dimension>;
  topics: readonly Topic[];
  /** What the last automatic check of accessibility found; absent when there was none. */
  accessibility?: ShownReport;
  byCategory: ReadonlyMap<string, readonly Article[]>;
  years: readonly Year[];
  months: readonly Month[];
  tags: readonly TagPage[];
  questionYears: readonly QuestionYear[];
  /** The instant the portal is built for. */
  now: Date;
  /** Its local day, `2019-05-15`: the «as of» of every figure outside articles. */
  today: string;
  /** The next instant at which it would be another portal though nobody edits it; undefined when there is none. */
  nextChange: Date | undefined;
  assets: Assets;
  shareImages: ShareImages;
}

/** Every page that is made from a Markdown file. */
export const writtenPages = ({ articles, pages, questions }: Pick<Portal, "articles" | "pages" | "questions">): readonly (Article | StaticPage | Question)[] => [...articles, ...pages, ...questions];
