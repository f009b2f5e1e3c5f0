import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { shortHash } from "../format/hash.ts";
import type { Portal } from "../model/portal.ts";
import { form, indexFolder, rootFile, type Root, type ShardName } from "../search/format.ts";
import { spansOf } from "../search/index/spans.ts";
import type { WrittenShard } from "../search/index/write-shard.ts";
import { replaceFile } from "./replace-file.ts";
import type { ReleaseFiles } from "./release-files.ts";
import { searchables } from "./search-documents.ts";
import { writeShardBeside } from "./search-thread.ts";

/** The search index of a release: its files, and its shards by what they were made from. */
export interface SearchIndex { files: ReleaseFiles; shards: ReadonlyMap<string, WrittenShard> }

export const noSearchIndex = Promise.resolve<SearchIndex>({ files: new Map(), shards: new Map() });

/**
 * Writes the search index into a draft. A shard whose documents are what they were is taken from the release before.
 * @param before shards of the last build; only when the draft holds its files
 */
export async function writeSearchIndex(portal: Portal, draft: string, before: ReadonlyMap<string, WrittenShard> = new Map()): Promise<SearchIndex> {
  const categories = portal.categories.map(({ id }) => id);
  const shards = new Map<string, WrittenShard>();
  const names: ShardName[] = [];
  const files = new Map<string, string>();
  const folder = indexFolder.slice(1);
  for (const documents of spansOf(searchables(portal))) {
    const inputs = shortHash(JSON.stringify([categories, ...documents.map(({ url, version }) => [url, version])]));
    const shard = before.get(inputs) ?? await writeShardBeside({ folder: join(draft, folder), documents: documents.map((document) => document.read()), categories });
    shards.set(inputs, shard);
    names.push({ name: shard.name, documents: documents.length });
    for (const file of shard.files) files.set(`${folder}${shard.name}/${file}`, shard.name);
  }
  const root: Root = { form, shards: names, categories: portal.categories.map(({ id, title }) => [id, title]) };
  const text = Buffer.from(JSON.stringify(root));
  mkdirSync(join(draft, folder), { recursive: true });
  replaceFile(join(draft, rootFile), text);
  return { files: files.set(rootFile.slice(1), shortHash(text)), shards };
}
