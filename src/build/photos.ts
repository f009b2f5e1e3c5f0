import { pictureHash } from "../content/pictures.ts";
import { photoFiles, stemOf, type PhotoFile } from "../model/photo-files.ts";
import type { Photo } from "../model/picture.ts";
import { writtenPages, type Portal } from "../model/portal.ts";
import { stampOf } from "./stamp.ts";

/** Tells which photos are what they were at the last build. */
export class PhotoMemory {
  readonly #before: ReadonlyMap<string, string>;
  readonly #stamps = new Map<string, string>();
  readonly #hashes = new Map<string, string | undefined>();

  /** @param before stamps of the last build, by file */
  constructor(before: ReadonlyMap<string, string> = new Map()) { this.#before = before; }

  /** Whether a photo of the last build is that photo still. A fresh checkout gives files new times: then their bytes decide. */
  readonly same = ({ file, hash }: Photo): boolean => this.#before.get(file) === this.#stamp(file) || this.#hash(file) === hash;

  /** Stamps of all photos that a portal shows, by file. */
  stamps(portal: Pick<Portal, "articles" | "pages" | "questions">): ReadonlyMap<string, string> {
    return new Map(photosOf(portal).map(({ file }) => [file, this.#stamp(file)]));
  }

  #stamp(file: string): string {
    let stamp = this.#stamps.get(file);
    if (stamp === undefined) this.#stamps.set(file, (stamp = stampOf(file)));
    return stamp;
  }

  #hash(file: string): string | undefined {
    if (!this.#hashes.has(file)) this.#hashes.set(file, pictureHash(file));
    return this.#hashes.get(file);
  }
}

/** All photos that a portal shows, each once. */
export function photosOf(portal: Pick<Portal, "articles" | "pages" | "questions">): Photo[] {
  const photos = new Map<string, Photo>();
  for (const source of writtenPages(portal)) for (const photo of source.photos) photos.set(photo.file, photo);
  return [...photos.values()];
}

/** A photo with the places of its files in a release. */
export interface PlacedPhoto {
  photo: Photo;
  files: readonly (PhotoFile & { place: string })[];
  /** When it is published. */
  original: string | undefined;
  /** All of them. */
  places: readonly string[];
}

/** @param publishOriginals whether originals are among the files */
export function placed(photo: Photo, publishOriginals = false): PlacedPhoto {
  const stem = placeOf(stemOf(photo));
  const files = photoFiles(photo).map((file) => ({ ...file, place: stem + file.name }));
  const original = publishOriginals ? placeOf(photo.url) : undefined;
  return { photo, files, original, places: [...files.map(({ place }) => place), ...original ? [original] : []] };
}

/** Place in a release of an address, `anh/tin-tuc/2019/trai-ga.jpg`. */
const placeOf = (url: string): string => decodeURI(url).slice(1);
