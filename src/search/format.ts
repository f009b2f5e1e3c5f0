/** The form of the index as it lies on the server. The builder writes it, the engine in the browser reads it. */

/** Where the index lies: the root keeps its address, all else is named by its content. */
export const indexFolder = "/tim-kiem/chi-muc/";
export const rootFile = `${indexFolder}goc.json`;

export const kinds = ["article", "page", "indicator", "question"] as const;
export type Kind = (typeof kinds)[number];

/** Part of the documents, in files of its own below `indexFolder/name/`. */
export interface ShardName { name: string; documents: number }

/** Says which shards there are, those with the newest documents first, and what categories are called. */
export interface Root { form: number; shards: readonly ShardName[]; categories: readonly (readonly [id: string, title: string])[] }

/** Raised when the form of the files changes: an engine that a browser kept does not read another form. */
export const form = 2;

/** Table of contents of a shard, `m`. */
export interface ShardManifest {
  /** First keys of the chunks `p0`, `p1`… of pairs and `s0`… of single syllables. */
  pairs: readonly string[];
  syllables: readonly string[];
  /** Years, newest first, with the number of their first document; documents are newest first. */
  years: readonly (readonly [year: number, first: number])[];
  /** Documents a card file, `c0`…, holds. */
  cardsPerFile: number;
}

/** What the list of results shows of a document. Category is its place in `Root.categories`, -1 for none; kind its place in `kinds`; date an ISO day. */
export type Card = readonly [url: string, title: string, date: string, category: number, kind: number, summary: string];

/** How much of a document a term is, from a word in the text (1) to one that stands twice in its title (7). */
export const levels = 7;

/** Places of a term in a document: times in title, lead and body. */
export interface Places { title: number; lead: number; body: number }

export function levelOf({ title, lead, body }: Places): number {
  if (title) return body >= 2 ? 7 : 6;
  if (lead) return body >= 2 ? 5 : 4;
  return body >= 4 ? 3 : body >= 2 ? 2 : 1;
}

/*
 * A chunk, gzipped: terms in order of their keys, each
 *   shared, suffix     letters of the key before it that it begins with, then what is new (length, UTF-8)
 *   length             of what follows
 *   forms              how many, then each: its text (length 0: the key itself), count of its documents, how many are listed here, the list,
 *                      and when not all are listed here the number of the file with the rest, `o0`…
 * A list: a bit for each level there is, highest first, then for each of these levels the count and the gaps between document numbers.
 * Numbers are unsigned LEB128.
 */
