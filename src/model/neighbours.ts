import type { Article } from "./article.ts";
import { perPortal } from "./per-portal.ts";

export interface Neighbours<Of = Article> { newer: Of | undefined; older: Of | undefined }

/** Finds the articles before and after one in its category. One pass over the lists, then one look-up an article. */
export function neighboursIn(byCategory: ReadonlyMap<string, readonly Article[]>): (article: Article) => Neighbours {
  const found = new Map<string, Neighbours>();
  for (const articles of byCategory.values()) {
    articles.forEach((article, i) => found.set(article.url, { newer: articles[i - 1], older: articles[i + 1] }));
  }
  return ({ url }) => found.get(url) ?? { newer: undefined, older: undefined };
}

export const neighboursOf = perPortal((portal) => neighboursIn(portal.byCategory));
