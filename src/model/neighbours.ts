import type { Article } from "./article.ts";
import { perPortal } from "./per-portal.ts";

export interface Neighbours<Of = Article> { newer: Of | undefined; older: Of | undefined }

/** Finds what stands before and after each in its list. One pass over the lists, then one look-up for each. */
export function neighboursIn<Of extends { url: string }>(lists: { values(): Iterable<readonly Of[]> }): (of: Pick<Of, "url">) => Neighbours<Of> {
  const found = new Map<string, Neighbours<Of>>();
  for (const list of lists.values()) list.forEach((each, i) => found.set(each.url, { newer: list[i - 1], older: list[i + 1] }));
  return ({ url }) => found.get(url) ?? { newer: undefined, older: undefined };
}

/** The articles before and after one in its category. */
export const neighboursOf = perPortal((portal) => neighboursIn(portal.byCategory));
