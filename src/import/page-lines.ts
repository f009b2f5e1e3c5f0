import { importWords as words } from "../strings/vi.ts";
import { folded } from "./plain-words.ts";

const opening = (phrase: string): RegExp =>
  new RegExp(`^[^\\p{L}\\p{N}]*${phrase.split(" ").join("[^\\p{L}\\p{N}]+")}(?![\\p{L}\\p{N}])[^\\p{L}\\p{N}\u201c"(]*`, "iu");
const phrases = [...words.pageLines].sort((a, b) => b.length - a.length).map(opening);
const greeting = new RegExp(`^.*${words.greeting}\\s*[!.]*\\s*`, "iu");
const ends: ReadonlySet<string> = new Set(words.pageEnds.map(folded));

/** Those of three words or more: no sentence begins with them by chance. */
const headings = [...ends].filter((end) => end.split(" ").length >= 3);

/** Counters and other lines whose figures change: «Lượt xem: 120», «© 2019 …», «A+ A-». */
const counter = /^(so )?(luot (xem|truy cap|doc)|da xem|so lan xem|views?)\b.*\d|^(\u00a9|copyright\b|ban quyen\b)|^a a( a)?$/;

/** Whether a line belongs to the portal around an article. */
export function isPageLine(line: string): boolean {
  if (counter.test(folded(line)) || line.startsWith("\u00a9") || !folded(line)) return true;
  return !strip(line).rest || isTrail(line);
}

/** «Trang chủ > Tin tức > Kinh tế tập thể»: where an article stands. */
const isTrail = (line: string): boolean => trailOf(line).length > 1 && line.length <= 200 && strip(line).count > 0;
export const trailOf = (line: string): string[] => line.split(/\s*[>\u00bb\u203a\u2192]\s*/).filter(Boolean);

/** Whether what follows is about other articles; a list of them may follow on the same line. */
export function endsArticle(line: string): boolean {
  if (ends.has(folded(line)) || ends.has(folded(line.split(":", 1)[0]!))) return true;
  return line.length > 60 && headings.some((heading) => folded(line).startsWith(`${heading} `));
}

/** A title that shares its line with the menu; one word that a menu could hold is left, it may be the title's own. */
export function withoutMenu(line: string): string {
  const { rest, count } = strip(line);
  return count > 1 ? rest : line.trim();
}

function strip(line: string): { rest: string; count: number } {
  let rest = line.trim();
  let count = greeting.test(rest) ? 2 : 0;
  rest = rest.replace(greeting, "");
  for (let found = true; found && rest;) {
    const phrase = phrases.find((pattern) => pattern.test(rest));
    found = phrase !== undefined;
    if (phrase) { rest = rest.replace(phrase, ""); count++; }
  }
  return { rest: rest.trim(), count };
}
