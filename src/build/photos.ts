import { copyFileSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Photo } from "../model/picture.ts";
import type { Portal } from "../model/portal.ts";
import { stampOf } from "./stamp.ts";

/** A photo of the portal: its file, the file's stamp, and whether the last release has the same one. */
export interface PhotoState { file: string; stamp: string; same: boolean }

/** Place of a photo in a release, `anh/tin-tuc/2019/trai-ga.jpg`. */
const placeOf = ({ url }: Photo): string => decodeURI(url).slice(1);

/** Tells which photos are what they were at the last build. */
export class PhotoMemory {
  readonly #before: ReadonlyMap<string, string>;
  readonly #release: string | undefined;
  readonly #states = new Map<string, PhotoState>();

  /**
   * @param before stamps of the last build, by place
   * @param release folder of the last release
   */
  constructor(before: ReadonlyMap<string, string> = new Map(), release?: string) {
    this.#before = before;
    this.#release = release;
  }

  state(photo: Photo): PhotoState {
    const place = placeOf(photo);
    let state = this.#states.get(place);
    if (!state) this.#states.set(place, (state = this.#look(photo.file, place)));
    return state;
  }

  readonly same = (photo: Photo): boolean => this.state(photo).same;

  #look(file: string, place: string): PhotoState {
    const stamp = stampOf(file);
    const known = this.#before.get(place);
    return { file, stamp, same: known !== undefined && (known === stamp || this.#published(file, place)) };
  }

  /** A fresh checkout gives files new times: then their bytes decide. */
  #published(file: string, place: string): boolean {
    try {
      return this.#release !== undefined && readFileSync(file).equals(readFileSync(join(this.#release, place)));
    } catch {
      return false;
    }
  }

  /** All photos that a portal shows, by place. */
  of({ articles, pages }: Portal): ReadonlyMap<string, PhotoState> {
    return new Map([...articles, ...pages].flatMap(({ photos }) => photos.map((photo) => [placeOf(photo), this.state(photo)] as const)));
  }
}

/** Copies into a release what the last one has not; never into a file that is there, which may have a second name. */
export function putPhotos(photos: ReadonlyMap<string, PhotoState>, folder: string, all: boolean): void {
  for (const [place, { file, same }] of photos) {
    if (same && !all) continue;
    const target = join(folder, place);
    mkdirSync(dirname(target), { recursive: true });
    rmSync(target, { force: true });
    copyFileSync(file, target);
  }
}
