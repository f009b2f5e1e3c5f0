import { suite } from "uvu";
import * as assert from "uvu/assert";
import { find } from "../../src/search/query/engine.ts";
import { memoryIndex } from "./memory-index.ts";
import { categoryIds, planted } from "./planted.ts";
import { judge, queries } from "./queries.ts";

const test = suite("table of queries");

const corpus = planted(1000);
const { store } = await memoryIndex([corpus.documents], categoryIds);

test("queries of the table are answered as it says, in an archive of 1,000 articles", async () => {
  const failed: string[] = [];
  for (const query of queries) {
    const { documents, instead } = await find(store, query.typed);
    const { passed, why } = judge(query, { documents, instead, total: documents.length }, corpus);
    if (!passed) failed.push(`${query.id} ${query.typed}: ${why}`);
  }
  assert.ok(failed.length <= 2, failed.join("\n"));
});

test.run();
