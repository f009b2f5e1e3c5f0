import { dirname, join } from "node:path";
import type { ContentFile } from "../content/list-files.ts";
import type { ReadSources } from "../content/load.ts";
import { forgetPictures } from "../content/pictures.ts";
import { readSource, type ReadSource } from "../content/read-source.ts";
import { stampOf } from "./stamp.ts";

interface Seen { stamps: string; read: ReadSource }

/** Content files as they were last read, in memory: only those that changed are read again. */
export class PreviewSources {
  #seen = new Map<string, Seen>();

  readonly read: ReadSources = async (entries, { contentFolder }) => {
    forgetPictures();
    const seen = new Map<string, Seen>();
    for (const entry of entries) {
      const known = this.#seen.get(entry.file);
      const same = known && known.stamps === stampsOf(entry, known.read);
      seen.set(entry.file, same ? known : look(entry, contentFolder));
    }
    this.#seen = seen;
    return entries.map(({ file }) => seen.get(file)!.read);
  };

  /** Gives bodies as they are now, also after a file has changed: pages show what was whole. */
  bodies(): (file: string) => string {
    const seen = this.#seen;
    return (file) => seen.get(file)?.read.body ?? "";
  }
}

function look(entry: ContentFile, contentFolder: string): Seen {
  const read = readSource(entry, contentFolder);
  return { stamps: stampsOf(entry, read), read };
}

/** Of a file and the photos it names. */
const stampsOf = ({ path }: ContentFile, { source }: ReadSource): string =>
  [path, ...[...source?.pictures.keys() ?? []].map((src) => join(dirname(path), src))].map(stampOf).join(" ");
