import { readFileSync, readdirSync, type Dirent } from "node:fs";
import { join } from "node:path";
import { sha256 } from "../format/hash.ts";
import type { Sums } from "./release-files.ts";
import { listHash, readSums, sumsFile } from "./sums.ts";

/** How the files of a folder differ from those of a list. */
export interface ReleaseFaults { missing: readonly string[]; changed: readonly string[]; extra: readonly string[] }

/** Reads every file once. @param sums what the list says */
export function faultsIn(folder: string, sums: Sums): ReleaseFaults {
  const there = entriesIn(folder);
  there.delete(sumsFile);
  const names = [...sums.keys()];
  return {
    missing: names.filter((name) => !there.has(name)),
    changed: names.filter((name) => there.has(name) && !(there.get(name) && isWhole(`${folder}/${name}`, sums.get(name)!))),
    extra: [...there.keys()].filter((name) => !sums.has(name)),
  };
}

/** Names of the files of a release that are missing, are not what its list says, or are in no list; the list alone when it is not its own. */
export function damagedIn(release: string): string[] {
  const sums = ownSums(release);
  if (!sums) return [sumsFile];
  const { missing, changed, extra } = faultsIn(release, sums);
  return [...missing, ...changed, ...extra];
}

/** What the list of a release says; undefined when it has none, or another than its name says. */
function ownSums(release: string): Sums | undefined {
  try {
    const text = readFileSync(join(release, sumsFile), "utf8");
    return release.endsWith(listHash(text)) ? readSums(text) : undefined;
  } catch {
    return undefined;
  }
}

/** All that stands in a folder and the folders within, `tin-tuc/index.html`, and whether it is a plain file. */
function entriesIn(folder: string): Map<string, boolean> {
  const found = new Map<string, boolean>();
  const folders = [""];
  for (let within; (within = folders.pop()) !== undefined;) {
    for (const entry of listed(`${folder}/${within}`)) {
      const name = within + entry.name;
      if (entry.isDirectory()) folders.push(`${name}/`);
      else found.set(name, entry.isFile());
    }
  }
  return found;
}

function listed(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return []; // then its files are missing
  }
}

function isWhole(file: string, sum: string): boolean {
  try {
    return sha256(readFileSync(file)) === sum;
  } catch {
    return false;
  }
}
