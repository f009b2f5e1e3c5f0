import type { Article } from "../model/article.ts";
import type { Portal } from "../model/portal.ts";
import { routes } from "../model/routes.ts";
import { feeds as words } from "../strings/vi.ts";

/** A feed, in both formats. */
export interface Feed {
  /** Addresses of the RSS and of the JSON form. */
  rss: string;
  json: string;
  /** Page the feed belongs to. */
  page: string;
  title: string;
  description: string;
  articles: readonly Article[];
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

export function feedsOf({ site, articles, categories, byCategory }: Portal): Feed[] {
  const all: Feed = { rss: routes.rss, json: routes.jsonFeed, page: routes.home, title: site.title, description: site.description, articles: articles.slice(0, feedLength) };
  return [all, ...categories.map((category): Feed => ({
    rss: `${category.url}rss.xml`, json: `${category.url}feed.json`, page: category.url,
    title: words.title(category.title, site.title), description: category.description ?? category.title,
    articles: (byCategory.get(category.id) ?? []).slice(0, feedLength),
  }))];
}

const modifiedOf = (article: Article): Date => article.updated ?? article.date;

const newest = (dates: readonly Date[]): Date | undefined =>
  dates.reduce<Date | undefined>((latest, date) => (latest && latest >= date ? latest : date), undefined);

/** Every page a search engine should know, with the real time of its last change. */
function sitemapEntries(portal: Portal): SitemapEntry[] {
  const { articles, byCategory, categories, indicators, months, pages, sources, tags, years } = portal;
  const ofArticles = (list: readonly Article[]) => newest(list.map(modifiedOf));
  const latest = ofArticles(articles);
  const ofIndicators = indicators.map((indicator): SitemapEntry => {
    const ids = [...indicator.observations, ...indicator.targets].map(({ source }) => source);
    const published = [...new Set(ids)].flatMap((id) => sources.get(id)?.published ?? []).filter((day) => day <= portal.today).sort().at(-1);
    return { url: indicator.url, modified: published ? new Date(`${published}T00:00:00+07:00`) : undefined };
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
export const redirectsOf = ({ articles, pages }: Portal): Redirect[] =>
  [...articles, ...pages].flatMap(({ aliases, url }) =>
    aliases.filter((alias) => !/[?#]/.test(alias)).map((alias) => ({ from: alias, to: url })));
