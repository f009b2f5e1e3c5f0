import { hitsPerPage, type SearchRequest } from "../../search/protocol.ts";
import { searchResults as words } from "../../strings/vi/search.ts";
import { writeAddress } from "./address.ts";
import { element, type Content } from "./element.ts";

const numbers = new Intl.NumberFormat("vi-VN");
export const numberText = (value: number): string => numbers.format(value);

/** Ways to the pages of results before and after. */
export function pager(request: SearchRequest, total: number): Content {
  const pages = Math.ceil(total / hitsPerPage);
  if (pages < 2) return undefined;
  const way = (page: number, text: string, rel: string): Content => page >= 1 && page <= pages
    && element("a", { class: "search-results__way", href: writeAddress({ ...request, page }), rel, "data-go": "page" }, text);
  return element("nav", { class: "search-results__pages", "aria-label": words.pages },
    way(request.page - 1, words.earlier, "prev"),
    element("span", {}, words.page(numberText(request.page), numberText(pages))),
    way(request.page + 1, words.later, "next"));
}

/** Most related first, or newest first. */
export const sortLinks = (request: SearchRequest): Content => [words.sort, (["relevance", "date"] as const).map((sort) =>
  element("a", { href: writeAddress({ ...request, sort, page: 1 }), "data-go": `sort ${sort}`, "aria-current": request.sort === sort && "true" }, words.sorts[sort]))];
