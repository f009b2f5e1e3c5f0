import type { Problem } from "../model/problem.ts";
import { review as words } from "../strings/vi.ts";
import type { FrontField } from "./front-fields.ts";
import { warningAt, type Reviewed } from "./placed.ts";

const shortest = 20, longest = 400;

/** A summary is one or two sentences that say what the title does not. */
export function checkSummary(reviewed: Reviewed, { title, summary }: { title?: FrontField; summary?: FrontField }): Problem[] {
  if (!summary?.value) return [];
  const { value, at } = summary;
  const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  if (title && plain(title.value) === plain(value)) return [warningAt(reviewed, at, words.summary.sameAsTitle)];
  if (value.length < shortest) return [warningAt(reviewed, at, words.summary.short(value.length))];
  return value.length > longest ? [warningAt(reviewed, at, words.summary.long(value.length))] : [];
}
