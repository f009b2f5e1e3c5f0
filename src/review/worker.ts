import { parentPort, workerData } from "node:worker_threads";
import { parts, type ToReview } from "./threads.ts";

// The second thread of a check: see threads.ts.
for (const part of parts(workerData as ToReview)) parentPort!.postMessage(part);
