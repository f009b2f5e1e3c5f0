import type { Gram } from "./grams.ts";
import { exactPlaces, likenessOf } from "./grams.ts";

/** What a query asks of every document, apart from what it is. */
export interface Asked {
  /** Syllables of the query. */
  syllables: number;
  /** Whether any of them was typed with marks: then documents that have just these come first. */
  marked: boolean;
  /** Documents of the whole index. */
  documents: number;
}

const bitsIn = (set: number): number => {
  let count = 0;
  for (let rest = set; rest; rest &= rest - 1) count++;
  return count;
};

/** What is known of documents while the lists of a query are read; a number of a document is a place in each array. */
export class Scores {
  readonly #asked: Asked;
  readonly #score: Float32Array;
  /** Places of the query's syllables that a document has in pairs, exactly in pairs, and on their own. */
  readonly #paired: Uint32Array;
  readonly #exact: Uint32Array;
  readonly #single: Uint32Array;
  readonly #grams: Uint32Array;
  readonly #touched: number[] = [];
  #gramCount = 0;
  #quoted = 0;

  constructor(asked: Asked) {
    this.#asked = asked;
    this.#score = new Float32Array(asked.documents);
    [this.#paired, this.#exact, this.#single, this.#grams] = Array.from({ length: 4 }, () => new Uint32Array(asked.documents)) as [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
  }

  get #all(): number { return (1 << this.#asked.syllables) - 1; }

  /** Adds what the documents of a gram are worth: rare grams more, exact forms more, titles more. */
  add(gram: Gram): void {
    const number = 1 << this.#gramCount++;
    if (gram.quoted) this.#quoted |= number;
    const weigh = this.#weights(gram);
    this.#each(gram, (document, level, form) => {
      if (!this.#grams[document]) this.#touched.push(document);
      this.#grams[document]! |= number;
      this.#paired[document]! |= gram.places;
      this.#exact[document]! |= form.exact;
      return weigh(level, form);
    });
  }

  /** Adds documents that have a syllable on its own. @param known only of those that have something of the query already */
  addSingle(gram: Gram, known: boolean): void {
    const weigh = this.#weights(gram);
    this.#each(gram, (document, level, form) => {
      const isNew = !this.#grams[document] && !this.#single[document];
      if (isNew && known) return 0;
      if (isNew) this.#touched.push(document);
      this.#single[document]! |= gram.places;
      this.#exact[document]! |= form.exact;
      return weigh(level, form) * 0.5;
    });
  }

  #weights({ forms }: Gram): (level: number, form: { like: number; share: number }) => number {
    const count = forms.reduce((sum, form) => sum + form.count, 0);
    const rarity = Math.log(1 + this.#asked.documents / (1 + count));
    return (level, { like, share }) => rarity * [0.2, 0.6, 1][like]! * share * (0.7 + 0.15 * level + (level >= 6 ? 0.6 : 0));
  }

  /** Each document counts once, with the best of its forms. */
  #each(gram: Gram, worth: (document: number, level: number, form: { like: number; exact: number; share: number }) => number): void {
    const best = new Map<number, number>();
    const most = Math.max(1, ...gram.forms.map(({ count }) => count));
    for (const found of gram.forms) {
      const like = this.#asked.marked ? likenessOf(gram, found.text) : 2;
      const form = { like, exact: this.#asked.marked ? exactPlaces(gram, found.text) : gram.places, share: gram.open ? (found.count / most) ** 2 : 1 };
      for (let at = 0; at < found.documents.length; at++) {
        const document = found.documents[at]! + found.shard.first;
        const score = worth(document, found.levels[at]!, form);
        const known = best.get(document);
        if (known !== undefined && known >= score) continue;
        best.set(document, score);
        this.#score[document]! += score - (known ?? 0);
      }
    }
  }

  /** Documents with every syllable in its pair. */
  complete(): number[] { return this.#touched.filter((document) => (this.#paired[document]! & this.#all) === this.#all && (this.#grams[document]! & this.#quoted) === this.#quoted); }

  /** Documents with every syllable, in pairs or alone. */
  covering(): number[] { return this.#touched.filter((document) => ((this.#paired[document]! | this.#single[document]!) & this.#all) === this.#all && (this.#grams[document]! & this.#quoted) === this.#quoted); }

  /** Documents with most of the syllables, two of them as a pair. */
  near(): number[] {
    const enough = Math.ceil(this.#asked.syllables * 0.6);
    return this.#touched.filter((document) => bitsIn((this.#paired[document]! | this.#single[document]!) & this.#all) >= enough && bitsIn(this.#paired[document]! & this.#all) >= 2 && (this.#grams[document]! & this.#quoted) === this.#quoted);
  }

  /** Places of syllables that few of the documents have in a pair. */
  lacking(documents: readonly number[]): number[] {
    return Array.from({ length: this.#asked.syllables }, (_, place) => place)
      .filter((place) => documents.filter((document) => (this.#paired[document]! >> place) & 1).length < documents.length / 2 || !documents.length);
  }

  isExact(document: number): boolean { return (this.#exact[document]! & this.#all) === this.#all; }

  /** Orders documents, the best first: exact ones, then by what they have of the query, then newer ones. */
  ordered(documents: readonly number[]): number[] {
    const { marked, documents: all } = this.#asked;
    const everything = (1 << this.#gramCount) - 1;
    const total = new Map(documents.map((document) => {
      const paired = this.#paired[document]! & this.#all;
      const bonus = ((this.#grams[document]! & everything) === everything ? 8 : 0) + 3 * bitsIn(paired) + 1.5 * bitsIn(this.#single[document]! & ~paired & this.#all);
      const exact = marked ? 6 * bitsIn(this.#exact[document]! & this.#all) + (this.isExact(document) ? 1000 : 0) : 0;
      return [document, this.#score[document]! + bonus + exact + 0.3 * (1 - document / all)];
    }));
    return [...documents].sort((a, b) => total.get(b)! - total.get(a)! || a - b);
  }
}
