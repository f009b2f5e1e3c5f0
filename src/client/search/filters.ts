import type { Kind } from "../../search/format.ts";
import type { FilterCounts, SearchFilters, SearchRequest } from "../../search/protocol.ts";
import { searchResults as words } from "../../strings/vi/search.ts";
import { writeAddress } from "./address.ts";
import { element, type Content } from "./element.ts";
import { numberText } from "./pager.ts";

/** Choices of a group that stand open; the others unfold. */
const mostOpen = 6;

interface Choice { text: string; count: number; filter: SearchFilters; chosen: boolean }

/** Links that narrow the results, each with how many it leaves. */
export function filterGroups(counts: FilterCounts, request: SearchRequest): Content {
  const { category, year, kind, ...rest } = request;
  const without: Record<Group, SearchRequest> = {
    category: { ...rest, ...(year && { year }), ...(kind && { kind }) },
    year: { ...rest, ...(category && { category }), ...(kind && { kind }) },
    kind: { ...rest, ...(category && { category }), ...(year && { year }) },
  };
  return [
    (category ?? year ?? kind) !== undefined && element("p", {}, link(rest, words.clear, "clear")),
    group("category", without.category, counts.categories.map(([id, text, count]) => ({ text, count, filter: { category: id }, chosen: id === category }))),
    group("year", without.year, counts.years.map(([id, count]) => ({ text: String(id), count, filter: { year: id }, chosen: id === year }))),
    group("kind", without.kind, counts.kinds.map(([id, count]) => ({ text: words.kinds[id as Kind], count, filter: { kind: id }, chosen: id === kind }))),
  ];
}

type Group = keyof typeof words.groups;

function group(name: Group, without: SearchRequest, choices: readonly Choice[]): Content {
  const shown = choices.filter(({ count, chosen }) => count > 0 || chosen);
  const isNarrowed = shown.some(({ chosen }) => chosen);
  if (shown.length < 2 && !isNarrowed) return undefined;
  // The chosen one stands open, wherever its count would put it.
  const open = shown.filter(({ chosen }, index) => index < mostOpen || chosen);
  const folded = shown.filter((choice) => !open.includes(choice));
  const line = ({ text, count, filter, chosen }: Choice): HTMLElement => element("li", {},
    link({ ...without, ...filter }, text, `${name} ${text}`, chosen), " ", element("span", { class: "search-filters__count" }, `(${numberText(count)})`));
  const id = `loc-${name}`;
  return element("div", { class: "search-filters__group", role: "group", "aria-labelledby": id },
    element("p", { class: "search-filters__name", id }, words.groups[name]),
    element("ul", { class: "search-filters__list" }, element("li", {}, link(without, words.any[name], `${name} *`, !isNarrowed)), open.map(line)),
    folded.length > 0 && element("details", {},
      element("summary", {}, words.more(numberText(folded.length))),
      element("ul", { class: "search-filters__list" }, folded.map(line))));
}

const link = (request: SearchRequest, text: string, key: string, chosen = false): HTMLElement =>
  element("a", { href: writeAddress({ ...request, page: 1 }), "data-go": key, "aria-current": chosen && "true" }, text);
