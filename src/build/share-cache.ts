import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { attempt, dropUnused, noteUse, placeFile } from "../images/kept-files.ts";
import { isWholePng } from "../share/png.ts";

/** Pictures kept between builds, by hash. A cache that cannot be read or written only costs time. */
export class ShareCache {
  readonly #folder: string;
  readonly #used = new Set<string>();

  constructor(cache: string) {
    this.#folder = join(cache, "share");
    attempt(() => mkdirSync(this.#folder, { recursive: true }));
  }

  /** Puts an entry at a path; false when there is none, or a damaged one. */
  place(hash: string, path: string): boolean {
    const entry = this.#entry(hash);
    if (!attempt(() => isWholePng(readFileSync(entry)))) return false;
    this.#used.add(`${hash}.png`);
    noteUse(entry);
    return attempt(() => { placeFile(entry, path); return true; }) ?? false;
  }

  /** Keeps a picture: at no moment is half of it there. */
  keep(hash: string, bytes: Buffer): void {
    this.#used.add(`${hash}.png`);
    const unfinished = `${this.#entry(hash)}.${process.pid}`;
    if (attempt(() => { writeFileSync(unfinished, bytes); renameSync(unfinished, this.#entry(hash)); return true; })) return;
    attempt(() => rmSync(unfinished, { force: true }));
  }

  /** Removes what neither this build nor another of the last thirty days has used. */
  prune(now = Date.now()): void {
    dropUnused(this.#folder, (name) => this.#used.has(name), now);
  }

  #entry(hash: string): string { return join(this.#folder, `${hash}.png`); }
}
