import type { Article } from "../model/article.ts";
import type { Portal } from "../model/portal.ts";
import { embedUrl } from "../model/routes.ts";
import type { Inputs } from "./inputs.ts";
import type { Manifest } from "./manifest.ts";

/** The pages of each kind to render. */
export interface Selection extends Pick<Portal, "months" | "years" | "categories" | "tags" | "indicators" | "pages"> { articles: readonly Article[] }

/** What a build has to do: which pages it renders and which it takes from the release before. */
export interface Plan {
  render: Selection;
  /** Addresses. */
  carry: readonly string[];
  /** Nothing has to be written at all. */
  idle: boolean;
}

export const everything = (portal: Portal): Plan => ({ render: portal, carry: [], idle: false });

/** Compares what pages are made from with what they were made from. */
export function planOf(portal: Portal, now: Inputs, before: Manifest): Plan {
  if (before.shared !== now.shared) return everything(portal);
  const same = (url: string): boolean => {
    const [known, current] = [before.pages.get(url), now.pages.get(url)];
    return known !== undefined && current !== undefined && known.own === current.own && known.near === current.near;
  };
  const changed = <T extends { url: string }>(list: readonly T[]): T[] => list.filter(({ url }) => !same(url));
  const render: Selection = {
    articles: changed(portal.articles), months: changed(portal.months), years: changed(portal.years), categories: changed(portal.categories),
    tags: portal.tags.filter(({ tag }) => !same(tag.url)),
    indicators: portal.indicators.filter(({ id, url }) => !same(url) || !same(embedUrl(id))),
    pages: changed(portal.pages),
  };
  const rendered = new Set([
    ...[render.articles, render.months, render.years, render.categories, render.indicators, render.pages].flatMap((list) => list.map(({ url }) => url)),
    ...render.tags.map(({ tag }) => tag.url), ...render.indicators.map(({ id }) => embedUrl(id)),
  ]);
  const carry = [...now.pages.keys()].filter((url) => !rendered.has(url));
  const gone = [...before.pages.keys()].some((url) => !now.pages.has(url));
  return { render, carry, idle: rendered.size === 0 && !gone && before.figures === now.figures };
}
