import { existsSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { ContentFile } from "../content/list-files.ts";
import type { PictureFile } from "../content/pictures.ts";
import { readSource, type ReadSource } from "../content/read-source.ts";
import type { Photo } from "../model/picture.ts";
import { codeRoot } from "../root.ts";
import { reviewFile } from "./review-file.ts";
import type { Review } from "./review-text.ts";
import { Speller } from "./spelling.ts";

/** A Markdown file, read and reviewed. */
export interface ReadAndReviewed<Found = Photo> { read: ReadSource<Found>; review: Review }
export interface ToReview { entries: readonly ContentFile[]; contentFolder: string; own: ReadonlySet<string>; cursor: Int32Array }
export type Reviewed = readonly (readonly [index: number, one: ReadAndReviewed<PictureFile>])[];

/** Files taken at a time from the common list. */
const chunkLength = 50;
/** Fewer files than this are reviewed sooner than a thread starts. */
const fewestForThread = 400;

const workerFile = join(codeRoot, "src/review/worker.js");

/** Reads and reviews files, half of them on a second thread when there are many; the result has their order. Tests run the sources, on one thread. */
export async function readAndReview(entries: readonly ContentFile[], contentFolder: string, own: ReadonlySet<string>): Promise<ReadAndReviewed<PictureFile>[]> {
  const work: ToReview = { entries, contentFolder, own, cursor: new Int32Array(new SharedArrayBuffer(4)) };
  const done: ReadAndReviewed<PictureFile>[] = Array.from({ length: entries.length });
  const put = (part: Reviewed): void => { for (const [index, one] of part) done[index] = one; };
  const other = entries.length >= fewestForThread && existsSync(workerFile) ? onSecondThread(work, put) : undefined;
  for (const part of parts(work)) {
    put(part);
    if (other) await new Promise(setImmediate);
  }
  await other;
  return done;
}

/** Takes files from the common list until none is left. */
export function* parts({ entries, contentFolder, own, cursor }: ToReview): Generator<Reviewed> {
  const speller = new Speller(own);
  for (let from; (from = Atomics.add(cursor, 0, chunkLength)) < entries.length;) {
    yield entries.slice(from, from + chunkLength).map((entry, offset) => {
      const { source, problems } = readSource(entry, contentFolder);
      return [from + offset, { read: source ? { source, problems } : { problems }, review: reviewFile(entry, speller) }] as const;
    });
  }
}

function onSecondThread(work: ToReview, put: (part: Reviewed) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    new Worker(workerFile, { workerData: work })
      .on("message", put).on("error", reject)
      .on("exit", (code) => (code === 0 ? resolve() : reject(new Error("The second thread has ended."))));
  });
}
