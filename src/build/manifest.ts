import { join } from "node:path";
import type { ArticleRow, Columns } from "../content/remembered-article.ts";
import type { WrittenShard } from "../search/index/write-shard.ts";
import type { ShardPlace } from "./source-shards.ts";
import type { Release } from "./lineage.ts";
import type { PageWeight } from "./page-weight.ts";
import { readSealed, writeSealed } from "./sealed-file.ts";

/** What a page was made from: its own inputs, and the articles it names beside its own. */
export interface PageInputs { own: string; near: string }

/** An article as it was when it was last read. */
export interface KnownArticle extends ArticleRow, ShardPlace {
  /** Tells whether the file may have changed since: see `stampOf`. */
  stamp: string;
  /** Hash of its text. */
  text: string;
  /** Hash of the cards of the articles its page names, and the years it was told to be old; empty when it had no page. */
  near: string;
  /** Place in the release of the picture that was drawn for it; empty when there is none. */
  picture: string;
}

/** What the last build was made from. */
export interface Manifest {
  /** The code that read the sources and made the pages: other code might read them otherwise. */
  code: string;
  /** What its release has beside pages: see `extrasOf`. */
  extras: string;
  /** The start of the machine in which it was written: see `machineStart`. */
  machine: string;
  /** Settings of the portal, stylesheet: everything that every page depends on. */
  shared: string;
  /** Figures and the day they are shown for. */
  figures: string;
  /** When the portal was to change by itself. */
  nextChange: Date | undefined;
  /** The release this describes, then those before it. */
  lineage: readonly Release[];
  /** By tag and by category: which articles, with what cards say of them. */
  lists: ReadonlyMap<string, string>;
  /** By address, apart from articles. */
  pages: ReadonlyMap<string, PageInputs>;
  /** Stamps of photos, by file. */
  photos: ReadonlyMap<string, string>;
  /** By what it was made from: each shard of the search index. */
  search: ReadonlyMap<string, WrittenShard>;
  /** By address: pages too heavy for a weak network, of which editors are told as long as they are. */
  heavy: ReadonlyMap<string, PageWeight>;
  /** Pages written in all. */
  pageCount: number;
  articles: Columns<KnownArticle>;
}

const form = "manifest 9";
const fileIn = (folder: string): string => join(folder, "manifest");

/** The manifest of the last build; undefined when there is none, or an old or damaged one. */
export const loadManifest = (folder: string): Manifest | undefined => readSealed(fileIn(folder), form) as Manifest | undefined;

/** Writes it whole or not at all. */
export const saveManifest = (folder: string, manifest: Manifest): void => writeSealed(fileIn(folder), form, manifest);
