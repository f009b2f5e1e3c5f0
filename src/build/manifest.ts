import type { ReadSource } from "../content/read-source.ts";
import { readSealed, writeSealed } from "./sealed-file.ts";

/** A source file as it was when it was last read; `stamp` and those of its photos tell whether it may have changed since. */
export interface KnownSource { stamp: string; photos: readonly (readonly [path: string, stamp: string])[]; read: ReadSource }

/** What a page was made from: its own inputs, and the articles it names beside its own. */
export interface PageInputs { own: string; near: string }

/** What the last build was made from. */
export interface Manifest {
  /** The code that read the sources and made the pages: other code might read them otherwise. */
  code: string;
  /** Settings of the portal, stylesheet: everything that every page depends on. */
  shared: string;
  /** Figures and the day they are shown for. */
  figures: string;
  /** Folder of the release this describes. */
  release: string;
  sources: ReadonlyMap<string, KnownSource>;
  /** By tag and by category: which articles, with what cards say of them. */
  lists: ReadonlyMap<string, string>;
  /** By address. */
  pages: ReadonlyMap<string, PageInputs>;
  /** By address: the photo file's stamp. */
  photos: ReadonlyMap<string, string>;
  /** Pages written in all. */
  pageCount: number;
}

const form = "manifest 2";

/** The manifest of the last build; undefined when there is none, or an old or damaged one. */
export const loadManifest = (file: string): Manifest | undefined => readSealed(file, form) as Manifest | undefined;

/** Writes it whole or not at all. */
export const saveManifest = (file: string, manifest: Manifest): void => writeSealed(file, form, manifest);
