import { createHash } from "node:crypto";
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { SearchDocument } from "./document.ts";
import { makeShard } from "./shard.ts";

/** Files being compressed at a time, by libuv's threads. */
const atOnce = 32;
const compressed = promisify<Uint8Array, { level: number }, Buffer>(gzip);

export interface WrittenShard { name: string; files: readonly string[] }

/**
 * Writes one shard below a folder, each file a gzip stream, in a folder named by the content of all its files: what browsers keep of it stays true for ever.
 * @param folder where the index lies
 */
export async function writeShard(folder: string, documents: readonly SearchDocument[], categories: readonly string[], bodyOf: (file: string) => string): Promise<WrittenShard> {
  const draft = join(folder, "dang-dung");
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  const hash = createHash("sha1");
  const waiting: { file: string; bytes: Uint8Array }[] = [];
  makeShard(documents, categories, bodyOf, (file, bytes) => {
    hash.update(`${file} ${bytes.length}\n`).update(bytes);
    waiting.push({ file, bytes });
  });
  const files = waiting.map(({ file }) => file);
  const queue = waiting.values();
  await Promise.all(Array.from({ length: atOnce }, async () => {
    for (const { file, bytes } of queue) writeFileSync(join(draft, file), await compressed(bytes, { level: 9 }));
  }));
  const name = hash.digest("base64url").slice(0, 12);
  rmSync(join(folder, name), { recursive: true, force: true }); // that of an earlier release, under a second name
  renameSync(draft, join(folder, name));
  return { name, files };
}
