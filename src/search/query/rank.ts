import { levels } from "../format.ts";
import { countOf, exactPlaces, likenessOf, type Gram } from "./grams.ts";
import { byWorth } from "./order.ts";

/** What a query asks of every document, apart from what it is. */
export interface Asked {
  /** Syllables of the query. */
  syllables: number;
  /** Whether any of them was typed with marks: then documents that have just these come first. */
  marked: boolean;
  /** Documents of the whole index. */
  documents: number;
}

/** What a form is worth, by how it answers what was typed. */
const likenessWorth = [0.2, 0.6, 1] as const;
/** A document that has all words just as they were typed stands above all others. */
const exactWorth = 10_000;
/** Worths are ordered in steps of this part; the highest has to stay within what `byWorth` takes. */
const steps = 256;
const highest = 2 ** 22 - 1;

const bitsIn = (set: number): number => {
  let count = 0;
  for (let rest = set; rest; rest &= rest - 1) count++;
  return count;
};

export type Scores = ReturnType<typeof scoresFor>;

/** What is known of documents while the lists of a query are read; a number of a document is a place in each array. */
export function scoresFor({ syllables, marked, documents: count }: Asked) {
  const all = 2 ** syllables - 1;
  const score = new Float32Array(count);
  // Places of the query's syllables that a document has in pairs, exactly, in grams that are exact as a whole, and on their own; and which grams it has.
  const paired = new Uint32Array(count), exact = new Uint32Array(count), whole = new Uint32Array(count), single = new Uint32Array(count), grams = new Uint32Array(count);
  // What the gram being added is worth so far, and the number of the gram that this was noted for.
  const best = new Float32Array(count), bestOf = new Uint8Array(count);
  let gramCount = 0, added = 0, quoted = 0;

  /** Each document counts once, with the best of its forms: rare grams more, exact forms more, titles more. */
  function addForms(gram: Gram, share: number, number: number, places: Uint32Array, known: boolean): void {
    added++;
    const rarity = share * Math.log(1 + count / (1 + countOf(gram.forms)));
    for (const { text, documents, levels: own, shard: { first } } of gram.forms) {
      const like = rarity * likenessWorth[marked ? likenessOf(gram, text) : 2];
      const exactly = marked ? exactPlaces(gram, text) : gram.places;
      const worths = Array.from({ length: levels + 1 }, (_, level) => like * (0.7 + 0.15 * level + (level >= 6 ? 0.6 : 0)));
      for (let at = 0; at < documents.length; at++) {
        const document = documents[at]! + first;
        if (known && !grams[document] && !single[document]) continue;
        grams[document]! |= number;
        places[document]! |= gram.places;
        exact[document]! |= exactly;
        if (exactly === gram.places) whole[document]! |= exactly;
        const worth = worths[own[at]!]!;
        const before = bestOf[document] === added ? best[document]! : 0;
        if (worth <= before) continue;
        best[document] = worth;
        bestOf[document] = added;
        score[document]! += worth - before;
      }
    }
  }

  const where = (holds: (document: number) => boolean): number[] => {
    const found: number[] = [];
    for (let document = 0; document < count; document++) if (grams[document]! | single[document]! && holds(document)) found.push(document);
    return found;
  };
  const keepsQuotes = (document: number): boolean => (grams[document]! & quoted) === quoted;
  const isComplete = (document: number): boolean => (paired[document]! & all) === all && keepsQuotes(document);
  const isExact = (document: number): boolean => (whole[document]! & all) === all;

  return {
    add(gram: Gram): void {
      const number = 1 << gramCount++;
      if (gram.quoted) quoted |= number;
      addForms(gram, 1, number, paired, false);
    },

    /** Adds documents that have a syllable on its own. @param known only of those that have something of the query already */
    addSingle(gram: Gram, known: boolean): void { addForms(gram, 0.5, 0, single, known); },

    /** Makes a document worth more. */
    prefer(document: number, worth: number): void { score[document]! += worth; },

    isExact,
    isComplete,

    /** Documents with every syllable in its pair. */
    complete: (): number[] => where(isComplete),

    /** Documents with every syllable, in pairs or alone. */
    covering: (): number[] => where((document) => ((paired[document]! | single[document]!) & all) === all && keepsQuotes(document)),

    /** Documents with most of the syllables, two of them as a pair. */
    near: (): number[] => where((document) => bitsIn((paired[document]! | single[document]!) & all) >= syllables * 0.6 && bitsIn(paired[document]! & all) >= 2 && keepsQuotes(document)),

    /** Places of syllables that few of the documents have in a pair. */
    lacking: (documents: readonly number[]): number[] => Array.from({ length: syllables }, (_, place) => place)
      .filter((place) => !documents.length || documents.filter((document) => (paired[document]! >> place) & 1).length < documents.length / 2),

    /** Orders documents, the best first: exact ones, then by what they have of the query, then newer ones. */
    ordered(documents: readonly number[]): number[] {
      const everything = 2 ** gramCount - 1;
      const worths = new Uint32Array(documents.length);
      for (let at = 0; at < documents.length; at++) {
        const document = documents[at]!;
        const pairs = paired[document]! & all;
        let worth = score[document]! + 3 * bitsIn(pairs) + 1.5 * bitsIn(single[document]! & ~pairs & all) + 0.3 * (1 - document / count);
        if (grams[document] === everything) worth += 8;
        if (marked) worth += 6 * bitsIn(exact[document]! & all) + (isExact(document) ? exactWorth : 0);
        worths[at] = Math.min(highest, steps * worth);
      }
      return byWorth(documents, worths);
    },
  };
}
