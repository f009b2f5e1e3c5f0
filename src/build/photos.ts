import type { CarryOver } from "./carry-over.ts";
import { picturesOf } from "./listings.ts";
import type { Portal } from "../model/portal.ts";

/** The photos that pages show, and the stamps of their files: address → file and stamp. */
export interface Photos { files: Readonly<Record<string, string>>; stamps: ReadonlyMap<string, string> }

export function photosOf(portal: Portal, stampOf: (path: string) => string): Photos {
  const files = Object.fromEntries(Object.entries(picturesOf(portal)).map(([file, url]) => [url, file]));
  return { files, stamps: new Map(Object.entries(files).map(([url, file]) => [url, stampOf(file)])) };
}

export const samePhotos = (now: Photos, before: ReadonlyMap<string, string>): boolean =>
  now.stamps.size === before.size && [...now.stamps].every(([url, stamp]) => before.get(url) === stamp);

/** Takes photos from the release before when their files are what they were, else copies them. */
export function putPhotos(now: Photos, before: ReadonlyMap<string, string>, over: CarryOver): void {
  for (const [url, stamp] of now.stamps) {
    if (before.get(url) === stamp) over.file(url);
    else over.copy(now.files[url]!, url);
  }
}
