import type { Gram } from "./grams.ts";
import type { Scores } from "./rank.ts";

/** Documents that go on as most do come before those that go on otherwise. */
const likelyWorth = 400;

/** An unfinished gram, finished as most documents with all the other words do; all of them stay found, these come first. */
export function likeliest(gram: Gram, scores: Scores, count: number): Gram {
  const counts = new Map<string, number>();
  for (const { key, documents, shard: { first } } of gram.forms) {
    let whole = documents.length / 1e6;
    for (const document of documents) if (scores.isComplete(document + first)) whole++;
    counts.set(key, (counts.get(key) ?? 0) + whole);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  const forms = gram.forms.filter(({ key }) => key === best?.[0]);
  const seen = new Uint8Array(count);
  for (const { documents, shard: { first } } of forms) {
    for (const document of documents) {
      if (!seen[document + first]) scores.prefer(document + first, likelyWorth);
      seen[document + first] = 1;
    }
  }
  return { ...gram, forms };
}
