import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { suite } from "uvu";
import * as assert from "uvu/assert";

const test = suite("code of the query");
const folder = join(import.meta.dirname, "../../src/search");

/** All that a page may ask of it. */
const whole = `
  import { filterCounts, search, standsSideBySide, suggest } from "./query/search.ts";
  import { Store } from "./query/store.ts";
  import { hitsPerPage } from "./protocol.ts";
  import { placedSyllables } from "./text.ts";
  self.onmessage = () => [filterCounts, hitsPerPage, placedSyllables, search, standsSideBySide, Store, suggest];`;

test("weighs less than 8 kB, gzipped", async () => {
  const { outputFiles } = await build({ stdin: { contents: whole, resolveDir: folder, loader: "ts" }, bundle: true, minify: true, format: "iife", target: "es2020", write: false });
  const bytes = gzipSync(outputFiles[0]!.contents, { level: 9 }).length;
  assert.ok(bytes < 8000, `${bytes} bytes`);
  assert.ok(bytes > 4000, "all of it is in");
});

/** Not before Chrome 92 or Safari 15.4, and for look-behind Safari 16.4; compilers do not replace them. */
const tooNew = /\(\?<[=!]|\.(?:at|findLast|findLastIndex|toSorted|toReversed|toSpliced|with|replaceAll|isWellFormed)\(|\b(?:Object\.(?:groupBy|hasOwn)|Array\.fromAsync|structuredClone|Promise\.(?:any|withResolvers))\b|\bthis\.#|^\s+(?:static |readonly |async )*#\w/m;

test("uses nothing that Chrome 80 and Safari 14 lack", () => {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts") && !name.startsWith("index"));
  assert.ok(files.length > 15);
  for (const name of files) {
    const code = readFileSync(join(folder, name), "utf8").replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "");
    assert.is(tooNew.exec(code)?.[0], undefined, name);
  }
});

test.run();
