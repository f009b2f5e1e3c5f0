import type { Article } from "../model/article.ts";
import type { Portal } from "../model/portal.ts";
import { dayAfter } from "../format/instant.ts";

/** Where an article stands at an instant. */
export type Standing = "published" | "draft" | "scheduled" | "expired";

type Gated = Pick<Article, "draft" | "date" | "expires">;

/** The one gate for pages, lists, feeds, sitemap, search, pictures and data: readers see what is published. */
export function standingOf({ draft, date, expires }: Gated, now: Date): Standing {
  if (draft) return "draft";
  if (expires && expires <= now) return "expired";
  return date <= now ? "published" : "scheduled";
}

/**
 * The next instant at which the portal would change though nobody edits it: an article appears or expires, the notice begins or ends,
 * or a new day begins where figures are shown as of today.
 */
export function nextChangeOf(articles: readonly Gated[], { site: { notice }, indicators }: Pick<Portal, "site" | "indicators">, now: Date): Date | undefined {
  let next: Date | undefined = indicators.length > 0 ? dayAfter(now) : undefined;
  const consider = (instant: Date | undefined): void => { if (instant && instant > now && (!next || instant < next)) next = instant; };
  for (const { draft, date, expires } of articles) {
    if (draft) continue;
    consider(date);
    consider(expires);
  }
  consider(notice?.from);
  consider(notice?.until);
  return next;
}
