import type { Photo } from "./picture.ts";

/**
 * Widths in pixels that files are made in: for cards (7.5rem, so two to three dots a pixel), for a column on a telephone, and for a column on a large screen
 * or where a page is shared. More would be sharper on few screens and slower on many.
 */
export const photoWidths = [320, 720, 1200] as const;

/** Raise it when photos are encoded (`src/images/encode.ts`) or looked at (`tones.ts`) otherwise than before: files get other names, what was known is forgotten. A test asks for it. */
export const encodingVersion = 1;

export type PhotoFormat = "avif" | "webp" | "jpg" | "png";

/** A file that is made from a photo; `name`, `720.avif`, is the end of its address after the stem. */
export interface PhotoFile { name: string; width: number; format: PhotoFormat }

/** The format that every browser and every other program can read. */
export const plainFormat = ({ clear }: Pick<Photo, "clear">): PhotoFormat => (clear ? "png" : "jpg");

/** Best first; the last is read by every program. */
export const formatsOf = (photo: Pick<Photo, "clear">): PhotoFormat[] => ["avif", "webp", plainFormat(photo)];

/** @example fileName(720, "avif") // "720.avif" */
export const fileName = (width: number, format: PhotoFormat): string => `${width}.${format}`;

/** Of a photo narrower than the widest width its own width ends the list, when it is a quarter wider than the one before; no file is wider than its photo. */
export function widthsOf({ width }: Pick<Photo, "width">): number[] {
  const widths: number[] = photoWidths.filter((narrower) => narrower <= width);
  const last = widths.at(-1) ?? 0;
  return widths.length < photoWidths.length && width > last * 1.25 ? [...widths, width] : widths;
}

/** What the addresses of all files of a photo begin with, `/anh/tin-tuc/2019/trai-ga.0123abcd-`. */
export function stemOf({ url, hash }: Pick<Photo, "url" | "hash">): string {
  const dot = url.lastIndexOf(".");
  return `${dot > url.lastIndexOf("/") ? url.slice(0, dot) : url}.${hash.slice(0, 8)}-`;
}

/** Height of the file of a width. */
export const heightAt = ({ width, height }: Pick<Photo, "width" | "height">, at: number): number => Math.max(1, Math.round((height * at) / width));

export function photoFiles(photo: Photo): PhotoFile[] {
  return widthsOf(photo).flatMap((width) => formatsOf(photo).map((format) => ({ name: fileName(width, format), width, format })));
}

/** The largest file that every program can read: for pages that are shared, feeds and search engines. */
export function sharedPhoto(photo: Photo): { url: string; width: number; height: number } {
  const width = widthsOf(photo).at(-1)!;
  return { url: stemOf(photo) + fileName(width, plainFormat(photo)), width, height: heightAt(photo, width) };
}
