import type { Problem } from "../model/problem.ts";
import { review as words } from "../strings/vi.ts";
import { mask } from "./prose.ts";
import { warningAt, type Reviewed } from "./placed.ts";
import type { Speller, Verdict } from "./spelling.ts";

/** A word that is doubted, unless many articles write it. */
export interface Suspect { word: string; count: number; possible: boolean; problem: Problem }

/** Latin, Greek and Cyrillic letters and combining marks, by code. */
const isLetter = new Uint8Array(0x10000);
for (const [from, to] of [[0x41, 0x5a], [0x61, 0x7a], [0xc0, 0x24f], [0x300, 0x36f], [0x370, 0x4ff], [0x1e00, 0x1eff]] as const) isLetter.fill(1, from, to + 1);

/** Calls for every run of letters: once a word of every article, so without an expression. */
function eachWord(text: string, call: (word: string) => void): void {
  let start = -1;
  for (let at = 0; at <= text.length; at++) {
    const letter = at < text.length && isLetter[text.charCodeAt(at)] === 1;
    if (letter && start < 0) start = at;
    else if (!letter && start >= 0) {
      call(text.slice(start, at));
      start = -1;
    }
  }
}

/** What stands in a word that is no syllable by itself: part of a name, an address, a code. */
const joint = /[\w'\u2019@/\\\ue000-]/;

export function checkSpelling(reviewed: Reviewed, speller: Speller): { suspects: Suspect[]; problems: Problem[] } {
  const doubted = new Map<string, Verdict>();
  const styles: { older?: string; newer?: string } = {};
  const counts = { older: 0, newer: 0 };
  eachWord(reviewed.prose, (written) => {
    const verdict = speller.verdict(written);
    if (verdict.is !== "fine") doubted.set(written, verdict);
    else if (verdict.style) { styles[verdict.style] ??= written; counts[verdict.style]++; }
  });
  return {
    suspects: [...doubted].flatMap(([written, verdict]) => suspectOf(reviewed, written, verdict) ?? []),
    problems: styles.older && styles.newer ? [mixedTones(reviewed, styles.older, styles.newer, counts.older < counts.newer)] : [],
  };
}

function suspectOf(reviewed: Reviewed, written: string, { is, suggestions, capital }: Verdict): Suspect | undefined {
  const found = placesOf(reviewed.prose, written).filter((at) => !capital || beginsSentence(reviewed.prose, at, written.length));
  if (!found.length) return undefined;
  const possible = is === "unknown";
  const meant = capital ? suggestions.map((one) => one[0]!.toUpperCase() + one.slice(1)) : suggestions;
  const said = words.spelling[possible ? "unknown" : "impossible"](written, meant, found.length);
  return { word: written.toLowerCase(), count: found.length, possible, problem: warningAt(reviewed, found[0]!, said) };
}

/** Where a word stands by itself. */
function placesOf(prose: string, written: string): number[] {
  const found: number[] = [];
  for (let at = prose.indexOf(written); at >= 0; at = prose.indexOf(written, at + written.length)) {
    const before = prose[at - 1] ?? " ", after = prose[at + written.length] ?? " ";
    if (standsAlone(before, before === mask && (at < 2 || prose[at - 2] === "\n" || prose[at - 2] === mask)) && standsAlone(after, after === mask)) found.push(at);
  }
  return found;
}

/** Masks before a word are marks of Markdown, those after it the target of a link. */
const standsAlone = (neighbour: string, markdown: boolean): boolean => markdown || !(joint.test(neighbour) || /[\p{L}\p{M}]/u.test(neighbour));

/** At the beginning of a sentence that goes on in small letters: elsewhere a capital makes a name. */
function beginsSentence(prose: string, at: number, length: number): boolean {
  const before = prose.slice(Math.max(0, at - 40), at).replace(/[\s"\u201c\u2018\u00ab([*_]+$/u, "");
  if (before && !/[.!?\u2026:\n\ue000]$/u.test(before) && !prose.slice(before.length + Math.max(0, at - 40), at).includes("\n")) return false;
  return /^[*_]*\s+\p{Ll}/u.test(prose.slice(at + length, at + length + 6));
}

function mixedTones(reviewed: Reviewed, older: string, newer: string, olderIsRare: boolean): Problem {
  const first = placesOf(reviewed.prose, olderIsRare ? older : newer)[0] ?? reviewed.prose.indexOf(olderIsRare ? older : newer);
  return warningAt(reviewed, first, words.spelling.mixedTones(older, newer));
}
