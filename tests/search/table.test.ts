import { suite } from "uvu";
import * as assert from "uvu/assert";
import { search } from "../../src/search/query/search.ts";
import { find } from "../../src/search/query/engine.ts";
import { memoryIndex } from "./memory-index.ts";
import { categoryIds, planted } from "./planted.ts";
import { judge, queries, type Verdict } from "./queries.ts";

const test = suite("table of queries");

const corpus = planted(1000);
const { store } = await memoryIndex([corpus.documents.slice(0, 150), corpus.documents.slice(150)], categoryIds);

/** Answers as the results page gives them: hits of the first page, then the other documents. */
async function verdicts(): Promise<Verdict[]> {
  const numbers = new Map(corpus.documents.map(({ url }, document) => [url, document]));
  return Promise.all(queries.map(async (query) => {
    const { hits, instead, total } = await search(store, { typed: query.typed, sort: "relevance", page: 1 });
    const { documents } = await find(store, query.typed);
    return judge(query, { documents: [...hits.map(({ url }) => numbers.get(url)!), ...documents], instead, total }, corpus);
  }));
}

test("all queries of the table are answered as it says, in an archive of 1,000 articles", async () => {
  const all = await verdicts();
  assert.is(all.length, 54);
  assert.equal(all.filter(({ passed }) => !passed).map(({ id, typed, why }) => `${id} ${typed}: ${why}`), []);
  const mean = (of: (verdict: Verdict) => number | undefined): number => {
    const known = all.map(of).filter((value) => value !== undefined);
    return known.reduce((sum, value) => sum + value, 0) / known.length;
  };
  assert.is(mean(({ precision }) => precision), 1);
  assert.ok(mean(({ recall }) => recall) > 0.999);
});

test.run();
