import type { Problem } from "../model/problem.ts";
import type { Review } from "./review-text.ts";

/** Written in so many files, a syllable that the rules allow is a word of the region; one that they forbid must be far more frequent. */
const enoughPossible = 5, enoughImpossible = 50;

/** What is doubted in each file, but for words that many files write. */
export function doubtedWords(reviews: readonly Review[]): Problem[] {
  const files = new Map<string, number>();
  for (const { suspects } of reviews) for (const word of new Set(suspects.map((suspect) => suspect.word))) files.set(word, (files.get(word) ?? 0) + 1);
  return reviews.flatMap(({ suspects }) => suspects.filter(({ word, possible }) => files.get(word)! < (possible ? enoughPossible : enoughImpossible)).map(({ problem }) => problem));
}
