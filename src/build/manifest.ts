import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { deserialize, serialize } from "node:v8";
import { shortHash } from "../format/hash.ts";
import type { ReadSource } from "../content/read-source.ts";

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

/** Changes when the form of the manifest does. */
const form = "1";

/** The manifest of the last build; undefined when there is none, or an old or damaged one. */
export function loadManifest(file: string): Manifest | undefined {
  try {
    const bytes = readFileSync(file);
    const head = bytes.subarray(0, 64).toString("latin1");
    const body = bytes.subarray(64);
    return head === headOf(body) ? deserialize(body) as Manifest : undefined;
  } catch {
    return undefined;
  }
}

/** Writes it whole or not at all. */
export function saveManifest(file: string, manifest: Manifest): void {
  const body = serialize(manifest);
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  try {
    writeFileSync(draft, Buffer.concat([Buffer.from(headOf(body), "latin1"), body]));
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

const headOf = (body: Uint8Array): string => `portal ${form} ${shortHash(body)} ${body.length} ${process.versions.v8.split(".")[0]}`.padEnd(64).slice(0, 64);
