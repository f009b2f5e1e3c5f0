import "../support/second-thread.ts"; // before all others
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { madeUpRelease, nameOf } from "../support/made-up-release.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const test = suite("reading a release through");
const { readThrough } = await import("../../src/build/read-through.ts");

function release(): string {
  const made = madeUpRelease(Object.fromEntries(Array.from({ length: 20 }, (_, number) => [pageName(number), `<p>Bài minh họa số ${number}</p>`])));
  const folder = join(temporaryFolder(), `_site-${nameOf(made)}`);
  renameSync(made, folder);
  return folder;
}
const pageName = (number: number): string => `tin-tuc/bai-${number}/index.html`;

/** Pages of a portal for which a thread pays, and of one for which none does. */
const sizes = [10_000, 20];

/** What is found in a thread of its own, and in this one. */
async function isWhole(folder: string): Promise<boolean> {
  const said = await Promise.all(sizes.map(async (pages) => {
    const reading = readThrough(folder, pages);
    try { return await reading.isWhole(); } finally { await reading.close(); }
  }));
  assert.is(said[0], said[1]);
  return said[0]!;
}

/** Damages a release, asks, and makes it whole again. */
async function whenDamaged(folder: string, name: string): Promise<boolean> {
  const aside = join(folder, "../aside");
  renameSync(join(folder, name), aside);
  writeFileSync(join(folder, name), "");
  const said = await isWhole(folder);
  renameSync(aside, join(folder, name));
  return said;
}

test("finds a file that was changed, one that is missing, one too many, and another list", async () => {
  const folder = release();
  assert.ok(await isWhole(folder));
  for (const name of [pageName(0), pageName(19), "SHA256SUMS"]) assert.not(await whenDamaged(folder, name), name);
  mkdirSync(join(folder, "la"));
  assert.ok(await isWhole(folder), "a folder is no file");
  writeFileSync(join(folder, "la/x.html"), "");
  assert.not(await isWhole(folder));
  rmSync(join(folder, "la/x.html"));
  rmSync(join(folder, pageName(7)));
  assert.not(await isWhole(folder));
});

test("that nobody waits for ends with the build", async () => {
  for (const pages of sizes) await readThrough(release(), pages).close();
});

test.run();
