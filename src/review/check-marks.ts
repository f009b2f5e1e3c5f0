import type { Problem } from "../model/problem.ts";
import { review } from "../strings/vi.ts";
import { around, warningAt, type Reviewed } from "./placed.ts";

const words = review.mark;

type Kind = "doubleSpace" | "spaceBefore" | "noSpaceAfter" | "straightQuote" | "threeDots" | "hyphenAsDash" | "trailingSpace";
interface Found { from: number; to: number; count: number }

/** Where something may be wrong: an expression that finds little in a good text, because it reads every one. */
const candidate = /[ \t][ ,.;:!?)\u201d\n-]|[,;:!?.][A-Za-z\u00c0-\u1ef9.]|"/g;
/** What is wrong there, if anything; each is tried where a candidate stands. */
const kinds: readonly [Kind, RegExp][] = [
  ["doubleSpace", /(?<=[^\s|\ue000]) {2,}(?=[^\s|\ue000])(?![,.;:!?)\u201d])/y],
  ["spaceBefore", /(?<=[^\s|\ue000]) +(?=[,.;:!?)\u201d](?![\w.)|:;-]))/y],
  ["noSpaceAfter", /(?<=\p{Ll})[,;!?:](?=\p{L})|(?<=[aeiouy\u00e0-\u00fd\u0103\u0129\u0169\u01a1\u01b0\u1ea1-\u1ef9](?:ch?|ng?|nh|[mpt])?)\.(?=\p{Lu}\p{Ll})/uy],
  ["straightQuote", /"/y],
  ["threeDots", /(?<!\.)\.{3}(?!\.)/y],
  ["hyphenAsDash", /(?<=[^\s|\ue000]) -{1,2} (?=[^\s|\ue000])/y],
  // Two spaces at the end of a line break it, on purpose.
  ["trailingSpace", /(?<=[^\s|]) (?=\n(?![ \t]*(?:\n|$)))|(?<![ \t])[ \t]+(?=\n[ \t]*(?:\n|$))/y],
];

/** Spaces, punctuation and quotes: of each kind the first place, and how many there are. */
export function checkMarks(reviewed: Reviewed): Problem[] {
  const { prose } = reviewed;
  const found = new Map<Kind, Found>();
  for (const { index } of prose.matchAll(candidate)) {
    for (const [kind, pattern] of kinds) {
      pattern.lastIndex = index;
      const match = pattern.exec(prose);
      if (!match) continue;
      const known = found.get(kind);
      if (known) known.count++;
      else found.set(kind, { from: index, to: index + match[0].length, count: 1 });
      break;
    }
  }
  const pairs = checkPairs(reviewed);
  if (pairs.length) found.delete("straightQuote"); // it is one half of a pair that is told
  return [...[...found].map(([kind, place]) => warningAt(reviewed, place.from, said(kind, reviewed.text, place))), ...pairs];
}

function said(kind: Kind, text: string, { from, to, count }: Found): { what: string; fix: string } {
  const shown = around(text, from, to);
  const written = text.slice(from, to);
  /** The same with something else in the place. */
  const meant = (instead: string): string => around(text.slice(0, from) + instead + text.slice(to), from, from + instead.length);
  switch (kind) {
    case "doubleSpace": return words.doubleSpace(shown, count);
    case "spaceBefore": return words.spaceBefore(shown, meant(""), count);
    case "noSpaceAfter": return words.noSpaceAfter(shown, meant(`${written} `), count);
    case "straightQuote": return words.straightQuote(shown, count);
    case "threeDots": return words.threeDots(shown, count);
    case "hyphenAsDash": return words.hyphenAsDash(shown, meant(" \u2013 "), count);
    case "trailingSpace": return words.trailingSpace(count);
  }
}

/** Curly quotes must open and close within a paragraph. */
function checkPairs(reviewed: Reviewed): Problem[] {
  const { prose, text } = reviewed;
  if (!/[\u201c\u201d]/.test(prose)) return [];
  const open: Found[] = [], mixed: Found[] = [];
  for (const { 0: paragraph, index } of prose.matchAll(/(?:[^\n]+\n?)+/g)) {
    let opened = -1;
    for (const { 0: quote, index: at } of paragraph.matchAll(/[\u201c\u201d"]/g)) {
      if (quote === "\u201c") {
        if (opened >= 0) open.push({ from: index + opened, to: index + opened + 1, count: 1 });
        opened = at;
      } else {
        if ((quote === "\"") !== (opened < 0)) mixed.push({ from: index + at, to: index + at + 1, count: 1 });
        opened = -1;
      }
    }
    if (opened >= 0) open.push({ from: index + opened, to: index + opened + 1, count: 1 });
  }
  const first = (list: readonly Found[], say: (near: string, count: number) => { what: string; fix: string }): Problem[] =>
    list[0] ? [warningAt(reviewed, list[0].from, say(around(text, list[0].from, list[0].to), list.length))] : [];
  return [...first(open, words.openQuote), ...first(mixed, words.mixedQuote)];
}
