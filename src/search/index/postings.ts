import { levelOf, levels } from "../format.ts";
import { longer, NumberList } from "./number-list.ts";

/** A document in a list: its number and its level, highest first and then in the order of documents when sorted as numbers. */
type Posting = number;
const documentBits = 24;
const mostDocuments = 2 ** documentBits;
const postingOf = (document: number, level: number): Posting => (levels - level) * mostDocuments + document;
export const documentOf = (posting: Posting): number => posting % mostDocuments;
export const levelIn = (posting: Posting): number => levels - Math.floor(posting / mostDocuments);

export type Field = "title" | "lead" | "body";

/** Times a term stands in a document, in one number: title, lead and body have ten bits each, and count no further. */
const most = 1023;
const shift = { title: 20, lead: 10, body: 0 } as const;

/** Collects which terms stand in which documents. Terms and documents are numbers; documents come in order. */
export class Postings {
  /** Counts of the document at hand, by term. */
  #counts = new Uint32Array(1 << 16);
  readonly #touched: number[] = [];
  readonly #byLevel = Array.from({ length: levels + 1 }, () => ({ terms: new NumberList(), documents: new NumberList() }));

  note(term: number, field: Field): void {
    if (term >= this.#counts.length) this.#counts = longer(this.#counts, Math.max(term + 1, this.#counts.length * 2));
    const count = this.#counts[term]!;
    if (!count) this.#touched.push(term);
    if (((count >>> shift[field]) & most) < most) this.#counts[term] = count + (1 << shift[field]);
  }

  /** Ends a document. */
  close(document: number): void {
    for (const term of this.#touched) {
      const count = this.#counts[term]!;
      this.#counts[term] = 0;
      const { terms, documents } = this.#byLevel[levelOf({ title: count >>> shift.title, lead: (count >>> shift.lead) & most, body: count & most })]!;
      terms.push(term);
      documents.push(document);
    }
    this.#touched.length = 0;
  }

  /** Postings of every term, those of a term in their order. @param termCount terms there are */
  grouped(termCount: number): (term: number) => Uint32Array {
    const ends = new Uint32Array(termCount + 1);
    for (const { terms } of this.#byLevel) for (let at = 0; at < terms.length; at++) ends[terms.at(at) + 1]!++;
    for (let term = 0; term < termCount; term++) ends[term + 1]! += ends[term]!;
    const places = ends.slice();
    const all = new Uint32Array(ends[termCount]!);
    for (let level = levels; level > 0; level--) {
      const { terms, documents } = this.#byLevel[level]!;
      for (let at = 0; at < terms.length; at++) all[places[terms.at(at)]!++] = postingOf(documents.at(at), level);
    }
    return (term) => all.subarray(ends[term], ends[term + 1]);
  }
}
