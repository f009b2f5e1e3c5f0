import { createHash } from "node:crypto";
import { lstatSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { encodingVersion } from "../model/photo-files.ts";
import type { Photo } from "../model/picture.ts";
import { problems as words } from "../strings/vi.ts";
import { asEditorPath } from "./list-files.ts";

/** A photo on disk, before anybody has looked at it. */
export type PictureFile = Pick<Photo, "file" | "url" | "hash">;
export type PictureTrouble = "missing" | "outside" | "link" | "name" | "unreadable" | "damaged" | "tooLarge" | "animated";

const known = new Map<string, PictureFile | PictureTrouble>();

/** Finds a photo that lies beside the content file at `path`. */
export function findPicture(src: string, contentFolder: string, path: string): PictureFile | PictureTrouble {
  const file = join(dirname(path), src);
  let found = known.get(file);
  if (!found) known.set(file, (found = find(contentFolder, relative(contentFolder, file).normalize("NFC"))));
  return found;
}

/** Forgets what is known of photos: files may have changed. */
export const forgetPictures = (): void => known.clear();

/** Endings that browsers take for a photo, whatever is in the file: an original that is published under another could run. */
const endings = /\.(jpe?g|jfif|png|webp|avif)$/i;

/** @param within path in the content folder, letters composed: the published name is that, however the disk writes it */
function find(contentFolder: string, within: string): PictureFile | PictureTrouble {
  const names = within.split(sep);
  if (names[0] === "..") return "outside";
  const place = placeOf(contentFolder, names);
  if (typeof place === "string") return place;
  if (!endings.test(within) || /[#?%,]/.test(within)) return "name";
  const hash = pictureHash(place.file);
  return hash === undefined ? "missing" : { ...place, url: `/anh/${encodeURI(asEditorPath(within))}`, hash };
}

/** A link, even one in a hidden folder, may lead to any file of the machine, and to devices that never end. */
function placeOf(contentFolder: string, names: readonly string[]): { file: string } | "link" | "missing" {
  let file = contentFolder;
  try {
    for (const name of names) if (lstatSync((file = onDisk(file, name))).isSymbolicLink()) return "link";
    return lstatSync(file).isFile() ? { file } : "missing";
  } catch {
    return "missing";
  }
}

/** Macs write letters and their marks apart: such a name is looked for where there is none in composed letters. */
function onDisk(folder: string, name: string): string {
  const file = join(folder, name);
  if (/^[\u0020-\u007e]*$/.test(name) || lstatSync(file, { throwIfNoEntry: false })) return file;
  return join(folder, readdirSync(folder).sort().find((other) => other.normalize("NFC") === name) ?? name);
}

/** Tells one photo from another, whatever its name; undefined when there is no such file. */
export function pictureHash(file: string): string | undefined {
  try {
    return createHash("sha256").update(`${encodingVersion} `).update(readFileSync(file)).digest("hex").slice(0, 24);
  } catch {
    return undefined;
  }
}

/** What to tell an editor of a photo that cannot be used. */
export const pictureProblem = (trouble: PictureTrouble, name: string, src: string): { what: string; fix: string } =>
  ({ what: words.picture[trouble].what(name, src), fix: words.picture[trouble].fix });
