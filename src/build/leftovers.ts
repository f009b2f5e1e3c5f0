import { rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { namesIn } from "./names-in.ts";
import { sumsFile } from "./sums.ts";

type Names = Pick<ReadonlySet<string>, "has" | "keys">;

/**
 * Removes what stands in a draft and is none of its files: something half written would be published.
 * @param files all files of the draft
 * @param touched those that were written or removed: the folders they stand in are looked at
 * @returns names of what was removed
 */
export const dropLeftovers = (draft: string, files: Names, touched: Iterable<string>): string[] => looked(draft, files, foldersOf(files.keys()), foldersOf(touched)).dropped;

/**
 * Looks through a release that was taken over: something put into it by hand comes back with it.
 * @returns names of what was removed, and how many of the files are there
 */
export const takeStock = (draft: string, files: Names): { dropped: string[]; there: number } => looked(draft, files, foldersOf(files.keys()));

function looked(draft: string, files: Names, known: ReadonlySet<string>, folders = known): { dropped: string[]; there: number } {
  const dropped: string[] = [];
  let there = 0;
  for (const folder of folders) {
    for (const entry of namesIn(join(draft, folder))) {
      const name = folder === "." ? entry : `${folder}/${entry}`;
      if (files.has(name)) there++;
      else if (!known.has(name) && name !== sumsFile) dropped.push(name);
    }
  }
  for (const name of dropped) rmSync(join(draft, name), { recursive: true, force: true });
  return { dropped, there };
}

/** The folders that files stand in, and those that hold them. */
function foldersOf(names: Iterable<string>): ReadonlySet<string> {
  const folders = new Set(["."]);
  for (const name of names) for (let folder = dirname(name); !folders.has(folder); folder = dirname(folder)) folders.add(folder);
  return folders;
}
