import { opening } from "../content/look-at-photo.ts";
import { fileName, formatsOf, heightAt, widthsOf, type PhotoFormat } from "../model/photo-files.ts";
import type { Photo } from "../model/picture.ts";

/** A file made from a photo; `name` is `720.avif`. */
export interface EncodedFile { name: string; bytes: Buffer }

/** Chosen by eye. AVIF with more effort takes seven times as long for nearly the same bytes. Raise `encodingVersion` with any change here. */
export const encoding = {
  sharpAvifOptions: { quality: 50, effort: 2 },
  sharpWebpOptions: { quality: 70 },
  sharpJpegOptions: { quality: 74, mozjpeg: true },
  sharpPngOptions: { palette: true, quality: 85, compressionLevel: 9 },
} as const;

const names = { avif: "avif", webp: "webp", jpg: "jpeg", png: "png" } as const satisfies Record<PhotoFormat, string>;

/**
 * Makes all files of a photo: turned upright, in sRGB, without anything the camera wrote into it.
 * eleventy-img keeps neither files nor what it read: its own cache takes any file that is there for a whole one, and holds every photo in memory.
 * @throws when the photo cannot be read
 */
export async function encodePhoto(photo: Photo): Promise<EncodedFile[]> {
  const { default: image } = await import("@11ty/eleventy-img");
  const formats = formatsOf(photo);
  const files: EncodedFile[] = [];
  for (const width of widthsOf(photo)) { // one after another: each encoder takes its memory
    const made = await image(photo.file, {
      widths: [width], formats: formats.map((format) => names[format]), formatFiltering: [],
      dryRun: true, useCache: false, failOnError: true, fixOrientation: true, sharpOptions: opening, ...encoding,
      transform(sharp) {
        sharp.resize(width, heightAt(photo, width), { fit: "fill" }); // the height that pages say, whichever way it would be rounded
        sharp.keepIccProfile = () => sharp; // it would keep the profile of the camera; without one, sharp makes sRGB
      },
    });
    for (const format of formats) files.push({ name: fileName(width, format), bytes: made[names[format]]![0]!.buffer });
  }
  return files;
}
