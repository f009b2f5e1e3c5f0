import { distinctAliases } from "../content/check-addresses.ts";
import { localMidnight } from "../format/local-offset.ts";
import type { Article } from "../model/article.ts";
import { writtenPages, type Portal } from "../model/portal.ts";
import { excerptOf, type Question } from "../model/question.ts";
import { routes } from "../model/routes.ts";
import { feeds as words, questions as questionWords } from "../strings/vi.ts";

/** What feeds say of an article, or of a question and its answer. */
export type FeedItem = Pick<Article, "url" | "title" | "summary" | "date" | "updated" | "author" | "image" | "tags"> & { category: { title: string } };

/** A feed, in both formats. */
export interface Feed {
  /** Addresses of the RSS and of the JSON form. */
  rss: string;
  json: string;
  /** Page the feed belongs to. */
  page: string;
  title: string;
  description: string;
  items: readonly FeedItem[];
}

/** One address in a sitemap; `modified` is when what the page shows last changed. */
export interface SitemapEntry { url: string; modified: Date | undefined }
/** One sitemap file: the index first when there is more than one. */
export type Sitemap =
  | { kind: "urls"; url: string; entries: readonly SitemapEntry[] }
  | { kind: "index"; url: string; parts: readonly { url: string; modified: Date | undefined }[] };

export interface Redirect { from: string; to: string }

/** Articles in a feed. */
const feedLength = 30;
/** Addresses in a sitemap file; the protocol allows 50,000. */
const sitemapLength = 50_000;

export function feedsOf({ site, articles, categories, byCategory, questions }: Portal): Feed[] {
  const all: Feed = { rss: routes.rss, json: routes.jsonFeed, page: routes.home, title: site.title, description: site.description, items: articles.slice(0, feedLength) };
  return [all, ...categories.map((category): Feed => ({
    rss: `${category.url}rss.xml`, json: `${category.url}feed.json`, page: category.url,
    title: words.title(category.title, site.title), description: category.description ?? category.title,
    items: (byCategory.get(category.id) ?? []).slice(0, feedLength),
  })), ...(questions.length > 0 ? [{
    rss: routes.questionsRss, json: routes.questionsJsonFeed, page: routes.questions,
    title: words.title(questionWords.title, site.title), description: questionWords.description,
    items: questions.slice(0, feedLength).map(answerItem),
  }] : [])];
}

const answerItem = (question: Question): FeedItem => ({
  url: question.url, title: question.title, summary: excerptOf(question), date: question.answered, author: question.answeredBy,
  updated: undefined, image: undefined, tags: [], category: questionWords,
});

const modifiedOf = (article: Article): Date => article.updated ?? article.date;

const newest = (dates: readonly Date[]): Date | undefined =>
  dates.reduce<Date | undefined>((latest, date) => (latest && latest >= date ? latest : date), undefined);

/** Every page a search engine should know, with the real time of its last change. */
function sitemapEntries(portal: Portal): SitemapEntry[] {
  const { articles, byCategory, categories, indicators, months, pages, questions, questionYears, sources, tags, years } = portal;
  const ofArticles = (list: readonly Article[]) => newest(list.map(modifiedOf));
  const latest = ofArticles(articles);
  const ofIndicators = indicators.map((indicator): SitemapEntry => {
    const ids = [...indicator.observations, ...indicator.targets].map(({ source }) => source);
    const published = [...new Set(ids)].flatMap((id) => sources.get(id)?.published ?? []).filter((day) => day <= portal.today).sort().at(-1);
    return { url: indicator.url, modified: published ? new Date(localMidnight(published)) : undefined };
  });
  return [
    { url: routes.home, modified: latest },
    { url: routes.news, modified: latest },
    ...[routes.feedback, routes.contact].map((url) => ({ url, modified: undefined })),
    { url: routes.siteMap, modified: latest },
    { url: routes.indicators, modified: newest(ofIndicators.flatMap(({ modified }) => modified ?? [])) },
    { url: routes.openData, modified: newest(ofIndicators.flatMap(({ modified }) => modified ?? [])) },
    ...pages.map(({ url, updated }) => ({ url, modified: updated })),
    ...categories.map(({ id, url }) => ({ url, modified: ofArticles(byCategory.get(id) ?? []) })),
    ...years.map(({ url, months: within }) => ({ url, modified: ofArticles(within.flatMap((month) => month.articles)) })),
    ...months.map((month) => ({ url: month.url, modified: ofArticles(month.articles) })),
    ...tags.map(({ tag, articles: tagged }) => ({ url: tag.url, modified: ofArticles(tagged) })),
    ...(questions[0] ? [{ url: routes.questions, modified: questions[0].answered }] : []),
    ...questionYears.map((year) => ({ url: year.url, modified: year.questions[0]!.answered })),
    ...questions.map(({ url, answered }) => ({ url, modified: answered })),
    ...ofIndicators,
    ...articles.map((article) => ({ url: article.url, modified: modifiedOf(article) })),
  ];
}

export function sitemapsOf(portal: Portal, length = sitemapLength): Sitemap[] {
  const entries = sitemapEntries(portal);
  if (entries.length <= length) return [{ kind: "urls", url: routes.sitemapXml, entries }];
  const parts = Array.from({ length: Math.ceil(entries.length / length) }, (_, index) => ({
    kind: "urls" as const, url: `/sitemap-${index + 1}.xml`, entries: entries.slice(index * length, (index + 1) * length),
  }));
  const index = parts.map(({ url, entries: part }) => ({ url, modified: newest(part.flatMap(({ modified }) => modified ?? [])) }));
  return [{ kind: "index", url: routes.sitemapXml, parts: index }, ...parts];
}

/** Old addresses that can be a file; those with a query need a rule of the web server. */
export const redirectsOf = (portal: Portal): Redirect[] =>
  writtenPages(portal).flatMap(({ aliases, url }) =>
    distinctAliases(aliases).filter((alias) => !alias.includes("?")).map((alias) => ({ from: alias, to: url })));
