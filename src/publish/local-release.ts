import { readFileSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import { faultsIn } from "../build/release-faults.ts";
import { listHash, readSums, sumsFile } from "../build/sums.ts";
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

/** Reads every file once. @throws PublishFault when there is no release, or not a whole one */
export function wholeRelease(output: string): LocalRelease {
  const list = statSync(join(output, sumsFile), { throwIfNoEntry: false });
  if (!list?.isFile()) throw new PublishFault("release", statSync(output, { throwIfNoEntry: false }) ? words.noSums(output) : words.notBuilt(output));
  const folder = realpathSync(output);
  const text = readFileSync(join(folder, sumsFile));
  const files = readSums(text.toString());
  const { missing, changed, extra } = faultsIn(folder, files);
  const wrong = [...missing, ...changed, ...extra];
  if (wrong.length || !files.size) throw new PublishFault("release", words.notWhole(output, wrong));
  return { folder, name: listHash(text.toString()), sums: sha256(text), files };
}
