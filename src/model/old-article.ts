import { whenPassed, yearsPassed } from "../format/anniversary.ts";
import type { Article } from "./article.ts";
import type { Site } from "./site.ts";

type Dated = Pick<Article, "date" | "updated">;
type Told = Pick<Site, "oldArticles">;

/** What an article says was true when it was last changed. */
const asOf = ({ date, updated }: Dated): Date => updated ?? date;

/** The years that readers are told an article is old; 0 while it is not, or where the portal tells of none. */
export function oldYears({ oldArticles }: Told, article: Dated, now: Date): number {
  if (!oldArticles) return 0;
  const years = yearsPassed(asOf(article), now);
  return years >= oldArticles.afterYears ? years : 0;
}

/** The next instant at which `oldYears` changes; undefined where the portal tells of none. */
export function nextOldYear({ oldArticles }: Told, article: Dated, now: Date): Date | undefined {
  return oldArticles && whenPassed(asOf(article), Math.max(oldArticles.afterYears, yearsPassed(asOf(article), now) + 1));
}
