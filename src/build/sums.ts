import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "../format/hash.ts";
import { replaceFile } from "./replace-file.ts";
import type { KnownRelease, ReleaseFiles, Sums } from "./release-files.ts";

/** Lists every other file of a release, for `sha256sum -c`. */
export const sumsFile = "SHA256SUMS";

/**
 * SHA-256 of every file. Of one that is what it was in the release before, it is known; what was just written may be told; the rest is read.
 * @param told sums of files that were in memory
 */
function sumsOf(draft: string, files: ReleaseFiles, told: readonly Sums[], earlier?: KnownRelease): Sums {
  const sums = new Map<string, string>();
  for (const [name, content] of files) {
    const known = earlier?.files.get(name) === content ? earlier.sums.get(name) : undefined;
    sums.set(name, known ?? told.find((some) => some.has(name))?.get(name) ?? sha256(readFileSync(join(draft, name))));
  }
  return sums;
}

/** Writes the list of a draft. */
export function writeSums(draft: string, files: ReleaseFiles, told: readonly Sums[], earlier?: KnownRelease): { sums: Sums; text: string } {
  const sums = sumsOf(draft, files, told, earlier);
  const text = sumsText(sums);
  replaceFile(join(draft, sumsFile), Buffer.from(text));
  return { sums, text };
}

/** @throws when a name would break its line: no address becomes one */
export const sumsText = (sums: Sums): string => inOrderOfBytes([...sums.keys()]).map((name) => {
  if (/[\\\n\r]/.test(name)) throw new Error(`${JSON.stringify(name)} cannot stand in ${sumsFile}`);
  return `${sums.get(name)}  ${name}\n`;
}).join("");

/** What a list says. A line that is none is passed over: its file is in no list then. */
export const readSums = (text: string): Sums => new Map([...text.matchAll(/^([0-9a-f]{64}) {2}([^\n]+)$/gm)].map(([, sum, name]) => [name!, sum!] as const));

/** What the name of a release ends with. */
export const listHash = (text: string): string => sha256(text).slice(0, 32);
export const isListHash = (text: string): boolean => /^[0-9a-f]{32}$/.test(text);

/** The order of `LC_ALL=C sort`: letters beyond 16 bits are the only ones that strings order otherwise. */
function inOrderOfBytes(names: string[]): string[] {
  names.sort();
  return names.some((name) => /[\ud800-\udbff]/.test(name)) ? names.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))) : names;
}
