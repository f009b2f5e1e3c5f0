import { existsSync, lstatSync } from "node:fs";
import { join } from "node:path";
import type { BuildOptions } from "./build.ts";
import { codeHash } from "./code-hash.ts";
import { loadManifest, saveManifest, type Manifest } from "./manifest.ts";
import { machineStart } from "./process-life.ts";
import { readThrough, type ReadingThrough } from "./read-through.ts";
import { releasesOf, shownRelease } from "./release.ts";
import { DamagedCache } from "./source-shards.ts";

/** What a build makes beside pages: a release made with other options is no start for it. */
export const extrasOf = ({ compress = false, pagesOnly = false }: BuildOptions): string => [compress && "compressed", !pagesOnly && "search"].filter(Boolean).join(" ");

/** What a build goes on from. */
export interface Start {
  manifest: Manifest;
  /** The release of the manifest is being read through; undefined when that need not be. */
  reading: ReadingThrough | undefined;
}

/**
 * The manifest of the last build when it is of this code, of a build with the same options, and speaks of the release that readers see now.
 * A link that is missing, as in a fresh checkout, is made again.
 * Files are not forced to the disk: once the machine was started anew, or is another, the release is read once, and none before it is taken over.
 */
export function startOf(cache: string, options: BuildOptions): Start | undefined {
  const manifest = loadManifest(cache);
  if (manifest?.code !== codeHash() || manifest.extras !== extrasOf(options)) return undefined;
  const { name } = manifest.lineage[0]!;
  const shown = shownRelease(options.output) ?? (lstatSync(options.output, { throwIfNoEntry: false }) ? undefined : name);
  const release = join(releasesOf(options.output), name);
  if (shown !== name || !existsSync(join(release, "index.html"))) return undefined;
  if (manifest.machine === machineStart()) return { manifest, reading: undefined };
  return { manifest: { ...manifest, machine: machineStart(), lineage: manifest.lineage.slice(0, 1) }, reading: readThrough(release, manifest.pageCount) };
}

/** Waits until the release was read through. @throws DamagedCache when it is not whole */
export async function readToTheEnd({ manifest, reading }: Start, cache: string): Promise<void> {
  if (!reading) return;
  if (!await reading.isWhole()) throw new DamagedCache(manifest.lineage[0]!.name);
  try { saveManifest(cache, manifest); } catch { /* then the next build reads it again */ }
}
