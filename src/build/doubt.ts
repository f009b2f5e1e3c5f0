import { writtenPages, type Portal } from "../model/portal.ts";
import { addressOf } from "./scan-page.ts";

/**
 * Pages carried over that may lead to something that is no more: their bodies name an address that the release has not,
 * or an element of a page that was rendered again. All their other links come with what they were made from.
 * @param has whether the release has a page or file at an address
 */
export function pagesInDoubt(portal: Portal, carry: ReadonlySet<string>, has: (address: string) => boolean): string[] {
  return writtenPages(portal).flatMap(({ url, links }) => {
    const doubtful = links.length > 0 && carry.has(url) && links.some((link) => {
      const [path, hash] = addressOf(link, url);
      return !has(path) || (hash !== "" && path !== url && !carry.has(path));
    });
    return doubtful ? [url] : [];
  });
}
