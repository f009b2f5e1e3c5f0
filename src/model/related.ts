import type { Article } from "./article.ts";
import { perPortal } from "./per-portal.ts";
import type { TagPage } from "./portal.ts";

/** How many articles are looked at on each side of an article in the list of a tag. */
const newerReach = 4, olderReach = 12;

interface Place { articles: readonly Article[]; index: number }

/**
 * Finds articles that share tags with one: most shared tags first, then the nearest in time.
 * Looks only near the article in the list of each tag, so the cost does not grow with the portal,
 * and a new article changes the choice of a few recent ones and never of a whole archive.
 */
export function relatedByTags(tags: readonly TagPage[], limit = 5): (article: Article) => readonly Article[] {
  const places = placesInTags(tags);
  return (article) => {
    const shared = new Map<Article, number>();
    for (const { articles, index } of places.get(article.url) ?? []) {
      const near = articles.slice(Math.max(0, index - newerReach), index + olderReach + 1);
      for (const other of near) if (other.url !== article.url) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    const distance = (other: Article): number => Math.abs(other.date.getTime() - article.date.getTime());
    return [...shared]
      .sort(([a, sharedA], [b, sharedB]) => sharedB - sharedA || distance(a) - distance(b) || (a.url < b.url ? -1 : 1))
      .slice(0, limit)
      .map(([other]) => other);
  };
}

function placesInTags(tags: readonly TagPage[]): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  for (const { articles } of tags) {
    articles.forEach(({ url }, index) => {
      const known = places.get(url);
      if (known) known.push({ articles, index });
      else places.set(url, [{ articles, index }]);
    });
  }
  return places;
}

export const relatedTo = perPortal((portal) => relatedByTags(portal.tags));
