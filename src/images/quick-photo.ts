import { readFileSync } from "node:fs";
import sharp from "sharp";
import { opening } from "../content/look-at-photo.ts";
import type { Photo } from "../model/picture.ts";
import type { PhotoFile } from "../model/photo-files.ts";
import { ImageCache } from "./image-cache.ts";

/** A file of a photo for an editor who waits: what a build has made, else one that is made fast. Browsers go by the bytes of a picture, whatever its name says. */
export async function quickPhoto(photo: Photo, { name, width }: PhotoFile, cache: string): Promise<Buffer> {
  const kept = new ImageCache(cache).path(photo.hash, name);
  if (kept) return readFileSync(kept);
  const image = sharp(photo.file, opening).autoOrient().resize({ width });
  return photo.clear ? image.png({ compressionLevel: 3 }).toBuffer() : image.jpeg({ quality: 80 }).toBuffer();
}
