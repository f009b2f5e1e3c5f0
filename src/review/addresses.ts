import { distance } from "fastest-levenshtein";
import { localMonth, localYear } from "../format/date.ts";
import { standingOf, type Standing } from "../content/gate.ts";
import type { Source } from "../content/read-source.ts";
import { addressOfSource } from "../content/source-address.ts";
import { tagOf } from "../content/resolve.ts";
import type { Article } from "../model/article.ts";
import { alwaysThere, categoryUrl, embedUrl, indicatorUrl, monthUrl, questionYearUrl, routes, yearUrl } from "../model/routes.ts";

/** What an article, a static page or a question says of its address and of when it is seen. */
export type Addressed = Pick<Article, "url" | "file" | "aliases" | "draft" | "hasBlocks"> & Partial<Pick<Article, "date" | "expires">> & { tags?: readonly Pick<Article["tags"][number], "url">[] };

/** Every address that a link in the portal may lead to, at an instant. */
export interface Addresses {
  has(path: string): boolean;
  /** The article at an address that readers cannot open, and why. */
  hidden(path: string): { file: string; standing: Exclude<Standing, "published"> } | undefined;
  /** The Markdown file of an article or static page. */
  source(path: string): { file: string; hasBlocks: boolean } | undefined;
  /** The address most likely meant. */
  nearest(path: string): string | undefined;
}

/** Made by the build from what lies elsewhere: whether it is there, the build itself says. */
const made = /^\/(?:du-lieu\/.+\.|anh\/|tai-nguyen\/|\.well-known\/|sitemap-\d+\.xml)/;

export function addressesOf(sources: readonly Addressed[], { categories, indicators }: { categories: Iterable<string>; indicators: Iterable<string> }, now: Date): Addresses {
  const known = new Set<string>(alwaysThere);
  const hidden = new Map<string, { file: string; standing: Exclude<Standing, "published"> }>();
  const files = new Map<string, Addressed>();
  for (const id of categories) known.add(categoryUrl(id));
  for (const id of indicators) known.add(indicatorUrl(id)).add(embedUrl(id));
  for (const source of sources) {
    files.set(source.url, source);
    const standing = source.date ? standingOf({ draft: source.draft, date: source.date, expires: source.expires }, now) : source.draft ? "draft" : "published";
    if (standing !== "published") { hidden.set(source.url, { file: source.file, standing }); continue; }
    known.add(source.url);
    for (const alias of source.aliases) known.add(/\.[a-z]+$/i.test(alias) ? alias : `${alias.replace(/\/$/, "")}/`);
    for (const { url } of source.tags ?? []) known.add(url);
    if (source.date) for (const url of listsOf(source.url, source.date)) known.add(url);
  }
  const bySlug = new Map(Array.from(files.keys(), (url): [string, string] => [lastPart(url), url]));
  return {
    has: (path) => known.has(path) || made.test(path),
    hidden: (path) => hidden.get(path),
    source: (path) => files.get(path),
    nearest: (path) => known.has(`${path}/`) ? `${path}/` : nearestOf(path, known, bySlug, hidden),
  };
}

/** Pages and feeds that list an article or a question; the section of questions is there once it has one. */
function listsOf(url: string, date: Date): string[] {
  const year = localYear(date);
  return url.startsWith(routes.questions)
    ? [routes.questions, routes.questionsRss, routes.questionsJsonFeed, questionYearUrl(year)]
    : [yearUrl(year), monthUrl(year, localMonth(date))];
}

const lastPart = (url: string): string => url.replace(/\/+$/, "").split("/").pop() ?? "";

/** An article whose slug is written in another place is surely meant; else the address with the fewest other letters, a quarter of them at most; the home page is never meant. */
function nearestOf(path: string, known: ReadonlySet<string>, bySlug: ReadonlyMap<string, string>, hidden: ReadonlyMap<string, unknown>): string | undefined {
  const plain = path.toLowerCase().replace(/(?:index)?\.(?:md|html?)$/, "").replace(/\/*$/, "/");
  const bySame = known.has(plain) ? plain : bySlug.get(lastPart(plain));
  if (bySame && !hidden.has(bySame)) return bySame;
  let best: string | undefined;
  let least = Math.max(1, Math.floor(plain.length / 4)) + 1;
  for (const address of known) {
    if (address === routes.home || Math.abs(address.length - plain.length) >= least) continue;
    const away = distance(plain, address);
    if (away < least) { best = address; least = away; }
  }
  return best;
}

/** An article, page or question as it was read from its file; nothing of it need be known elsewhere. */
export function addressedSource(source: Source): Addressed {
  const { file, uses, fields } = source;
  const shared = { file, url: addressOfSource(source), aliases: fields.aliases ?? [], draft: fields.draft ?? false, hasBlocks: uses.blocks.length > 0 };
  if (source.kind === "page") return shared;
  if (source.kind === "question") return { ...shared, date: source.fields.answered };
  const { date, expires, tags = [] } = source.fields;
  return { ...shared, date, expires, tags: tags.flatMap((name) => tagOf(name) ?? []) };
}
