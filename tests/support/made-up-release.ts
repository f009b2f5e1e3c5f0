import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { temporaryFolder } from "./temporary-folder.ts";

const sha256 = (content: string | Buffer): string => createHash("sha256").update(content).digest("hex");

/** A release that no build made: files by name, with the list of their sums. @returns its folder */
export function madeUpRelease(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = temporaryFolder();
  const names = Object.keys(files).sort();
  for (const name of names) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), files[name]!);
  }
  writeFileSync(join(folder, "SHA256SUMS"), names.map((name) => `${sha256(files[name]!)}  ${name}\n`).join(""));
  return folder;
}

/** What its name is on a server. */
export const nameOf = (release: string): string => sha256(readFileSync(join(release, "SHA256SUMS"))).slice(0, 32);

/** Every file of a folder with its sum; the folder may be a link. */
export const contentOf = (folder: string): Record<string, string> => Object.fromEntries(
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name)).sort().map((file) => [file.slice(folder.length + 1), sha256(readFileSync(file))]),
);
