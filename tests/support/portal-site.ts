import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { build } from "../../src/build/build.ts";
import { parseInstant } from "../../src/format/instant.ts";
import { temporaryFolder } from "./temporary-folder.ts";

export { temporaryFolder };

/** The made-up second province. */
const fixture = join(import.meta.dirname, "../fixtures/tinh-mau");

export const day = (written: string): Date => {
  const date = parseInstant(written);
  if (!date) throw new Error(`not a date: ${written}`);
  return date;
};

/** A copy of the second province with some files replaced; a file set to null is removed. */
export function provinceWith(files: Record<string, string | Buffer | null> = {}): { root: string; content: string; data: string; output: string } {
  const root = temporaryFolder();
  cpSync(fixture, root, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    const path = join(root, name);
    if (text === null) { rmSync(path); continue; }
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return { root, content: join(root, "content"), data: join(root, "data"), output: join(root, "_site") };
}

/** Builds a province and reads what was written, by address. */
export async function buildSite(files: Record<string, string | null> = {}, now = "2024-05-01"): Promise<ReadonlyMap<string, string>> {
  const province = provinceWith(files);
  await build({ ...province, now: day(now) });
  return readSite(province.output);
}

/** Every file of an output folder: pages by address (`/gop-y/`), the rest by name (`/rss.xml`), bytes as Latin-1 text. */
export function readSite(output: string): ReadonlyMap<string, string> {
  const names = readdirSync(output, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(output.length)).sort();
  return new Map(names.map((name) => {
    const text = /\.(html|xml|json|txt|css|js|svg|webmanifest)$/.test(name);
    return [name.replace(/\/index\.html$/, "/"), readFileSync(join(output, name), text ? "utf8" : "latin1")];
  }));
}
