import type { Article } from "../model/article.ts";
import type { Portal } from "../model/portal.ts";
import { embedUrl } from "../model/routes.ts";
import type { Inputs, KnownPages } from "./inputs.ts";
import type { Manifest } from "./manifest.ts";

/** The pages of each kind to render. */
export interface Selection extends Pick<Portal, "months" | "years" | "categories" | "tags" | "indicators" | "pages" | "questions" | "questionYears"> { articles: readonly Article[] }

/** What a build has to do: which pages it renders and which it takes from the release before. */
export interface Plan {
  render: Selection;
  /** Addresses. */
  carry: ReadonlySet<string>;
  /** Nothing has to be written at all. */
  idle: boolean;
}

export const everything = (portal: Portal): Plan => ({ render: portal, carry: new Set(), idle: false });

/** Compares what pages are made from with what they were made from. */
export function planOf(portal: Portal, now: Inputs, before: Manifest, known: KnownPages): Plan {
  if (before.shared !== now.shared) return everything(portal);
  const sameFigures = before.figures === now.figures;
  const carry = new Set<string>();
  const same = (url: string): boolean => {
    const [was, is] = [before.pages.get(url), now.pages.get(url)];
    return was !== undefined && is !== undefined && was.own === is.own && was.near === is.near;
  };
  const sameArticle = ({ url, hash, hasBlocks, indicators }: Article): boolean => {
    const was = known.get(url);
    return was !== undefined && was.hash === hash && was.near === now.near.get(url) && (sameFigures || !(hasBlocks || indicators.length));
  };
  /** What has to be rendered of a list; the rest is carried over. */
  const changed = <T>(list: readonly T[], urlsOf: (item: T) => readonly string[], isSame: (item: T) => boolean = (item) => urlsOf(item).every(same)): T[] => list.filter((item) => {
    if (!isSame(item)) return true;
    for (const url of urlsOf(item)) carry.add(url);
    return false;
  });
  const own = ({ url }: { url: string }): string[] => [url];
  const render: Selection = {
    articles: changed(portal.articles, own, sameArticle),
    months: changed(portal.months, own), years: changed(portal.years, own), categories: changed(portal.categories, own), pages: changed(portal.pages, own),
    questions: changed(portal.questions, own), questionYears: changed(portal.questionYears, own),
    tags: changed(portal.tags, ({ tag }) => [tag.url]),
    indicators: changed(portal.indicators, ({ id, url }) => [url, embedUrl(id)]),
  };
  const count = now.near.size + now.pages.size;
  const gone = known.size + before.pages.size !== count;
  const sameTime = before.nextChange?.getTime() === now.nextChange?.getTime();
  return { render, carry, idle: sameFigures && sameTime && !gone && carry.size === count };
}
