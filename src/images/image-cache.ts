import { lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { EncodedFile } from "./encode.ts";
import { attempt, dropUnused, noteUse, placeFile } from "./kept-files.ts";

const list = "list.json";

/**
 * Files made from photos, kept between builds: a folder for each photo, named by its hash, with the sizes of the files in a list.
 * A cache that cannot be read or written only costs time.
 */
export class ImageCache {
  readonly #folder: string;

  /** @param cache folder that outlives the build */
  constructor(cache: string) { this.#folder = join(cache, "images"); }

  /** Path of a whole file, `720.avif`; undefined when there is none. */
  path(hash: string, name: string): string | undefined {
    const sizes = this.#sizes(hash);
    return sizes && this.#whole(hash, name, sizes);
  }

  /** Puts files of a photo at paths; false when one of them is not there or damaged. */
  place(hash: string, files: readonly { name: string; path: string }[]): boolean {
    const folder = join(this.#folder, hash);
    const sizes = this.#sizes(hash);
    if (!sizes || !files.every(({ name }) => this.#whole(hash, name, sizes))) return false;
    noteUse(folder);
    return attempt(() => {
      for (const { name, path } of files) {
        rmSync(path, { force: true });
        placeFile(join(folder, name), path);
      }
      return true;
    }) ?? false;
  }

  /** Keeps the files of a photo: at no moment is half of them there. */
  keep(hash: string, files: readonly EncodedFile[]): void {
    const folder = join(this.#folder, hash);
    const unfinished = `${folder}.${process.pid}`;
    attempt(() => {
      mkdirSync(unfinished, { recursive: true });
      for (const { name, bytes } of files) writeFileSync(join(unfinished, name), bytes);
      writeFileSync(join(unfinished, list), JSON.stringify(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes.length]))));
      rmSync(folder, { recursive: true, force: true });
      renameSync(unfinished, folder);
    });
    attempt(() => rmSync(unfinished, { recursive: true, force: true }));
  }

  /** Removes what neither this build nor another of the last thirty days has used. @param used hashes */
  prune(used: ReadonlySet<string>, now = Date.now()): void {
    dropUnused(this.#folder, (name) => used.has(name.split(".")[0]!), now);
  }

  #sizes(hash: string): Record<string, number> | undefined {
    return attempt(() => JSON.parse(readFileSync(join(this.#folder, hash, list), "utf8")) as Record<string, number>);
  }

  #whole(hash: string, name: string, sizes: Record<string, number>): string | undefined {
    const path = join(this.#folder, hash, name);
    return attempt(() => lstatSync(path).size) === sizes[name] ? path : undefined;
  }
}
