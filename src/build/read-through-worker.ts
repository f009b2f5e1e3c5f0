import { parentPort, workerData } from "node:worker_threads";
import { damagedIn } from "./release-faults.ts";

// Reads a release beside the threads that make pages: see read-through.ts.
parentPort!.postMessage(damagedIn(workerData as string).length);
