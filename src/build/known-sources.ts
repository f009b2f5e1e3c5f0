import { lstatSync } from "node:fs";
import { dirname, join } from "node:path";
import type { ContentFile } from "../content/list-files.ts";
import type { ReadSources } from "../content/load.ts";
import type { ReadSource } from "../content/read-source.ts";
import type { KnownSource } from "./manifest.ts";

/** Tells one state of a file from another: size and the times at which its content and its entry last changed. */
export function stampOf(path: string): string {
  const status = lstatSync(path, { throwIfNoEntry: false });
  return status ? `${status.size}-${status.mtimeMs}-${status.ctimeMs}-${status.ino}` : "";
}

/** Reads only what changed since the last build, and remembers what it read for the next. */
export class SourceMemory {
  readonly sources = new Map<string, KnownSource>();
  readonly #before: ReadonlyMap<string, KnownSource>;
  readonly #photoStamps = new Map<string, string>();

  constructor(before: ReadonlyMap<string, KnownSource> = new Map()) { this.#before = before; }

  reader(readChanged: ReadSources): ReadSources {
    return async (entries, contentFolder) => {
      const reads: (ReadSource | undefined)[] = entries.map((entry) => this.#unchanged(entry));
      const changed = entries.flatMap((entry, index) => (reads[index] ? [] : [{ entry, index, stamp: stampOf(entry.path) }]));
      const fresh = await readChanged(changed.map(({ entry }) => entry), contentFolder);
      changed.forEach(({ entry, index, stamp }, place) => {
        reads[index] = fresh[place]!;
        this.#remember(entry, stamp, fresh[place]!);
      });
      return reads as ReadSource[];
    };
  }

  #unchanged({ path, file }: ContentFile): ReadSource | undefined {
    const known = this.#before.get(file);
    if (!known || known.stamp !== stampOf(path)) return undefined;
    if (known.photos.some(([photo, stamp]) => this.photoStamp(photo) !== stamp)) return undefined;
    this.sources.set(file, known);
    return known.read;
  }

  /** Problems are told again by every build, so only what has none is remembered. */
  #remember({ path, file }: ContentFile, stamp: string, read: ReadSource): void {
    if (!read.source || read.problems.length) return;
    const photos = [...read.source.pictures.keys()].map((src) => join(dirname(path), src));
    this.sources.set(file, { stamp, photos: photos.map((photo) => [photo, this.photoStamp(photo)] as const), read });
  }

  photoStamp(path: string): string {
    let stamp = this.#photoStamps.get(path);
    if (stamp === undefined) this.#photoStamps.set(path, (stamp = stampOf(path)));
    return stamp;
  }
}
