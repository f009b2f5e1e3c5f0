import { copyFileSync, linkSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isWholePng } from "../share/png.ts";

const day = 86_400_000;
/** Entries no build has used for that long are removed. */
const keptFor = 30 * day;
/** How exact «last used» is: a new time on an entry is also one on the releases that share the file, so it is rarely set. */
const touchedEvery = 10 * day;

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
    attempt(() => { if (Date.now() - statSync(entry).mtimeMs > touchedEvery) utimesSync(entry, new Date(), new Date()); });
    // A second name for one file where the system can, for a hundred bytes instead of thirty thousand.
    return attempt(() => { linkSync(entry, path); return true; }) ?? attempt(() => { copyFileSync(entry, path); return true; }) ?? false;
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
    for (const name of attempt(() => readdirSync(this.#folder)) ?? []) {
      const path = join(this.#folder, name);
      if (!this.#used.has(name)) attempt(() => { if (now - statSync(path).mtimeMs > keptFor) rmSync(path); });
    }
  }

  #entry(hash: string): string { return join(this.#folder, `${hash}.png`); }
}

/** What a file operation gives; undefined when it fails. */
function attempt<T>(operation: () => T): T | undefined {
  try { return operation(); } catch { return undefined; }
}
