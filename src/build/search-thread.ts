import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { readBodyAsWritten } from "../content/read-source.ts";
import { codeRoot } from "../root.ts";
import type { SearchDocument } from "../search/index/document.ts";
import { writeShard, type WrittenShard } from "../search/index/write-shard.ts";

export interface ShardToWrite { folder: string; documents: readonly SearchDocument[]; categories: readonly string[] }

/** Fewer documents than this are indexed sooner than a thread starts. */
const fewestForThread = 200;
const workerFile = join(codeRoot, "src/build/search-worker.js");

/** Makes a shard in a thread of its own where that pays, so that pages are made meanwhile; tests run the sources, in this thread. */
export async function writeShardBeside({ folder, documents, categories }: ShardToWrite): Promise<WrittenShard> {
  if (documents.length < fewestForThread || !existsSync(workerFile)) return writeShard(folder, documents, categories, readBodyAsWritten);
  const worker = new Worker(workerFile, { workerData: { folder, documents, categories } satisfies ShardToWrite });
  const [shard] = await once(worker, "message") as [WrittenShard]; // rejects when the thread fails
  await worker.terminate();
  return shard;
}
