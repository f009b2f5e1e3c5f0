import { existsSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { raw, type Html } from "../html.ts";
import type { Article } from "../model/article.ts";
import type { ContentFile } from "../content/list-files.ts";
import type { ReadSource } from "../content/read-source.ts";
import { readSource } from "../content/read-source.ts";
import { codeRoot } from "../root.ts";

/** Files taken at a time from the common list, by the worker and by this thread. */
export const chunkLength = 50;
/** Fewer files than this are read and rendered sooner than a thread starts. */
const fewestForThread = 400;

const workerFile = join(codeRoot, "src/build/worker.js");

/** Whether a second thread pays, and its code has been compiled: tests run the sources, on one thread. */
export const threadPays = (files: number): boolean => files >= fewestForThread && existsSync(workerFile);

export type ToWorker = { render: readonly { file: string; pictures: Article["pictures"] }[] };
export type FromWorker = { read: readonly (readonly [index: number, read: ReadSource])[] } | { finished: true } | { rendered: readonly (readonly [file: string, html: string])[] };
export interface WorkerInput { entries: readonly ContentFile[]; contentFolder: string; cursor: Int32Array }

/**
 * A second thread that reads Markdown files beside this one, keeps their bodies and renders them while pages are written.
 * Bodies that place widgets are not its work: they need the portal.
 */
export class SecondThread {
  #worker: Worker | undefined;
  readonly #ready = new Map<string, string>();
  readonly #waiting = new Map<string, (html: string) => void>();
  readonly #asked = new Set<string>();
  #failed: (error: Error) => void = () => {};

  /** Reads all files; the result has their order. */
  async read(entries: readonly ContentFile[], contentFolder: string): Promise<ReadSource[]> {
    const reads: ReadSource[] = Array.from({ length: entries.length });
    const cursor = new Int32Array(new SharedArrayBuffer(4));
    const finished = this.#start({ entries, contentFolder, cursor }, reads);
    for (let from; (from = Atomics.add(cursor, 0, chunkLength)) < entries.length;) {
      for (let index = from; index < Math.min(from + chunkLength, entries.length); index++) {
        const { source, problems } = readSource(entries[index]!, contentFolder);
        reads[index] = source ? { source, problems } : { problems };
      }
      await new Promise(setImmediate);
    }
    await finished;
    return reads;
  }

  #start(input: WorkerInput, reads: ReadSource[]): Promise<void> {
    const worker = new Worker(workerFile, { workerData: input });
    this.#worker = worker;
    return new Promise((resolve, reject) => {
      this.#failed = reject;
      worker.on("error", (error) => this.#failed(error));
      worker.on("message", (message: FromWorker) => {
        if ("read" in message) for (const [index, read] of message.read) reads[index] = read;
        else if ("finished" in message) resolve();
        else for (const [file, html] of message.rendered) this.#deliver(file, html);
      });
    });
  }

  #deliver(file: string, html: string): void {
    const waiting = this.#waiting.get(file);
    if (waiting) { this.#waiting.delete(file); waiting(html); } else this.#ready.set(file, html);
  }

  /** Asks for the bodies of articles, in the order they will be wanted. */
  render(articles: readonly Article[]): void {
    if (!this.#worker) return;
    const plain = articles.filter(({ hasBlocks }) => !hasBlocks);
    for (const { file } of plain) this.#asked.add(file);
    this.#worker.postMessage({ render: plain.map(({ file, pictures }) => ({ file, pictures })) } satisfies ToWorker);
  }

  /** The body that was asked for; undefined when it was not. */
  html(file: string): Html | Promise<Html> | undefined {
    const ready = this.#ready.get(file);
    if (ready !== undefined) { this.#ready.delete(file); return raw(ready); }
    if (!this.#asked.delete(file)) return undefined;
    return new Promise((resolve, reject) => {
      this.#failed = reject;
      this.#waiting.set(file, (html) => resolve(raw(html)));
    });
  }

  async close(): Promise<void> { await this.#worker?.terminate(); }
}
