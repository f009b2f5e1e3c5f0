import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "../format/hash.ts";
import { replaceFile } from "./replace-file.ts";
import type { KnownRelease, ReleaseFiles, Sums } from "./release-files.ts";

/** Lists every other file of a release, for `sha256sum -c`. */
export const sumsFile = "SHA256SUMS";

/** A name that would break its line is escaped as coreutils do, with a mark before the sum. */
const breaking = /[\\\n\r]/;
const escapes: Readonly<Record<string, string>> = { "\\": "\\\\", "\n": "\\n", "\r": "\\r" };
const characters: Readonly<Record<string, string>> = { "\\": "\\", n: "\n", r: "\r" };

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

export const sumsText = (sums: Sums): string => inOrderOfBytes([...sums.keys()])
  .map((name) => (breaking.test(name) ? `\\${sums.get(name)}  ${name.replace(/[\\\n\r]/g, (character) => escapes[character]!)}\n` : `${sums.get(name)}  ${name}\n`)).join("");

/** What the name of a release ends with. */
export const listHash = (text: string): string => sha256(text).slice(0, 32);

/** The order of `LC_ALL=C sort`: letters beyond 16 bits are the only ones that strings order otherwise. */
function inOrderOfBytes(names: string[]): string[] {
  names.sort();
  return names.some((name) => /[\ud800-\udbff]/.test(name)) ? names.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))) : names;
}

/** What the list of a release says. @throws when it has none, or another than its name says */
export function readSums(release: string): Sums {
  const text = readFileSync(join(release, sumsFile), "utf8");
  if (!release.endsWith(listHash(text))) throw new Error(`the list of ${release} is not its own`);
  const lines = text.split("\n").filter(Boolean);
  return new Map(lines.map((line) => {
    const [, escaped, sum, name] = /^(\\?)([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
    return [escaped ? name!.replace(/\\([\\nr])/g, (_, letter: string) => characters[letter]!) : name ?? line, sum ?? ""];
  }));
}

/** Names of the files that are missing or are not what the list of the release says. */
export function damagedIn(release: string): string[] {
  try {
    return [...readSums(release)].flatMap(([name, sum]) => (isWhole(join(release, name), sum) ? [] : [name]));
  } catch {
    return [sumsFile];
  }
}

function isWhole(file: string, sum: string): boolean {
  try {
    return sha256(readFileSync(file)) === sum;
  } catch {
    return false;
  }
}
