import type { FilterCounts, SearchAnswer, SearchRequest } from "../../search/protocol.ts";
import { searchResults as words } from "../../strings/vi/search.ts";
import { writeAddress } from "./address.ts";
import { element, fill, type Content } from "./element.ts";
import { filterGroups } from "./filters.ts";
import { canShowContext, showContexts } from "./hit-context.ts";
import { hitList } from "./hit-list.ts";
import { phrasesOf } from "./hit.ts";
import { numberText, pager, sortLinks } from "./pager.ts";

const part = (name: string): HTMLElement => document.querySelector<HTMLElement>(`[data-results="${name}"]`)!;

/** What the search page shows: one state of the root element, and the parts it makes visible. */
export const state = (name: "idle" | "wait" | "results" | "empty"): void => { document.documentElement.dataset["search"] = name; };

/** Said politely, by a region that is there from the start. */
export function announce(text: string, ...notes: readonly Content[]): void {
  part("count").textContent = text;
  fill(part("notes"), notes);
}

export const focusResults = (): void => part("count").focus();

export function showAnswer(answer: SearchAnswer, request: SearchRequest): void {
  const { typed } = request;
  const isNarrowed = Boolean(request.category ?? request.year ?? request.kind);
  if (!answer.total) {
    announce(isNarrowed ? words.noneFiltered(typed) : words.none(typed));
    fill(part("sort"));
    fill(part("list"), isNarrowed ? go({ typed, sort: request.sort, page: 1 }, words.clear, "clear") : noneAdvice(answer.hints));
    state(isNarrowed ? "results" : "empty");
    return;
  }
  announce(answer.instead === undefined ? words.count(numberText(answer.total), typed) : words.countOnly(numberText(answer.total)), notes(answer, request));
  fill(part("sort"), sortLinks(request));
  const withContext = canShowContext();
  fill(part("list"), hitList(answer, request, withContext), pager(request, answer.total));
  state("results");
  if (withContext) showContexts(part("list"), answer.hits, phrasesOf(answer));
}

function notes({ instead, partial }: SearchAnswer, { typed, sort }: SearchRequest): Content {
  return [
    instead !== undefined && [words.instead(instead), " "],
    // Quotes say: these words and no others.
    instead !== undefined && !/["\u201c\u201d\u00ab\u00bb]/.test(typed) && go({ typed: `"${typed}"`, sort, page: 1 }, words.asTyped(typed), "typed"),
    partial && ` ${words.partial}`,
  ];
}

const noneAdvice = (hints: readonly string[]): Content => [
  hints.length > 0 && element("p", {}, words.hints, " ", hints.map((hint, index) => [index > 0 && ", ", go({ typed: hint, sort: "relevance", page: 1 }, hint, "hint")])),
  element("p", {}, words.noneAdvice),
];

const go = (request: SearchRequest, text: string, key: string): HTMLElement => element("a", { href: writeAddress(request), "data-go": key }, text);

export function showFilters(counts: FilterCounts, request: SearchRequest): void { fill(part("filters"), filterGroups(counts, request)); }

/** The index, or the worker itself, could not be loaded. */
export function showFailure(again: () => void): void {
  announce(words.failed);
  fill(part("sort"));
  const button = element("button", { class: "button", type: "button" }, words.again);
  button.addEventListener("click", again);
  fill(part("list"), element("p", {}, words.failedAdvice), element("p", {}, button));
  state("empty");
}
