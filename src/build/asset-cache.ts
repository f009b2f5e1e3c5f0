import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { shortHash } from "../format/hash.ts";
import { makeAssets, type MadeAssets } from "./assets.ts";
import { codeHash } from "./code-hash.ts";

/** Stylesheet, script and icons, made once for each state of code and emblem. A cache that cannot be read or written costs time only. */
export async function assetsFor(emblem: Buffer, cache: string): Promise<MadeAssets> {
  const file = join(cache, "build", `assets-${shortHash(codeHash() + shortHash(emblem))}`);
  try {
    const bytes = readFileSync(file);
    const body = bytes.subarray(16);
    if (bytes.subarray(0, 16).toString("latin1") === shortHash(body)) return deserialize(body) as MadeAssets;
  } catch { /* not made yet */ }
  const made = await makeAssets(emblem);
  try {
    const body = serialize(made);
    mkdirSync(join(cache, "build"), { recursive: true });
    writeFileSync(`${file}.${process.pid}`, Buffer.concat([Buffer.from(shortHash(body), "latin1"), body]));
    renameSync(`${file}.${process.pid}`, file);
  } catch { /* a cache that cannot be written */ }
  return made;
}
