import { join } from "node:path";
import { shortHash } from "../format/hash.ts";
import { makeAssets, type MadeAssets } from "./assets.ts";
import { codeHash } from "./code-hash.ts";
import { readSealed, writeSealed } from "./sealed-file.ts";

const form = "assets 1";

/** Stylesheet, script and icons, made once for each state of code and emblem. A cache that cannot be read or written costs time only. */
export async function assetsFor(emblem: Buffer, cache: string): Promise<MadeAssets> {
  const file = join(cache, "build", `assets-${shortHash(codeHash() + shortHash(emblem))}`);
  const known = readSealed(file, form);
  if (known) return known as MadeAssets;
  const made = await makeAssets(emblem);
  try { writeSealed(file, form, made); } catch { /* as said */ }
  return made;
}
