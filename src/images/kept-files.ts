import { chmodSync, copyFileSync, linkSync, readdirSync, rmSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";

// What caches of pictures have in common: an entry, a file or a folder, is placed, is noted as used, and goes when nobody has used it for long.

const day = 86_400_000;
/** What no build has used for that long is removed. */
const keptFor = 30 * day;
/** How exact «last used» is: a new time on an entry is also one on the releases that share the file, so it is rarely set. */
const touchedEvery = 10 * day;

/** What a file operation gives; undefined when it fails: a cache that cannot be read or written only costs time. */
export function attempt<T>(operation: () => T): T | undefined {
  try { return operation(); } catch { return undefined; }
}

export function noteUse(entry: string): void {
  attempt(() => { if (Date.now() - statSync(entry).mtimeMs > touchedEvery) utimesSync(entry, new Date(), new Date()); });
}

/** A second name for one file where the system can, for a hundred bytes instead of thirty thousand; the web server may read it. @throws when the file cannot be put there */
export function placeFile(entry: string, path: string): void {
  if (!attempt(() => { linkSync(entry, path); return true; })) copyFileSync(entry, path);
  chmodSync(path, 0o644); // a preview may have made it as the shell of an editor says
}

/** Removes what neither this build nor another of the last thirty days has used. */
export function dropUnused(folder: string, isUsed: (name: string) => boolean, now: number): void {
  for (const name of attempt(() => readdirSync(folder)) ?? []) {
    const path = join(folder, name);
    if (!isUsed(name)) attempt(() => { if (now - statSync(path).mtimeMs > keptFor) rmSync(path, { recursive: true }); });
  }
}
