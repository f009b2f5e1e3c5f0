import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { codeRoot } from "../root.ts";
import { damagedIn } from "./release-faults.ts";

/** A release that is being read. */
export interface ReadingThrough {
  /** Whether every file is as its list says, and there is no other. */
  isWhole(): Promise<boolean>;
  /** Ends it. */
  close(): Promise<unknown>;
}

/** The release of a smaller portal is read sooner than a thread starts. */
const fewestPages = 400;
const workerFile = join(codeRoot, "src/build/read-through-worker.js");

/** Reads a release in a thread of its own where that pays, while sources are read; tests run the sources, in this thread. */
export function readThrough(release: string, pages: number): ReadingThrough {
  if (pages < fewestPages || !existsSync(workerFile)) return { isWhole: async () => damagedIn(release).length === 0, close: async () => {} };
  const worker = new Worker(workerFile, { workerData: release });
  const said = once(worker, "message") as Promise<[damaged: number]>; // rejects when the thread fails
  said.catch(() => {}); // whoever asks is told
  return { isWhole: async () => (await said)[0] === 0, close: () => worker.terminate() };
}
