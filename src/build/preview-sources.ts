import { dirname, join } from "node:path";
import { KnownPhotos } from "../content/known-photos.ts";
import type { ContentFile } from "../content/list-files.ts";
import type { ReadSources } from "../content/load.ts";
import { forgetPictures, type PictureFile, type PictureTrouble } from "../content/pictures.ts";
import { readSource, type ReadSource } from "../content/read-source.ts";
import { stampOf } from "./stamp.ts";

interface Seen { stamps: string; read: ReadSource }

/** Content files as they were last read, in memory: only those that changed are read again. */
export class PreviewSources {
  #seen = new Map<string, Seen>();
  readonly #photos: KnownPhotos;

  /** @param cache folder in which builds keep what they know of photos */
  constructor(cache: string) { this.#photos = new KnownPhotos(cache); }

  readonly read: ReadSources = async (entries, { contentFolder }) => {
    forgetPictures();
    const seen = new Map<string, Seen>();
    const changed: ContentFile[] = [];
    for (const entry of entries) {
      const known = this.#seen.get(entry.file);
      if (known && known.stamps === stampsOf(entry, known.read.source?.pictures)) seen.set(entry.file, known);
      else changed.push(entry);
    }
    const found = changed.map((entry) => readSource(entry, contentFolder));
    const stamps = changed.map((entry, index) => stampsOf(entry, found[index]!.source?.pictures));
    const reads = await this.#photos.lookAt(found);
    changed.forEach(({ file }, index) => seen.set(file, { stamps: stamps[index]!, read: reads[index]! }));
    this.#seen = seen;
    return entries.map(({ file }) => seen.get(file)!.read);
  };

  /** Gives bodies as they are now, also after a file has changed: pages show what was whole. */
  bodies(): (file: string) => string {
    const seen = this.#seen;
    return (file) => seen.get(file)?.read.body ?? "";
  }
}

/** Of a file and the photos it names. */
const stampsOf = ({ path }: ContentFile, pictures: ReadonlyMap<string, Pick<PictureFile, "file"> | PictureTrouble> = new Map()): string =>
  [path, ...[...pictures].map(([src, picture]) => (typeof picture === "string" ? join(dirname(path), src) : picture.file))].map(stampOf).join(" ");
