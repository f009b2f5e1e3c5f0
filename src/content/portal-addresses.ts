import type { Article } from "../model/article.ts";
import { alwaysThere } from "../model/routes.ts";
import type { Known } from "./known.ts";

/** Folders, and files that could be taken for some, in which every address is the portal's own, now or later. */
const folders = new Set(["anh", "du-lieu", "gop-y", "ngoai-tuyen", "nhung", "quan-tri", "tai-nguyen", "tim-kiem", ".well-known", "_headers", "_redirects", "sha256sums"]);

/** Files that browsers, search engines and web servers look for by name. */
const files = new Set(["/sw.js", "/robots.txt"]);

/**
 * Whether the portal makes a page or file of its own at an address, other than those made from a Markdown file.
 * Archives count whatever they hold: one that is empty today is a page tomorrow.
 */
export function portalAddresses({ categories, indicators }: Pick<Known, "categories" | "indicators">, articles: readonly Pick<Article, "tags">[]): (address: string) => boolean {
  let tags: ReadonlySet<string> | undefined;
  const isTags = (address: string): boolean => (tags ??= new Set(articles.flatMap((article) => article.tags.map(({ url }) => url)))).has(address);
  return (address) => {
    const [, first = "", second = "", rest] = /^\/([^/]*)\/?([^/]*)(.*)$/.exec(address)!;
    if (alwaysThere.includes(address) || files.has(address) || folders.has(first) || /^\/sitemap-\d+\.xml$|\/web\.config$/.test(address)) return true;
    if (/^\/(tin-tuc|hoi-dap)\/(\d{4}\/(\d\d\/)?|rss\.xml|feed\.json)?$/.test(address)) return true;
    switch (first) {
      case "chuyen-muc": return categories?.has(second) === true && /^\/(rss\.xml|feed\.json)?$/.test(rest!);
      case "chi-tieu": return indicators.has(second) && rest === "/";
      case "tu-khoa": return isTags(address);
      default: return false;
    }
  };
}
