import { existsSync, rmSync, rmdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { readSealed, writeSealed } from "./sealed-file.ts";

/** Every file of a release, `tin-tuc/index.html`, with something that tells its content from another. */
export type ReleaseFiles = ReadonlyMap<string, string>;

/** SHA-256 of every file. */
export type Sums = ReadonlyMap<string, string>;

/** What is remembered of a release. */
export interface KnownRelease { files: ReleaseFiles; sums: Sums }

const form = "release files 2";

export function loadFiles(folder: string, release: string): KnownRelease | undefined {
  const known = readSealed(join(folder, "files"), form) as { release: string; names: string[]; contents: string[]; sums: string[] } | undefined;
  if (known?.release !== release) return undefined;
  const by = (column: readonly string[]) => new Map(known.names.map((name, index) => [name, column[index]!]));
  return { files: by(known.contents), sums: by(known.sums) };
}

export function saveFiles(folder: string, release: string, { files, sums }: KnownRelease): void {
  const names = [...files.keys()];
  writeSealed(join(folder, "files"), form, { release, names, contents: [...files.values()], sums: names.map((name) => sums.get(name)!) });
}

/** Removes from a draft what the release no longer has, with folders that are empty then. @returns what was removed */
export function removeGone(draft: string, before: ReleaseFiles, now: ReleaseFiles): string[] {
  const gone = [...before.keys()].filter((name) => !now.has(name));
  for (const name of gone) removeWithFolders(draft, name);
  return gone;
}

/** Removes a file of a draft, with the folders that are empty then. */
export function removeWithFolders(draft: string, name: string): void {
  rmSync(join(draft, name), { force: true });
  removeEmpty(draft, dirname(name));
}

function removeEmpty(draft: string, folder: string): void {
  if (folder === "." || !existsSync(join(draft, folder))) return;
  try {
    rmdirSync(join(draft, folder));
  } catch {
    return; // it holds something
  }
  removeEmpty(draft, dirname(folder));
}

/** The files in which a release differs from the one before it. */
export const touchedIn = (before: ReleaseFiles, now: ReleaseFiles, gone: readonly string[]): string[] =>
  [...[...now].flatMap(([name, content]) => (before.get(name) === content ? [] : [name])), ...gone];
