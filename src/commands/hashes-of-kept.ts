import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { namesIn } from "../build/names-in.ts";
import { releaseNames, releasesOf } from "../build/release.ts";
import { isListHash } from "../build/sums.ts";
import { hashesIn } from "../hosting/shown-hashes.ts";
import type { InlineHashes } from "../model/content-policy.ts";

/** What the releases of some outputs allow within their pages, the ones that are shown and those that are kept beside them; only of those that are there. */
export const hashesOfKept = (outputs: readonly string[]): InlineHashes[] =>
  [...new Set(outputs.map((output) => resolve(output)))].flatMap((output) => [output, ...keptBeside(output)]).map((folder) => join(folder, "_headers")).filter(existsSync)
    .map((file) => hashesIn(readFileSync(file, "utf8")));

/** Builds name a release after its output, a publication to this machine by its hash alone. */
function keptBeside(output: string): string[] {
  const folder = releasesOf(output);
  return [...releaseNames(output), ...namesIn(folder).filter(isListHash)].map((name) => join(folder, name));
}
