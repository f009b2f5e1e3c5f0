import { fold } from "../text.ts";
import type { Card } from "../format.ts";
import { findGrams, likenessOf, type Gram } from "./grams.ts";
import type { Phrase } from "../protocol.ts";
import { isEmpty, parseQuery, textOf, type Query } from "./parse-query.ts";
import { Scores } from "./rank.ts";
import { decodedQuery, repairedQuery } from "./repair.ts";
import type { Store } from "./store.ts";

/** Documents that answer a query, the best first, and how the query was understood. */
export interface Found {
  documents: readonly number[];
  /** The first so many of them have the words just as they were typed. */
  exact: number;
  /** Some documents have only part of the words. */
  partial: boolean;
  /** What was searched instead of what was typed: a slip mended, raw keys decoded, an unfinished word completed. */
  instead: string | undefined;
  /** Phrases to mark in the results, canonical syllables. */
  phrases: readonly Phrase[];
  /** Words that go on from what was typed, the most frequent first. */
  suggestions: readonly string[];
}

/** Below this many documents that have all pairs, those that have the syllables apart are looked for too. */
const fewDocuments = 30;
const mostSuggestions = 6;

/** Finds what the reader typed; only where that gives nothing, what the reader may have meant. `complete` reads the long lists to their ends. */
export async function find(store: Store, typed: string, { complete = true }: { complete?: boolean } = {}): Promise<Found> {
  const query = parseQuery(typed);
  const asTyped = await findQuery(store, query, complete);
  if (isEmpty(query) || (asTyped.documents.length && !asTyped.partial)) return asTyped;
  for (const mend of [decodedQuery, repairedQuery]) {
    const mended = await mend(store, query);
    if (!mended) continue;
    const found = await findQuery(store, mended, complete);
    if (found.documents.length && (!asTyped.documents.length || !found.partial)) return { ...found, instead: found.instead ?? textOf(mended) };
  }
  return asTyped;
}

async function findQuery(store: Store, query: Query, complete: boolean): Promise<Found> {
  const nothing: Found = { documents: [], exact: 0, partial: false, instead: undefined, phrases: query.phrases, suggestions: [] };
  const syllables = query.phrases.flatMap(({ syllables: own }) => own);
  if (!syllables.length) return nothing;
  const grams = await findGrams(store, query.phrases);
  if (complete) await store.complete(grams.flatMap(({ forms }) => forms));
  const marked = syllables.some((syllable) => syllable !== fold(syllable));
  const scores = new Scores({ syllables: syllables.length, marked, documents: store.documents });
  for (const gram of grams) scores.add(gram);

  let documents = scores.complete();
  let partial = false;
  if (documents.length < fewDocuments && syllables.length > 1 && (syllables.length > 2 || !documents.length)) {
    const near = scores.near();
    await addSingles(store, query.phrases, scores, scores.lacking(near), syllables.length > 2, complete);
    const covering = scores.covering();
    const nearby = syllables.length > 2 ? scores.near() : [];
    const loose = (covering.length < 10 || syllables.length >= 5) && nearby.length > covering.length;
    documents = loose ? nearby : covering;
    partial = loose && covering.length < 3;
  }
  const excluded = await documentsOf(store, query.excluded);
  if (excluded.size) documents = documents.filter((document) => !excluded.has(document));

  const ordered = scores.ordered(documents);
  const exact = marked ? ordered.filter((document) => scores.isExact(document)).length : ordered.length;
  return { documents: ordered, exact, partial, instead: readingOf(grams, query, exact), phrases: query.phrases, suggestions: suggestionsOf(grams.at(-1)!, query) };
}

/** Looks syllables up on their own where no pair holds them. */
async function addSingles(store: Store, phrases: readonly Phrase[], scores: Scores, places: readonly number[], known: boolean, complete: boolean): Promise<void> {
  const syllables = phrases.flatMap(({ syllables: own, quoted }) => own.map((text) => ({ text, quoted })));
  const singles = await Promise.all(places.filter((place) => !syllables[place]!.quoted).slice(0, 6).map(async (place): Promise<Gram> => {
    const { text, quoted } = syllables[place]!;
    return { text, key: fold(text), places: 1 << place, quoted, open: false, forms: await store.forms("syllables", fold(text)) };
  }));
  if (complete) await store.complete(singles.flatMap(({ forms }) => forms));
  for (const single of singles) scores.addSingle(single, known);
}

/** Documents that have one of the phrases. */
async function documentsOf(store: Store, phrases: readonly Phrase[]): Promise<ReadonlySet<number>> {
  const all = new Set<number>();
  for (const phrase of phrases) {
    const grams = await findGrams(store, [phrase]);
    await store.complete(grams.flatMap(({ forms }) => forms));
    const marked = phrase.syllables.some((syllable) => syllable !== fold(syllable));
    const sets = grams.map((gram) => new Set(gram.forms.filter(({ text }) => !marked || likenessOf(gram, text) === 2).flatMap(({ documents, shard }) => documents.map((document) => document + shard.first))));
    for (const document of sets[0] ?? []) if (sets.every((set) => set.has(document))) all.add(document);
  }
  return all;
}

/** What the documents say where none says just what was typed: each syllable in its most frequent written form. */
function readingOf(grams: readonly Gram[], { phrases }: Query, exact: number): string | undefined {
  const syllables = phrases.flatMap(({ syllables: own }) => own);
  const marked = syllables.some((syllable) => syllable !== fold(syllable));
  const last = grams.at(-1)!;
  if (!last.open && (exact || !marked)) return undefined;
  const read = [...syllables];
  for (const gram of grams) {
    if (!gram.open && exact) continue;
    const best = gram.forms.toSorted((a, b) => likenessOf(gram, b.text) - likenessOf(gram, a.text) || b.count - a.count)[0];
    const first = Math.log2(gram.places & -gram.places);
    if (best && (marked || gram.open)) best.text.split(" ").forEach((syllable, index) => { read[first + index] = syllable; });
  }
  const reading = read.join(" ");
  return reading === syllables.join(" ") ? undefined : reading;
}

/** How the last gram goes on. */
function suggestionsOf(last: Gram, { phrases }: Query): string[] {
  const before = phrases.flatMap(({ syllables }) => syllables).slice(0, -last.key.split(" ").length);
  const counts = new Map<string, number>();
  for (const { text, count } of last.forms) if (likenessOf(last, text)) counts.set(text, (counts.get(text) ?? 0) + count);
  return [...counts].sort((a, b) => b[1] - a[1]).slice(0, mostSuggestions).map(([text]) => [...before, text].join(" "));
}

/** Cards of documents, in their order. */
export const cardsOf = (store: Store, documents: readonly number[]): Promise<Card[]> => Promise.all(documents.map((document) => store.card(document)));
