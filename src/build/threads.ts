import { existsSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { raw, type Html } from "../html.ts";
import type { Article } from "../model/article.ts";
import type { Assets } from "../model/portal.ts";
import type { ContentFile } from "../content/list-files.ts";
import type { PictureFile } from "../content/pictures.ts";
import type { ReadSource } from "../content/read-source.ts";
import { readSource } from "../content/read-source.ts";
import { codeRoot } from "../root.ts";
import type { PageFile, Written } from "./page-sink.ts";

/** Files taken at a time from the common list, by the worker and by this thread. */
export const chunkLength = 50;
/** Fewer files than this are read and rendered sooner than a thread starts. */
const fewestForThread = 400;

const workerFile = join(codeRoot, "src/build/worker.js");

/** Whether a second thread pays, and its code has been compiled: tests run the sources, on one thread. */
export const threadPays = (files: number): boolean => files >= fewestForThread && existsSync(workerFile);

export interface ToRead { entries: readonly ContentFile[]; contentFolder: string; cursor: Int32Array }
export type ToWorker = { read: ToRead } | { render: readonly { file: string; pictures: Article["pictures"] }[]; origin: string } | { styles: Assets["styles"] } | { write: readonly PageFile[]; folder: string } | "written?";
export type FromWorker =
  | { read: readonly (readonly [index: number, read: ReadSource<PictureFile>])[] } | "all read"
  | { rendered: readonly (readonly [file: string, html: string])[] } | { written: Written };

/**
 * A second thread beside this one: it reads Markdown files, keeps their bodies, renders them while pages are made, and writes pages.
 * Bodies that place widgets are not its work: they need the portal.
 */
export class SecondThread {
  #worker: Worker | undefined;
  #styles: Assets["styles"] | undefined;
  readonly #ready = new Map<string, string>();
  readonly #asked = new Set<string>();
  /** Bodies that somebody waits for, by file. */
  readonly #bodies = new Map<string, PromiseWithResolvers<Html>>();
  #reads: ReadSource<PictureFile>[] = [];
  #allRead: PromiseWithResolvers<void> | undefined;
  #written: PromiseWithResolvers<Written> | undefined;
  #error: Error | undefined;
  /** Pages handed over and not yet written; shared, because this thread seldom stops to take messages. */
  readonly #waiting = new Int32Array(new SharedArrayBuffer(4));

  get runs(): boolean { return this.#worker !== undefined; }
  /** Pages handed over and not yet written. */
  get waiting(): number { return Atomics.load(this.#waiting, 0); }

  /** Reads all files; the result has their order. */
  async read(entries: readonly ContentFile[], contentFolder: string): Promise<ReadSource<PictureFile>[]> {
    this.#reads = Array.from({ length: entries.length });
    const cursor = new Int32Array(new SharedArrayBuffer(4));
    this.#allRead = promise();
    this.#post({ read: { entries, contentFolder, cursor } });
    for (let from; (from = Atomics.add(cursor, 0, chunkLength)) < entries.length;) {
      for (let index = from; index < Math.min(from + chunkLength, entries.length); index++) {
        const { source, problems } = readSource(entries[index]!, contentFolder);
        this.#reads[index] = source ? { source, problems } : { problems };
      }
      await new Promise(setImmediate);
    }
    await this.#allRead.promise;
    const reads = this.#reads;
    this.#reads = [];
    return reads;
  }

  #post(message: ToWorker): void {
    if (!this.#worker) {
      this.#worker = new Worker(workerFile, { workerData: this.#waiting });
      this.#worker.on("error", (error) => this.#fail(error));
      this.#worker.on("exit", () => this.#fail(new Error("The second thread has ended.")));
      this.#worker.on("message", (received: FromWorker) => this.#receive(received));
      if (this.#styles) this.#worker.postMessage({ styles: this.#styles } satisfies ToWorker);
    }
    this.#worker.postMessage(message);
  }

  #receive(message: FromWorker): void {
    if (message === "all read") this.#allRead!.resolve();
    else if ("read" in message) for (const [index, read] of message.read) this.#reads[index] = read;
    else if ("rendered" in message) for (const [file, html] of message.rendered) this.#deliver(file, html);
    else this.#written!.resolve(message.written);
  }

  /** Whoever waits for the thread, now or later, is told. */
  #fail(error: Error): void {
    this.#error ??= error;
    for (const waiting of [this.#allRead, this.#written, ...this.#bodies.values()]) waiting?.reject(error);
  }

  #deliver(file: string, html: string): void {
    const waiting = this.#bodies.get(file);
    if (!waiting) { this.#ready.set(file, html); return; }
    this.#bodies.delete(file);
    waiting.resolve(raw(html));
  }

  /** Asks for the bodies of articles, in the order they will be wanted. @param origin the portal's own address */
  render(articles: readonly Article[], origin: string): void {
    if (!this.#worker && !threadPays(articles.length)) return;
    const plain = articles.filter(({ hasBlocks }) => !hasBlocks);
    for (const { file } of plain) this.#asked.add(file);
    this.#post({ render: plain.map(({ file, pictures }) => ({ file, pictures })), origin });
  }

  /** The body that was asked for; undefined when it was not. */
  html(file: string): Html | Promise<Html> | undefined {
    const ready = this.#ready.get(file);
    if (!this.#asked.delete(file)) return undefined;
    if (ready !== undefined) { this.#ready.delete(file); return raw(ready); }
    if (this.#error) throw this.#error;
    const waiting = promise<Html>();
    this.#bodies.set(file, waiting);
    return waiting.promise;
  }

  /** The styles that pages carry, for the thread that runs or starts later. */
  useStyles(styles: Assets["styles"]): void {
    this.#styles = styles;
    if (this.runs) this.#post({ styles });
  }

  /** Has pages written below a folder. */
  write(folder: string, write: readonly PageFile[]): void {
    Atomics.add(this.#waiting, 0, write.length);
    this.#post({ write, folder });
  }

  /** Waits until all pages handed over are written. @throws when one could not be */
  async written(): Promise<Written> {
    if (this.#error) throw this.#error;
    if (!this.#worker) return { files: new Map(), leads: new Map(), faults: [] };
    this.#written = promise();
    this.#post("written?");
    return this.#written.promise;
  }

  async close(): Promise<void> { await this.#worker?.terminate(); }
}

interface PromiseWithResolvers<T> { promise: Promise<T>; resolve: (value: T) => void; reject: (error: Error) => void }

/** A promise settled from outside; a rejection that nobody awaits is not an error of its own. */
function promise<T>(): PromiseWithResolvers<T> {
  let resolve!: (value: T) => void, reject!: (error: Error) => void;
  const made = new Promise<T>((yes, no) => { resolve = yes; reject = no; });
  made.catch(() => {});
  return { promise: made, resolve, reject };
}
