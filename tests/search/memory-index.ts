import { form, indexFolder, rootFile, type Root } from "../../src/search/format.ts";
import type { SearchDocument } from "../../src/search/index/document.ts";
import { makeShard } from "../../src/search/index/shard.ts";
import { Store } from "../../src/search/query/store.ts";

/** An index in memory, of one shard for each list of documents; `bytes` counts what was read, gzipped. */
export async function memoryIndex(shards: readonly (readonly SearchDocument[])[], categories: readonly string[]): Promise<{ store: Store; files: ReadonlyMap<string, Buffer> }> {
  const files = new Map<string, Buffer>();
  const names = shards.map((documents, number) => {
    makeShard(documents, categories, () => "", (name, bytes) => files.set(`${indexFolder}${number}/${name}`, Buffer.from(bytes)));
    return { name: String(number), documents: documents.length };
  });
  const root: Root = { form, shards: names, categories: categories.map((id) => [id, id]) };
  files.set(rootFile, Buffer.from(JSON.stringify(root)));
  const read = async (url: string): Promise<Uint8Array> => {
    const bytes = files.get(url);
    if (!bytes) throw new Error(`no file ${url}`);
    return bytes;
  };
  return { store: await Store.open(read), files };
}
