// A process of its own, so that its time and memory can be measured: makes our index of a corpus. `node search-index.mjs COUNT`
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { form, indexFolder, rootFile, type Root } from "../../src/search/format.ts";
import type { SearchDocument } from "../../src/search/index/document.ts";
import { spansOf } from "../../src/search/index/spans.ts";
import { writeShard } from "../../src/search/index/write-shard.ts";
import { categories } from "./corpus/words.ts";
import { searchFolders } from "./search-corpus.ts";

/** The one place that knows how our index is made. @param documents newest first */
async function makeIndex(documents: readonly SearchDocument[], bodyOf: (file: string) => string, output: string): Promise<void> {
  const folder = join(output, indexFolder);
  mkdirSync(folder, { recursive: true });
  const shards: Root["shards"][number][] = [];
  for (const period of spansOf(documents)) {
    const { name } = await writeShard(folder, period, categories.map(([id]) => id), bodyOf);
    shards.push({ name, documents: period.length });
  }
  const root: Root = { form, shards, categories };
  writeFileSync(join(output, rootFile), JSON.stringify(root));
}

const { documents, texts, served } = searchFolders(Number(process.argv[2]));
await makeIndex(JSON.parse(readFileSync(documents, "utf8")) as SearchDocument[], (file) => readFileSync(join(texts, file), "utf8"), served);
