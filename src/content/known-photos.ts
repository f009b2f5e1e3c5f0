import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Photo } from "../model/picture.ts";
import { lookAtPhoto, type PhotoFacts } from "./look-at-photo.ts";
import type { PictureFile, PictureTrouble } from "./pictures.ts";
import type { ReadSource } from "./read-source.ts";

/** Photos opened at a time. */
const atOnce = 4;

/** What is known of photos by what is in them, so that each is opened once; kept in a folder, when there is one. A folder that cannot be used only costs time. */
export class KnownPhotos {
  readonly #folder: string | undefined;
  readonly #facts = new Map<string, Promise<PhotoFacts | PictureTrouble>>();

  /** @param cache folder that outlives the build */
  constructor(cache?: string) { this.#folder = cache && join(cache, "images"); }

  /** Files as they were read, with their photos looked at. */
  async lookAt(reads: readonly ReadSource<PictureFile>[]): Promise<ReadSource[]> {
    const files = new Map<string, PictureFile>();
    for (const { source } of reads) {
      for (const picture of source?.pictures.values() ?? []) if (typeof picture === "object") files.set(picture.hash, picture);
    }
    const found = new Map<string, PhotoFacts | PictureTrouble>();
    const queue = files.values();
    await Promise.all(Array.from({ length: atOnce }, async () => {
      for (const file of queue) found.set(file.hash, await this.#factsOf(file));
    }));
    const seen = (file: PictureFile): Photo | PictureTrouble => {
      const facts = found.get(file.hash)!;
      return typeof facts === "string" ? facts : { ...file, ...facts };
    };
    return reads.map(({ source, ...read }) => {
      if (!source) return read;
      const pictures = new Map([...source.pictures].map(([name, picture]) => [name, typeof picture === "string" ? picture : seen(picture)] as const));
      return { ...read, source: { ...source, pictures } };
    });
  }

  #factsOf({ file, hash }: PictureFile): Promise<PhotoFacts | PictureTrouble> {
    let facts = this.#facts.get(hash);
    if (!facts) this.#facts.set(hash, (facts = this.#look(file, hash)));
    return facts;
  }

  async #look(file: string, hash: string): Promise<PhotoFacts | PictureTrouble> {
    const kept = this.#folder && join(this.#folder, `${hash}.json`);
    try { if (kept) return JSON.parse(readFileSync(kept, "utf8")) as PhotoFacts; } catch { /* not there, or damaged */ }
    const facts = await lookAtPhoto(file);
    if (kept && typeof facts === "object") keep(kept, this.#folder!, JSON.stringify(facts));
    return facts;
  }
}

function keep(path: string, folder: string, text: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${path}.${process.pid}`, text);
    renameSync(`${path}.${process.pid}`, path);
  } catch { /* as said */ }
}
