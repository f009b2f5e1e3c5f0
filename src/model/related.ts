import type { Article } from "./article.ts";
import { perPortal } from "./per-portal.ts";
import type { TagPage } from "./portal.ts";

/** How many articles are looked at on each side of an article in the list of a tag. */
const newerReach = 4, olderReach = 12;

interface Place { articles: readonly Article[]; index: number }
interface Candidate { article: Article; shared: number; distance: number }

/** Most shared tags first, then the nearest in time, then by address. */
const closer = (a: Candidate, b: Candidate): number => b.shared - a.shared || a.distance - b.distance || (a.article.url < b.article.url ? -1 : 1);

/**
 * Finds articles that share tags with one: most shared tags first, then the nearest in time.
 * Looks only near the article in the list of each tag, so the cost does not grow with the portal,
 * and a new article changes the choice of a few recent ones and never of a whole archive.
 */
export function relatedByTags(tags: readonly TagPage[], limit = 5): (article: Article) => readonly Article[] {
  const places = placesInTags(tags);
  const found = new Map<Article, readonly Article[]>(); // a build asks twice: what pages are made from, then to make them
  const find = (article: Article): readonly Article[] => {
    const candidates = new Map<Article, Candidate>();
    const time = article.date.getTime();
    for (const { articles, index } of places.get(article.url) ?? []) {
      const last = Math.min(index + olderReach, articles.length - 1);
      for (let at = Math.max(0, index - newerReach); at <= last; at++) {
        if (at === index) continue;
        const other = articles[at]!;
        const known = candidates.get(other);
        if (known) known.shared++;
        else candidates.set(other, { article: other, shared: 1, distance: Math.abs(other.date.getTime() - time) });
      }
    }
    return [...candidates.values()].sort(closer).slice(0, limit).map((candidate) => candidate.article);
  };
  return (article) => {
    let related = found.get(article);
    if (!related) found.set(article, (related = find(article)));
    return related;
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
