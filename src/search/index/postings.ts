import { levels } from "../format.ts";

/** Numbers that grow without being copied one by one. */
class Numbers {
  #array = new Uint32Array(1 << 16);
  length = 0;

  push(value: number): void {
    if (this.length === this.#array.length) {
      const larger = new Uint32Array(this.length * 2);
      larger.set(this.#array);
      this.#array = larger;
    }
    this.#array[this.length++] = value;
  }

  get view(): Uint32Array { return this.#array.subarray(0, this.length); }
}

const documentBits = 24;
export const mostDocuments = 2 ** documentBits;

/** Documents of one exact form of a term, ordered by level, highest first, then by document. */
export interface FormPostings { term: number; postings: Uint32Array }

export const documentOf = (posting: number): number => posting % mostDocuments;
export const levelIn = (posting: number): number => levels - Math.floor(posting / mostDocuments);

/** Collects which terms stand in which documents; documents come in the order of their numbers. */
export class Postings {
  readonly #numbers = new Map<number, number>();
  readonly #terms: number[] = [];
  readonly #termOf = new Numbers();
  readonly #postings = new Numbers();

  add(document: number, levelsByTerm: ReadonlyMap<number, number>): void {
    for (const [term, level] of levelsByTerm) {
      let number = this.#numbers.get(term);
      if (number === undefined) {
        number = this.#terms.length;
        this.#terms.push(term);
        this.#numbers.set(term, number);
      }
      this.#termOf.push(number);
      this.#postings.push((levels - level) * mostDocuments + document);
    }
  }

  /** All terms with their documents. Nothing may be added afterwards. */
  sorted(): FormPostings[] {
    this.#numbers.clear();
    const termOf = this.#termOf.view, postings = this.#postings.view;
    const ends = new Uint32Array(this.#terms.length);
    for (const term of termOf) ends[term]!++;
    for (let term = 1; term < ends.length; term++) ends[term]! += ends[term - 1]!;
    const grouped = new Uint32Array(postings.length);
    const places = ends.slice();
    for (let at = postings.length - 1; at >= 0; at--) grouped[--places[termOf[at]!]!] = postings[at]!;
    return this.#terms.map((term, number) => ({ term, postings: grouped.subarray(number ? ends[number - 1] : 0, ends[number]).sort() }));
  }
}
