import { readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { listHash, sumsFile } from "../build/sums.ts";
import { sha256 } from "../format/hash.ts";
import { publishing as words } from "../strings/vi.ts";
import { PublishFault } from "./fault.ts";

/** A finished release on this machine, every file of which is as it was written. */
export interface LocalRelease {
  folder: string;
  /** What the name of its folder ends with where it was built; a copy of it may be called otherwise. */
  name: string;
  /** SHA-256 of its list. */
  sums: string;
  /** SHA-256 by file. */
  files: ReadonlyMap<string, string>;
}

/** Files by name with their SHA-256. */
export const readSums = (text: string): Map<string, string> =>
  new Map([...text.matchAll(/^([0-9a-f]{64}) [ *](?:\.\/)?(.+)$/gm)].map(([, sum, name]) => [name!, sum!] as const));

/** Reads every file once. @throws PublishFault when there is no release, or not a whole one */
export function wholeRelease(output: string): LocalRelease {
  const list = statSync(join(output, sumsFile), { throwIfNoEntry: false });
  if (!list?.isFile()) throw new PublishFault("release", statSync(output, { throwIfNoEntry: false }) ? words.noSums(output) : words.notBuilt(output));
  const folder = realpathSync(output);
  const text = readFileSync(join(folder, sumsFile));
  const files = readSums(text.toString());
  const there = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory()).map((entry) => ({ entry, name: relative(folder, join(entry.parentPath, entry.name)) }));
  const wrong = [
    ...there.filter(({ entry, name }) => name !== sumsFile && !(entry.isFile() && files.get(name) === sha256(readFileSync(join(folder, name))))).map(({ name }) => name),
    ...missing(files, new Set(there.map(({ name }) => name))),
  ];
  if (wrong.length || !files.size) throw new PublishFault("release", words.notWhole(output, wrong));
  return { folder, name: listHash(text.toString()), sums: sha256(text), files };
}

const missing = (files: ReadonlyMap<string, string>, there: ReadonlySet<string>): string[] => [...files.keys()].filter((name) => !there.has(name));
