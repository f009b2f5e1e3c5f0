import { kinds, type Card } from "../format.ts";
import { hitsPerPage, type FilterCounts, type Hit, type SearchAnswer, type SearchRequest } from "../protocol.ts";
import { cardsOf, find, type Found } from "./engine.ts";
import { countsOf, filtered } from "./filters.ts";
import { hintsFor } from "./hints.ts";
import { isLong, standsSideBySide } from "./side-by-side.ts";
import type { Store } from "./store.ts";

export { standsSideBySide } from "./side-by-side.ts";
export { suggest } from "./suggest.ts";

/** So many of the best documents are read for a phrase in quotes. */
const mostRead = 20;

export interface SearchOptions {
  /** Gives the words of a document as plain text. With it, a phrase in quotes is looked for in the best documents themselves. */
  textOf?: (url: string) => Promise<string>;
}

/** What was found last: its next page, its filters and their counts need not be searched again. */
const latest = new WeakMap<Store, { typed: string; found: Promise<Found> }>();

function foundFor(store: Store, typed: string): Promise<Found> {
  const known = latest.get(store);
  if (known?.typed === typed) return known.found;
  const found = find(store, typed);
  latest.set(store, { typed, found });
  found.catch(() => latest.delete(store));
  return found;
}

export async function search(store: Store, request: SearchRequest, { textOf }: SearchOptions = {}): Promise<SearchAnswer> {
  const { typed, sort, page } = request;
  const found = await foundFor(store, typed);
  const documents = await filtered(store, found.documents, request);
  const exact = documents === found.documents ? found.exact : (await filtered(store, found.documents.slice(0, found.exact), request)).length;
  const byRelevance = sort === "relevance";
  const ordered = byRelevance ? await quotedFirst(store, documents, exact, found, textOf) : [...documents].sort((a, b) => a - b);

  const from = (page - 1) * hitsPerPage;
  const cards = await cardsOf(store, ordered.slice(from, from + hitsPerPage));
  const shown = byRelevance ? seenFirst(cards, exact - from, found) : cards;
  return {
    total: documents.length, exact, partial: found.partial, instead: found.instead, phrases: found.phrases,
    hits: shown.map((card) => hitOf(store, card)),
    hints: found.documents.length ? [] : await hintsFor(store, typed),
  };
}

export async function filterCounts(store: Store, request: SearchRequest): Promise<FilterCounts> {
  return countsOf(store, (await foundFor(store, request.typed)).documents, request);
}

const hitOf = ({ root }: Store, [url, title, date, category, kind, summary]: Card): Hit => ({ url, title, summary, date, category: root.categories[category]?.[1], kind: kinds[kind]! });

/** First those for which it holds; exact ones stay before the others. */
const firstWhere = <T>(all: readonly T[], exact: number, holds: (one: T) => boolean): T[] =>
  all.map((one, place) => ({ one, last: (place < exact ? 0 : 2) + (holds(one) ? 0 : 1) })).sort((a, b) => a.last - b.last).map(({ one }) => one);

/** Of the hits of a page, first those whose long phrases can be seen in title and summary. */
function seenFirst(cards: readonly Card[], exact: number, { phrases }: Found): readonly Card[] {
  const long = phrases.filter(isLong);
  return long.length ? firstWhere(cards, exact, ([, title, , , , summary]) => long.every(({ syllables }) => standsSideBySide(`${title}\n\n${summary}`, syllables))) : cards;
}

/** Of the best documents, first those whose text has the long phrases in quotes. */
async function quotedFirst(store: Store, documents: readonly number[], exact: number, { phrases }: Found, textOf: SearchOptions["textOf"]): Promise<readonly number[]> {
  const quoted = phrases.filter((phrase) => phrase.quoted && isLong(phrase));
  if (!textOf || !quoted.length) return documents;
  const read = documents.slice(0, mostRead);
  const cards = await cardsOf(store, read);
  const stands = new Set<number>();
  await Promise.all(cards.map(async ([url, title, , , , summary], place) => {
    const text = `${title}\n\n${summary}\n\n${await textOf(url).catch(() => "")}`;
    if (quoted.every(({ syllables }) => standsSideBySide(text, syllables))) stands.add(read[place]!);
  }));
  return [...firstWhere(read, exact, (document) => stands.has(document)), ...documents.slice(mostRead)];
}
