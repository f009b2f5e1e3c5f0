import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeAssets } from "../../src/build/assets.ts";

const test = suite("scripts for reading");
const { assets, files } = await makeAssets(readFileSync(join(import.meta.dirname, "../../_data/bieu-trung.svg")));

/** Gzipped bytes of a file of the portal. */
const weight = (name: RegExp): number => gzipSync(files.find(({ url }) => name.test(url))!.content, { level: 9 }).length;

test("the line in every page and the script that reads aloud stay small", () => {
  assert.ok(weight(/\/nghe-bai\..*js$/) <= 2500, `speech ${weight(/\/nghe-bai\..*js$/)}`);
  assert.ok(Buffer.byteLength(assets.earlyScript) <= 300, assets.earlyScript);
});

test("the script that stands in the page cannot end its element", () => {
  assert.not.match(assets.earlyScript, /<\/|<!--|\n/);
});

test.run();
