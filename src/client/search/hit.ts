import type { Hit, Phrase, SearchAnswer } from "../../search/protocol.ts";
import { syllablesOf } from "../../search/text.ts";
import { searchResults as words } from "../../strings/vi/search.ts";
import { element, type Content } from "./element.ts";
import { piecesOf, stretchesOf, type Piece } from "./marks.ts";

/** What to mark: what was typed, and what was searched instead. */
export function phrasesOf({ phrases, instead }: SearchAnswer): readonly Phrase[] {
  return instead ? [...phrases, { syllables: syllablesOf(instead), quoted: false }] : phrases;
}

export const markedText = (pieces: readonly Piece[]): Content => pieces.map(({ text, marked }) => (marked ? element("mark", {}, text) : text));

export interface HitLook {
  phrases: readonly Phrase[];
  /** Whether it may have the words with other marks than were typed. */
  mayDiffer: boolean;
  /** Room for a line of its text stands ready, which comes later. */
  withContext: boolean;
}

/** One document of the results. */
export function hitItem({ url, title, summary, date, category, kind }: Hit, { phrases, mayDiffer, withContext }: HitLook): HTMLElement {
  const [inTitle, inSummary] = stretchesOf([title, summary], phrases, mayDiffer);
  const facts: Content[] = [words.kinds[kind]];
  if (category) facts.push(" · ", category);
  if (date) facts.push(" · ", element("time", { datetime: date }, date.split("-").reverse().join("/")));
  return element("li", { class: "hit" },
    element("h3", { class: "hit__title" }, element("a", { href: url }, markedText(piecesOf(title, inTitle!)))),
    element("p", { class: "hit__facts" }, facts),
    summary && element("p", { class: "hit__summary" }, markedText(piecesOf(summary, inSummary!))),
    withContext && element("p", { class: "hit__context", "data-url": url, "data-may-differ": mayDiffer }));
}
