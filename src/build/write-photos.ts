import { mkdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { basename, dirname, join } from "node:path";
import { asEditorPath } from "../content/list-files.ts";
import { pictureProblem } from "../content/pictures.ts";
import { encodePhoto, type EncodedFile } from "../images/encode.ts";
import { ImageCache } from "../images/image-cache.ts";
import { withoutMetadata } from "../images/without-metadata.ts";
import { ContentError } from "../model/problem.ts";
import { problems as words } from "../strings/vi.ts";
import type { PlacedPhoto } from "./photos.ts";
import { replaceFile } from "./replace-file.ts";

/** Photos of one build: encoded anew, or taken from the cache. */
export interface PhotosWritten { encoded: number; kept: number }

/** Encoded at a time. */
const atOnce = availableParallelism();
/** Taken from the cache before other work has its turn. */
const breath = 20;

/**
 * Writes what is made from photos into a release, past Eleventy.
 * @param used hashes of all photos of the portal, those that the release has already too
 * @param cache folder that outlives the release
 */
export async function writePhotos(photos: readonly PlacedPhoto[], used: ReadonlySet<string>, release: string, cache: string): Promise<PhotosWritten> {
  const kept = new ImageCache(cache);
  const written = { encoded: 0, kept: 0 };
  for (const folder of new Set(photos.flatMap(({ files }) => files.map(({ place }) => dirname(join(release, place)))))) mkdirSync(folder, { recursive: true });
  const queue = alike(photos).values();

  async function work(): Promise<void> {
    for (const same of queue) {
      const { photo } = same[0]!;
      const files = same.flatMap((each) => each.files.map(({ name, place }) => ({ name, path: join(release, place) })));
      if (kept.place(photo.hash, files)) {
        if (++written.kept % breath === 0) await new Promise(setImmediate);
      } else {
        const encoded = await orProblem(photo.file, encodePhoto(photo));
        kept.keep(photo.hash, encoded);
        if (!kept.place(photo.hash, files)) put(encoded, files);
        written.encoded++;
      }
      for (const { original } of same) if (original) replaceFile(join(release, original), await orProblem(photo.file, readFile(photo.file).then(withoutMetadata)));
    }
  }
  const lanes = Array.from({ length: atOnce }, work);
  await Promise.allSettled(lanes); // so that nothing writes on into a folder that is dropped
  await Promise.all(lanes);
  kept.prune(used);
  return written;
}

/** Photos that are the same under several names stand together. */
function alike(photos: readonly PlacedPhoto[]): PlacedPhoto[][] {
  const groups = new Map<string, PlacedPhoto[]>();
  for (const photo of photos) {
    const group = groups.get(photo.photo.hash);
    if (group) group.push(photo);
    else groups.set(photo.photo.hash, [photo]);
  }
  return [...groups.values()];
}

function put(encoded: readonly EncodedFile[], files: readonly { name: string; path: string }[]): void {
  for (const { name, path } of files) replaceFile(path, encoded.find((file) => file.name === name)!.bytes);
}

/** A photo that was whole when it was looked at, and is not now. */
async function orProblem<T>(file: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch {
    throw new ContentError([{ severity: "error", file: asEditorPath(file), ...pictureProblem("damaged", words.body.pictureName, basename(file)) }]);
  }
}
