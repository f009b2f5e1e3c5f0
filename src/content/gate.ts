import type { Article } from "../model/article.ts";
import { nextOldYear } from "../model/old-article.ts";
import type { Portal } from "../model/portal.ts";
import type { Question } from "../model/question.ts";
import { nextSecurityExpiry } from "../model/security-expiry.ts";
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

/** A question is seen from its answer on. */
export const gateOf = ({ draft, answered }: Pick<Question, "draft" | "answered">): Gated => ({ draft, date: answered, expires: undefined });

/**
 * The next instant at which the portal would change though nobody edits it: an article appears, expires or is told to be a year older, an answer appears,
 * the notice begins or ends, `security.txt` is to count for longer, or a new day begins where figures are shown as of today.
 */
export function nextChangeOf(articles: readonly (Gated & Pick<Article, "updated">)[], { site, indicators, questions }: Pick<Portal, "site" | "indicators" | "questions">, now: Date): Date | undefined {
  const { notice } = site;
  const tomorrow = dayAfter(now);
  let next: Date | undefined = indicators.length > 0 ? tomorrow : undefined;
  const consider = (instant: Date | undefined): void => { if (instant && instant > now && (!next || instant < next)) next = instant; };
  for (const article of articles) {
    const { draft, date, expires } = article;
    if (draft || (expires && expires <= now)) continue;
    consider(date);
    consider(expires);
    // An article is told to be older at a midnight: nothing sooner than the next one is to be found.
    if (date <= now && (!next || next > tomorrow)) consider(nextOldYear(site, article, now));
  }
  for (const { draft, answered } of questions) if (!draft) consider(answered);
  consider(notice?.from);
  consider(notice?.until);
  if (site.security) consider(nextSecurityExpiry(now));
  return next;
}
