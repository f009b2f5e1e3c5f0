import { parentPort, workerData } from "node:worker_threads";
import { readBodyAsWritten } from "../content/read-source.ts";
import { writeShard } from "../search/index/write-shard.ts";
import type { ShardToWrite } from "./search-thread.ts";

// Makes one shard of the search index beside the threads that make pages: see search-thread.ts.
const { folder, documents, categories } = workerData as ShardToWrite;
parentPort!.postMessage(await writeShard(folder, documents, categories, readBodyAsWritten));
