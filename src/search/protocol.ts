import type { Kind } from "./format.ts";

// What a page asks of the search worker, and what it is told. Every question carries a number that its answer repeats.

export interface SearchFilters { category?: string; year?: number; kind?: Kind }

export interface SearchRequest extends SearchFilters {
  typed: string;
  sort: "relevance" | "date";
  /** From 1; ten hits each. */
  page: number;
}

export const hitsPerPage = 10;

/** A document as the list of results shows it. `category` is a title; `date` an ISO day, empty when there is none. */
export interface Hit { url: string; title: string; summary: string; date: string; category: string | undefined; kind: Kind }

/** Syllables that stand side by side, canonical (see `canon`). */
export interface Phrase { syllables: readonly string[]; quoted: boolean }

export interface SearchAnswer {
  /** Documents that answer, with the filters; the first `exact` of them (by relevance) have the words just as they were typed. */
  total: number;
  exact: number;
  hits: readonly Hit[];
  /** Some documents have only part of the words. */
  partial: boolean;
  /** What was searched instead of what was typed: «Kết quả cho …»; undefined when it was searched as typed. */
  instead: string | undefined;
  /** What to mark in the hits. */
  phrases: readonly Phrase[];
  /** When nothing was found: spellings that would find something. */
  hints: readonly string[];
}

/** How many of the documents a filter would leave, the other filters applied. */
export interface FilterCounts {
  categories: readonly (readonly [id: string, title: string, count: number])[];
  years: readonly (readonly [year: number, count: number])[];
  kinds: readonly (readonly [kind: Kind, count: number])[];
}

export type Question = { ask: "search" | "counts"; request: SearchRequest } | { ask: "suggest"; typed: string };
export type ToWorker = Question & { number: number };
export type FromWorker = { number: number } & ({ answer: SearchAnswer } | { counts: FilterCounts } | { suggestions: readonly string[] } | { failed: string });
