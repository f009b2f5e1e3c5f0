import { hitsPerPage, type SearchAnswer, type SearchRequest } from "../../search/protocol.ts";
import { searchResults as words } from "../../strings/vi/search.ts";
import { element, type Content } from "./element.ts";
import { hitItem, phrasesOf } from "./hit.ts";

/** The hits of a page; a line divides those that have the words as typed from those that have them with other marks. */
export function hitList(answer: SearchAnswer, request: SearchRequest, withContext: boolean): Content {
  const { hits, exact, total, instead, partial } = answer;
  const first = (request.page - 1) * hitsPerPage;
  // Sorted by date they stand mixed; and what was searched instead needs no excuse for other marks.
  const isDivided = request.sort === "relevance" && (exact > 0 || instead === undefined);
  const exactHere = isDivided ? Math.min(Math.max(exact - first, 0), hits.length) : hits.length;
  const phrases = phrasesOf(answer);
  const items = hits.map((hit, index) => hitItem(hit, { phrases, withContext, mayDiffer: isDivided ? index >= exactHere : exact < total }));
  const line = partial ? words.partOrOtherMarks : exact ? words.otherMarks : words.noneExact(request.typed);
  return [
    exactHere > 0 && list(items.slice(0, exactHere), first + 1),
    exactHere < items.length && [
      element("h2", { class: "search-results__line" }, line),
      list(items.slice(exactHere), first + exactHere + 1),
    ],
  ];
}

const list = (items: readonly HTMLElement[], start: number): HTMLElement => element("ol", { class: "search-results__list", start }, items);
