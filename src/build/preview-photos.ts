import { readFileSync } from "node:fs";
import { quickPhoto } from "../images/quick-photo.ts";
import { withoutMetadata } from "../images/without-metadata.ts";
import type { PhotoFile } from "../model/photo-files.ts";
import type { Photo } from "../model/picture.ts";
import type { Portal } from "../model/portal.ts";
import { photosOf, placed } from "./photos.ts";

type Named = { photo: Photo; file: PhotoFile } | { original: Photo };

/** Photos of a preview, made when somebody looks at them: a page does not wait for files that nobody has asked for. */
export class PreviewPhotos {
  readonly #cache: string;
  #named: ReadonlyMap<string, Named> = new Map();
  #made = new Map<string, Promise<Uint8Array>>();

  /** @param cache folder in which builds keep what they made */
  constructor(cache: string) { this.#cache = cache; }

  /** From now on the photos of this portal are given. */
  show(portal: Portal): void {
    const named = new Map<string, Named>();
    for (const photo of photosOf(portal)) {
      const { files, original } = placed(photo, portal.site.publishOriginals);
      for (const file of files) named.set(`/${file.place}`, { photo, file });
      if (original) named.set(`/${original}`, { original: photo });
    }
    this.#named = named;
    this.#made = new Map();
  }

  /** The file at an address; undefined when no photo has it. */
  async file(url: string): Promise<Uint8Array | undefined> {
    const named = this.#named.get(url);
    if (!named) return undefined;
    let made = this.#made.get(url);
    if (!made) this.#made.set(url, (made = "original" in named ? withoutMetadata(readFileSync(named.original.file)) : quickPhoto(named.photo, named.file, this.#cache)));
    return made;
  }
}
