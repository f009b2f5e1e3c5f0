import type { ReleaseFiles } from "./release-files.ts";
import { PageSink, type PageFile } from "./page-sink.ts";
import type { PageStyles } from "./page-styles.ts";
import type { SecondThread } from "./threads.ts";

/** Pages handed to the second thread and not yet written: with more, this thread writes for itself, so that both stay busy. */
export const mostWaiting = 400;
/** Pages handed over at a time. */
const groupLength = 8;

/** What a writer asks of a second thread. */
export type WritingThread = Pick<SecondThread, "runs" | "waiting" | "write" | "written">;

/** Writes the files of a draft, on both threads. */
export class PageWriter {
  readonly #sink: PageSink;
  readonly #thread: WritingThread;
  readonly #folder: string;
  readonly #earlier: ReleaseFiles;
  #group: PageFile[] = [];

  /**
   * @param earlier files that the draft holds already
   * @param styles that pages carry; the thread knows them too
   */
  constructor(folder: string, thread: WritingThread, earlier: ReleaseFiles = new Map(), styles?: PageStyles) {
    this.#folder = folder;
    this.#thread = thread;
    this.#earlier = earlier;
    this.#sink = new PageSink(folder, styles);
  }

  /** @param url address of the page or file */
  write(url: string, content: string | Uint8Array): void {
    const name = `${url.slice(1)}${url.endsWith("/") ? "index.html" : ""}`;
    const file: PageFile = { name, content, known: this.#earlier.get(name) };
    if (typeof content !== "string" || !this.#thread.runs || this.#thread.waiting >= mostWaiting) return this.#sink.put(file);
    this.#group.push(file);
    if (this.#group.length >= groupLength) this.#handOver();
  }

  #handOver(): void {
    if (this.#group.length) this.#thread.write(this.#folder, this.#group);
    this.#group = [];
  }

  /** Everything that was written. @throws when a file could not be written, on either thread */
  async finish(): Promise<PageSink> {
    this.#handOver();
    this.#sink.add(await this.#thread.written());
    return this.#sink;
  }
}
