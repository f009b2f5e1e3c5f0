import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { imageSize } from "image-size";
import { problems as words } from "../strings/vi.ts";
import { asEditorPath } from "./list-files.ts";

/** A photo on disk: its address in the portal and its size in pixels, as it is to be seen. */
export interface PictureFile { file: string; url: string; width: number; height: number }
export type PictureTrouble = "missing" | "unreadable" | "outside";

const formats = new Set(["jpg", "png", "webp", "avif"]);
/** The size of a photo stands in its first bytes; metadata of a camera may lie before it. */
const headLength = 256 * 1024;
const known = new Map<string, PictureFile | PictureTrouble>();

/** Finds a photo that lies beside the content file at `path`. */
export function readPicture(src: string, contentFolder: string, path: string): PictureFile | PictureTrouble {
  const file = join(dirname(path), src);
  let found = known.get(file);
  if (!found) known.set(file, (found = measure(file, relative(contentFolder, file))));
  return found;
}

/** Forgets what is known of photos: files may have changed. */
export const forgetPictures = (): void => known.clear();

function measure(file: string, within: string): PictureFile | PictureTrouble {
  if (within.startsWith("..")) return "outside";
  const head = readHead(file);
  if (!head) return "missing";
  try {
    const { width, height, type, orientation } = imageSize(head);
    if (!type || !formats.has(type)) return "unreadable";
    const turned = orientation !== undefined && orientation >= 5;
    return { file, url: `/anh/${encodeURI(asEditorPath(within))}`, width: turned ? height : width, height: turned ? width : height };
  } catch {
    return "unreadable";
  }
}

function readHead(file: string): Uint8Array | undefined {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(file, "r");
    const head = Buffer.allocUnsafe(Math.min(headLength, fstatSync(descriptor).size));
    return head.subarray(0, readSync(descriptor, head, 0, head.length, 0));
  } catch {
    return undefined;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** What to tell an editor of a photo that cannot be used. */
export const pictureProblem = (trouble: PictureTrouble, name: string, src: string): { what: string; fix: string } =>
  ({ what: words.picture[trouble].what(name, src), fix: words.picture[trouble].fix });
