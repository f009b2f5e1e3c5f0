import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import type { ArticleSource } from "../content/read-source.ts";
import { shortHash } from "../format/hash.ts";

/** Something that an earlier build left is missing or damaged: the build has to be a whole one. */
export class DamagedCache extends Error {}

/** Where one article's source lies: the shard's file name, and bytes in it. */
export interface ShardPlace { shard: string; from: number; length: number }

const extension = ".articles";

/**
 * Sources of articles as they were read, kept between builds: a file for each year, so that a build reads and writes
 * the years it has to do with. A file is named by the hash of its content and never changed.
 */
export class SourceShards {
  readonly #folder: string;
  readonly #read = new Map<string, Buffer>();

  constructor(folder: string) { this.#folder = folder; }

  /** @throws DamagedCache */
  source(place: ShardPlace): ArticleSource { return deserialize(this.#bytes(place)) as ArticleSource; }

  #bytes({ shard, from, length }: ShardPlace): Buffer {
    let bytes = this.#read.get(shard);
    if (!bytes) this.#read.set(shard, (bytes = this.#load(shard)));
    return bytes.subarray(from, from + length);
  }

  #load(shard: string): Buffer {
    try {
      const bytes = readFileSync(join(this.#folder, shard));
      if (shard === nameOf(bytes)) return bytes;
    } catch { /* as below */ }
    throw new DamagedCache(shard);
  }

  /** Writes one shard of sources, given whole or by their places in earlier shards. @returns their places now, in order */
  write(sources: readonly (ArticleSource | ShardPlace)[]): ShardPlace[] {
    const parts = sources.map((source) => ("shard" in source ? this.#bytes(source) : serialize(source)));
    const bytes = Buffer.concat(parts);
    const shard = nameOf(bytes);
    mkdirSync(this.#folder, { recursive: true });
    const draft = join(this.#folder, `${shard}.${process.pid}`);
    writeFileSync(draft, bytes);
    renameSync(draft, join(this.#folder, shard));
    let from = 0;
    return parts.map(({ length }) => ({ shard, from: (from += length) - length, length }));
  }

  /** Removes the shards that no longer hold anything. */
  keepOnly(shards: ReadonlySet<string>): void {
    for (const name of readdirSync(this.#folder)) {
      if (name.endsWith(extension) && !shards.has(name)) rmSync(join(this.#folder, name), { force: true });
    }
  }
}

const nameOf = (bytes: Buffer): string => `${shortHash(bytes)}${extension}`;
