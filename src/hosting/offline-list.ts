import type { OfflineList } from "../model/offline.ts";
import type { Portal } from "../model/portal.ts";
import { routes } from "../model/routes.ts";
import { shortHash } from "../format/hash.ts";

/** Articles that every browser keeps. */
const newestCount = 20;

/** The home page and the newest articles, with what tells this state of them from another. */
export function offlineListOf({ site, menu, home, categories, pages, questions, indicators, articles, assets, today }: Portal): OfflineList {
  const listed = pages.map(({ url, title }) => [url, title]);
  // The home page shows articles of all categories, so that any of them may change it.
  const state = shortHash(JSON.stringify([site, menu, home, categories, listed, questions.length > 0, indicators, indicators.length ? today : "", assets, articles.map(({ hash }) => hash)]));
  return { state, pages: [routes.home, ...articles.slice(0, newestCount).map(({ url }) => url)] };
}
