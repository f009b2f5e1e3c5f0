import { readdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { sumsFile } from "./sums.ts";

/**
 * Removes what stands in a draft and is none of its files: something put into a release by hand comes back when the release is taken over,
 * and something half written would be published.
 * @param files all files of the draft
 * @param touched those that were written or removed: the folders they stand in are looked at
 * @returns names of what was removed
 */
export function dropLeftovers(draft: string, files: ReadonlyMap<string, string>, touched: Iterable<string>): string[] {
  const folders = new Set<string>();
  const note = (name: string): void => {
    for (let folder = dirname(name); !folders.has(folder); folder = dirname(folder)) folders.add(folder);
  };
  for (const name of files.keys()) note(name);
  const looked = new Set(["."]);
  for (const name of touched) for (let folder = dirname(name); !looked.has(folder); folder = dirname(folder)) looked.add(folder);
  const found = [...looked].flatMap((folder) => namesIn(join(draft, folder)).map((name) => (folder === "." ? name : `${folder}/${name}`)))
    .filter((name) => !files.has(name) && !folders.has(name) && name !== sumsFile);
  for (const name of found) rmSync(join(draft, name), { recursive: true, force: true });
  return found;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return []; // it went with its last file
  }
}
