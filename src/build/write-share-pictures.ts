import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { sha256 } from "../format/hash.ts";
import { drawPicture, emblemOf } from "../share/draw.ts";
import type { Emblem } from "../share/frame.ts";
import { ShareCache } from "./share-cache.ts";
import type { SharePicture, SharePictures } from "./share-images.ts";

/** Pictures of one build: drawn anew, or taken from the cache. */
export interface SharePicturesWritten { drawn: number; kept: number }

/** Drawn at a time; as many pictures are in memory. */
const atOnce = Math.min(4, availableParallelism() + 1);
/** Taken from the cache before other work has its turn. */
const breath = 50;

/**
 * Writes pictures into a release, past Eleventy.
 * @param cache folder that outlives the release
 * @param sums gets the SHA-256 of each file, by name: their bytes are in memory here
 */
export async function writeSharePictures(pictures: readonly SharePicture[], { emblem: svg, frame }: SharePictures, release: string, cache: string, sums = new Map<string, string>()): Promise<SharePicturesWritten> {
  const kept = new ShareCache(cache);
  const written = { drawn: 0, kept: 0 };
  let emblem: Promise<Emblem> | undefined;
  const queue = pictures.values();

  async function work(): Promise<void> {
    for (const { card, hash, url } of queue) {
      const path = join(release, url);
      const known = kept.place(hash, path);
      if (known) {
        sums.set(url.slice(1), known);
        if (++written.kept % breath === 0) await new Promise(setImmediate);
        continue;
      }
      const bytes = await drawPicture(card, frame, await (emblem ??= emblemOf(svg)));
      kept.keep(hash, bytes);
      writeFileSync(path, bytes);
      sums.set(url.slice(1), sha256(bytes));
      written.drawn++;
    }
  }
  for (const folder of new Set(pictures.map(({ url }) => dirname(join(release, url))))) mkdirSync(folder, { recursive: true });
  await Promise.all(Array.from({ length: atOnce }, work));
  kept.prune();
  return written;
}
