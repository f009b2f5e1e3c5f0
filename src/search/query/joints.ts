import { fold } from "../text.ts";
import { countOf, type Gram } from "./grams.ts";
import type { Scores } from "./rank.ts";
import type { FoundForm, Store } from "./store.ts";

// Lists of pairs do not tell whether `a b` and `b c` of one document are one `a b c`, or stand apart. How often each occurs tells it for many:
// when `b` occurs less often than both pairs together, they share one. Only where chance alone would bring many such documents together is it asked for.

/** What a document is worth more where two pairs of a phrase may be one, and where they are. */
const mayJoin = 30, joins = 60;
/** Of the documents with both pairs, the share that should have them as one; above it none is asked. */
const trusted = 0.97;

/** By level (see `levelOf`), how often a term stands in a document at least and at most; 255 when there is no end to it. */
const atLeast = [0, 1, 2, 4, 1, 3, 1, 3] as const;
const atMost = [0, 1, 3, 255, 255, 255, 255, 255] as const;
/** Whether it is the level of a title. */
const titles = [0, 0, 0, 0, 0, 0, 1, 1] as const;

/** A joint that chance may have brought about: documents with both pairs, written alike where they meet. */
interface Doubtful { shared: string; left: readonly FoundForm[]; right: readonly FoundForm[]; both: readonly number[] }

/** For each document, the sum of what its levels say. */
function times(forms: readonly FoundForm[], bounds: readonly number[], documents: number): Uint8Array {
  const counts = new Uint8Array(documents);
  for (const { documents: own, levels, shard: { first } } of forms) {
    for (let at = 0; at < own.length; at++) counts[own[at]! + first] = Math.min(255, counts[own[at]! + first]! + bounds[levels[at]!]!);
  }
  return counts;
}


/** Prefers documents where the pairs of the query that share a syllable may be, or are, one phrase. */
export async function preferJoined(store: Store, grams: readonly Gram[], scores: Scores): Promise<void> {
  for (let index = 1; index < grams.length; index++) {
    const left = grams[index - 1]!, right = grams[index]!;
    if (left.places & right.places) await settle(store, doubtful(store, left, right, scores), scores);
  }
}

/** Prefers what may be trusted, and gives what may not. */
function doubtful(store: Store, { forms: before }: Gram, { forms: after }: Gram, scores: Scores): Doubtful[] {
  const found: Doubtful[] = [];
  for (const shared of new Set(before.map(({ text }) => text.slice(text.indexOf(" ") + 1)))) {
    const left = before.filter(({ text }) => text.endsWith(` ${shared}`));
    const right = after.filter(({ text }) => text.startsWith(`${shared} `));
    if (!right.length) continue;
    const marks = times(left, atLeast, store.documents);
    const both: number[] = [];
    for (const { documents, shard: { first } } of right) {
      for (let at = 0; at < documents.length; at++) {
        const document = documents[at]! + first;
        if (!marks[document]) continue;
        both.push(document);
        marks[document] = 0; // it may have the other pair in two forms
      }
    }
    const isTrusted = joinedShare(both.length, countOf(left), countOf(right), store.documents) >= trusted;
    for (let at = 0; at < both.length; at++) scores.prefer(both[at]!, isTrusted ? joins : mayJoin);
    if (!isTrusted && both.length > 1) found.push({ shared, left, right, both });
  }
  return found;
}

/** Prefers documents that have both pairs in the title, or more of them than there are syllables to keep them apart. */
async function settle(store: Store, joints: readonly Doubtful[], scores: Scores): Promise<void> {
  if (!joints.length) return;
  const singles = await store.forms("syllables", fold(joints[0]!.shared));
  await store.complete(singles);
  for (const { shared, left, right, both } of joints) {
    const timesIn = (forms: readonly FoundForm[], bounds: readonly number[]): Uint8Array => times(forms, bounds, store.documents);
    const before = timesIn(left, atLeast), after = timesIn(right, atLeast), most = timesIn(singles.filter(({ text }) => text === shared), atMost);
    const leftInTitle = timesIn(left, titles), rightInTitle = timesIn(right, titles);
    for (const document of both) if (before[document]! + after[document]! > most[document]! || leftInTitle[document]! & rightInTitle[document]!) scores.prefer(document, joins - mayJoin);
  }
}

/** Of the documents with both pairs, the share that has not both by chance. */
function joinedShare(both: number, before: number, after: number, documents: number): number {
  const share = both / Math.min(before, after), chance = Math.max(before, after) / documents;
  return chance >= 1 ? 0 : (share - chance) / (1 - chance) / share;
}
