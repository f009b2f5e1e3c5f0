import { copyFileSync, linkSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { takeStock } from "./leftovers.ts";
import { removeWithFolders } from "./release-files.ts";
import { draftRelease, dropRelease, kept, releasesOf } from "./release.ts";
import { DamagedCache } from "./source-shards.ts";

/** A release, and the files in which it differs from the one before it. */
export interface Release { name: string; touched: readonly string[] }

/** The lineage with one more release; what is older than the kept ones and the next one to be taken over falls off. */
export function withRelease(release: Release, before: readonly Release[], keep = kept): Release[] {
  const all = [release, ...before];
  // One that comes again leaves its earlier place: what it and the one after it touched then lies between its neighbours there.
  const again = all.findLastIndex(({ name }) => name === release.name);
  if (again > 0) all.splice(again - 1, 2, { name: all[again - 1]!.name, touched: [...new Set([...all[again - 1]!.touched, ...all[again]!.touched])] });
  return all.slice(0, keep + 1);
}

/**
 * A draft of the next release that holds what the last one holds. The release that is due to be removed becomes it:
 * only files that have changed since are put right, so that the cost hardly grows with the archive. Without such a release
 * every file of the last one gets a second name, which costs no bytes.
 * @param lineage newest first
 * @param keep releases that stay
 * @param files all files of the last release, `tin-tuc/index.html`
 * @param dropped gets the names of what somebody else had put there; it is removed
 * @throws DamagedCache when one of the files is not there
 */
export function draftLike(output: string, lineage: readonly Release[], files: ReadonlySet<string>, keep = kept, dropped: string[] = []): string {
  const draft = draftRelease(output);
  const due = lineage[keep];
  try {
    const last = join(releasesOf(output), lineage[0]!.name);
    if (due && takenOver(join(releasesOf(output), due.name), draft)) dropped.push(...renew(draft, last, files, new Set(lineage.slice(0, keep).flatMap(({ touched }) => touched))));
    else linkAll(draft, last, files);
    return draft;
  } catch (error) {
    dropRelease(draft);
    throw (error as NodeJS.ErrnoException).code === "ENOENT" ? new DamagedCache(String(error)) : error;
  }
}

function takenOver(release: string, draft: string): boolean {
  try {
    renameSync(release, draft); // onto an empty folder
    return true;
  } catch {
    return false;
  }
}

/**
 * Makes an older release the last one again: every file that was touched since is taken from the last, all others must be there, and nothing else.
 * @returns names of what else was there; it is removed
 */
function renew(draft: string, last: string, files: ReadonlySet<string>, touched: ReadonlySet<string>): string[] {
  for (const file of touched) {
    if (!files.has(file)) { removeWithFolders(draft, file); continue; }
    rmSync(join(draft, file), { force: true });
    link(join(last, file), join(draft, file));
  }
  const { dropped, there } = takeStock(draft, files);
  if (there < files.size) throw new DamagedCache(`${files.size - there} files`);
  return dropped;
}

/** Gives files of a release second names in a draft. */
export function linkAll(draft: string, last: string, files: Iterable<string>): void {
  const folders = new Set<string>();
  for (const file of files) {
    const folder = file.slice(0, Math.max(0, file.lastIndexOf("/")));
    if (!folders.has(folder)) mkdirSync(join(draft, folder), { recursive: true });
    folders.add(folder);
    linkOrCopy(`${last}/${file}`, `${draft}/${file}`);
  }
}

function link(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  linkOrCopy(from, to);
}

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") throw error;
    copyFileSync(from, to); // a file system without hard links, or too many of them
  }
}
