import type { FromWorker, Question } from "../../search/protocol.ts";
import { trustedAddress } from "../trusted.ts";

let worker: Worker | undefined;
let last = 0;
const waiting = new Map<number, (told: FromWorker) => void>();

/** Asks the search worker, which the first question starts. Never throws: what goes wrong is told as `failed`. */
export function ask(question: Question): Promise<FromWorker> {
  const number = ++last;
  return new Promise((resolve) => {
    waiting.set(number, resolve);
    started()?.postMessage({ number, ...question });
  });
}

/** Fetches the worker before it is asked, so that the first answer comes sooner. */
export function started(): Worker | undefined {
  if (worker) return worker;
  try {
    worker = new Worker(trustedAddress(document.querySelector<HTMLElement>("[data-worker]")!.dataset["worker"]!));
  } catch (error) {
    fail(String(error));
    return undefined;
  }
  worker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => {
    waiting.get(data.number)?.(data);
    waiting.delete(data.number);
  });
  worker.addEventListener("error", (event) => { fail(event.message || "worker"); });
  return worker;
}

/** Tells all who wait, and lets the next question start another worker. */
function fail(failed: string): void {
  worker?.terminate();
  worker = undefined;
  for (const [number, resolve] of waiting) resolve({ number, failed });
  waiting.clear();
}
