import { fold } from "../text.ts";
import type { Card } from "../format.ts";
import type { Phrase } from "../protocol.ts";
import { likeliest } from "./completion.ts";
import { findGrams, likenessOf, type Gram } from "./grams.ts";
import { preferJoined } from "./joints.ts";
import { parseQuery, syllablesIn, textOf, withSyllables, type Query } from "./parse-query.ts";
import { scoresFor, type Scores } from "./rank.ts";
import { isMarked, readingOf } from "./reading.ts";
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
}

/** Below this many documents that have all pairs, those that have the syllables apart are looked for too. */
const fewDocuments = 30;
/** Syllables looked up on their own, at most. */
const mostSingles = 6;

/** Finds what the reader typed; only where that gives nothing whole, what the reader may have meant. */
export async function find(store: Store, typed: string): Promise<Found> {
  const query = parseQuery(typed);
  const asTyped = await findQuery(store, query);
  if (!query.phrases.length || (asTyped.documents.length && !asTyped.partial)) return asTyped;
  for (const mend of [decodedQuery, repairedQuery]) {
    const mended = await mend(store, query);
    if (!mended) continue;
    const found = await findQuery(store, mended, true);
    if (found.documents.length && (!asTyped.documents.length || !found.partial)) return { ...found, instead: found.instead ?? textOf(mended.phrases) };
  }
  return asTyped;
}

/** @param isMended what is searched is not what was typed, so that it has to be said in any case */
async function findQuery(store: Store, query: Query, isMended = false): Promise<Found> {
  const syllables = syllablesIn(query.phrases);
  if (!syllables.length) return { documents: [], exact: 0, partial: false, instead: undefined, phrases: query.phrases };
  const found = await findGrams(store, query.phrases);
  await store.complete(found.flatMap(({ forms }) => forms));
  const marked = isMarked(syllables);
  const scores = scoresFor({ syllables: syllables.length, marked, documents: store.documents });
  for (const gram of found) scores.add(gram);
  const grams = found.map((gram) => (gram.open ? likeliest(gram, scores, store.documents) : gram));
  await preferJoined(store, grams, scores);

  let documents = scores.complete();
  let partial = false;
  if (documents.length < fewDocuments && syllables.length > 1 && (syllables.length > 2 || !documents.length)) {
    await addSingles(store, query.phrases, scores, scores.lacking(scores.near()), syllables.length > 2);
    const covering = scores.covering();
    const nearby = syllables.length > 2 ? scores.near() : [];
    const loose = (covering.length < 10 || syllables.length >= 5) && nearby.length > covering.length;
    documents = loose ? nearby : covering;
    partial = loose && covering.length < 3;
  }
  const excluded = await documentsOf(store, query.excluded);
  if (excluded.size) documents = documents.filter((document) => !excluded.has(document));

  const ordered = scores.ordered(documents);
  const notExact = marked ? ordered.findIndex((document) => !scores.isExact(document)) : -1;
  const exact = notExact < 0 ? ordered.length : notExact;
  const isOpen = grams[grams.length - 1]!.open;
  if (!ordered.length || !(isMended || isOpen || (marked && !exact))) return { documents: ordered, exact, partial, instead: undefined, phrases: query.phrases };
  const phrases = withSyllables(query.phrases, readingOf(grams, syllables, ordered, store.documents));
  const instead = textOf(phrases);
  return { documents: ordered, exact, partial, instead: instead === textOf(query.phrases) ? undefined : instead, phrases };
}

/** Looks syllables up on their own where no pair holds them. */
async function addSingles(store: Store, phrases: readonly Phrase[], scores: Scores, places: readonly number[], known: boolean): Promise<void> {
  const syllables = phrases.flatMap(({ syllables: own, quoted }) => own.map((text) => ({ text, quoted })));
  const singles = await Promise.all(places.filter((place) => !syllables[place]!.quoted).slice(0, mostSingles).map(async (place): Promise<Gram> => {
    const { text, quoted } = syllables[place]!;
    return { text, key: fold(text), places: 1 << place, quoted, open: false, forms: await store.forms("syllables", fold(text)) };
  }));
  await store.complete(singles.flatMap(({ forms }) => forms));
  for (const single of singles) scores.addSingle(single, known);
}

/** Documents that have one of the phrases. */
async function documentsOf(store: Store, phrases: readonly Phrase[]): Promise<ReadonlySet<number>> {
  const all = new Set<number>();
  for (const phrase of phrases) {
    const grams = await findGrams(store, [phrase]);
    await store.complete(grams.flatMap(({ forms }) => forms));
    const marked = isMarked(phrase.syllables);
    const sets = grams.map((gram) => new Set(gram.forms.filter(({ text }) => !marked || likenessOf(gram, text) === 2).flatMap(({ documents, shard }) => Array.from(documents, (document) => document + shard.first))));
    for (const document of sets[0] ?? []) if (sets.every((set) => set.has(document))) all.add(document);
  }
  return all;
}

/** Cards of documents, in their order. */
export const cardsOf = (store: Store, documents: readonly number[]): Promise<Card[]> => Promise.all(documents.map((document) => store.card(document)));
