import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const filesOf = (folder: string): string[] => readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => statSync(join(folder, name)).isFile()).sort();

/** How many files two folders hold, byte for byte the same. @throws Error with the first differences */
export function sameTrees(one: string, other: string): number {
  const [ours, theirs] = [filesOf(one), filesOf(other)];
  const [inOurs, inTheirs] = [new Set(ours), new Set(theirs)];
  const differences = [
    ...ours.filter((name) => !inTheirs.has(name)).map((name) => `only in ${one}: ${name}`),
    ...theirs.filter((name) => !inOurs.has(name)).map((name) => `only in ${other}: ${name}`),
    ...ours.filter((name) => inTheirs.has(name) && !readFileSync(join(one, name)).equals(readFileSync(join(other, name)))).map((name) => `not the same: ${name}`),
  ];
  if (differences.length) throw new Error(`${differences.length} files of ${one} and ${other} differ:\n${differences.slice(0, 20).join("\n")}`);
  return ours.length;
}
