import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "../format/hash.ts";
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

  /** Puts an entry at a path. @returns its SHA-256; undefined when there is none, or a damaged one */
  place(hash: string, path: string): string | undefined {
    const entry = this.#entry(hash);
    const bytes = attempt(() => readFileSync(entry));
    if (!bytes || !isWholePng(bytes)) return undefined;
    this.#used.add(`${hash}.png`);
    noteUse(entry);
    return attempt(() => { placeFile(entry, path); return sha256(bytes); });
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
