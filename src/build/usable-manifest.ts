import { existsSync, lstatSync } from "node:fs";
import { join } from "node:path";
import type { BuildOptions } from "./build.ts";
import { codeHash } from "./code-hash.ts";
import { loadManifest, saveManifest, type Manifest } from "./manifest.ts";
import { machineStart } from "./process-life.ts";
import { releasesOf, shownRelease } from "./release.ts";
import { damagedIn } from "./sums.ts";

/** What a build makes beside pages: a release made with other options is no start for it. */
export const extrasOf = ({ compress = false, pagesOnly = false }: BuildOptions): string => [compress && "compressed", !pagesOnly && "search"].filter(Boolean).join(" ");

/**
 * The manifest of the last build when it is of this code, of a build with the same options, and speaks of the release that readers see now.
 * A link that is missing, as in a fresh checkout, is made again.
 */
export function usableManifest(cache: string, options: BuildOptions): Manifest | undefined {
  const manifest = loadManifest(cache);
  if (manifest?.code !== codeHash() || manifest.extras !== extrasOf(options)) return undefined;
  const { name } = manifest.lineage[0]!;
  const shown = shownRelease(options.output) ?? (lstatSync(options.output, { throwIfNoEntry: false }) ? undefined : name);
  const release = join(releasesOf(options.output), name);
  if (shown !== name || !existsSync(join(release, "index.html"))) return undefined;
  return manifest.machine === machineStart() ? manifest : readThrough(manifest, release, cache);
}

/** Files are not forced to the disk: once the machine was started anew, or is another, the release is read once, and none before it is taken over. */
function readThrough(manifest: Manifest, release: string, cache: string): Manifest | undefined {
  if (damagedIn(release).length) return undefined;
  const known = { ...manifest, machine: machineStart(), lineage: manifest.lineage.slice(0, 1) };
  try { saveManifest(cache, known); } catch { /* then the next build reads it again */ }
  return known;
}
