import { readdirSync, readFileSync } from "node:fs";
import { join, normalize } from "node:path/posix";
import { suite } from "uvu";
import * as assert from "uvu/assert";

const test = suite("architecture");
const root = join(import.meta.dirname, "..");

/** A file may import from its own layer and from those before it, never from those after. */
const layers = [
  /^src\/(strings|html\.ts|root\.ts)/,
  /^src\/(model|format)/,
  /^src\/search/,
  /^src\/(markdown|statistics)/,
  /^src\/open-data/,
  /^src\/content/,
  /^src\/review/,
  /^src\/import/,
  /^_includes\/components/,
  /^_includes\/layouts/,
  /^src\/(share|images|hosting|supply)/,
  /^src\/feedback/,
  /^src\/(build|publish)/,
  /^src\/editing/,
  /^src\/pages/,
  /^(\.eleventy\.ts|src\/commands)/,
];
const layerOf = (file: string): number => layers.findIndex((layer) => layer.test(file));

const below = (folder: string): string[] => readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts")).map((name) => `${folder}/${name}`);
const files = [...below("src"), ...below("_includes"), ".eleventy.ts"].filter((file) => !file.startsWith("src/client/"));
const source = (file: string): string => readFileSync(join(root, file), "utf8");

test("every file has a layer", () => {
  for (const file of files) assert.ok(layerOf(file) >= 0, `${file} belongs to no layer`);
});

test("imports go one way: words, model, search, markdown and statistics, open data, content, components, layouts, share, images and hosting, feedback, build, pages, commands", () => {
  for (const file of files) {
    for (const [, path] of source(file).matchAll(/from "(\.[^"]+)"/g)) {
      const imported = normalize(join(file, "..", path!));
      assert.ok(layerOf(imported) <= layerOf(file), `${file} may not import ${imported}`);
    }
  }
});

test("pages take types only from the build", () => {
  for (const file of files.filter((name) => name.startsWith("src/pages/"))) {
    for (const [line] of source(file).matchAll(/^import (?!type).*src\/build.*$|^import (?!type).*\.\.\/build.*$/gm)) assert.unreachable(`${file}: ${line}`);
  }
});

test("Vietnamese words stand in src/strings alone; comments may show examples", () => {
  for (const file of files.filter((name) => !name.startsWith("src/strings/"))) {
    const code = source(file).replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "");
    const vietnamese = /[ăâđêôơưĂÂĐÊÔƠƯ\u00c0-\u00c3\u00c8-\u00ca\u00cc\u00cd\u00d2-\u00d5\u00d9\u00da\u00dd\u00e0-\u00e3\u00e8-\u00ea\u00ec\u00ed\u00f2-\u00f5\u00f9\u00fa\u00fd\u1ea0-\u1ef9]/.exec(code);
    assert.is(vietnamese, null, `${file}: ${code.slice(Math.max(0, (vietnamese?.index ?? 0) - 20), (vietnamese?.index ?? 0) + 20)}`);
  }
});

test("the configuration of Eleventy is a table of contents of fewer than 80 lines", () => {
  assert.ok(source(".eleventy.ts").split("\n").length < 80);
});

test("the top level holds what a newcomer expects and nothing else", () => {
  const expected = ["CONTRIBUTING.md", "LICENSE", "README.md", "_data", "_includes", "content", "package-lock.json", "package.json", "src", "tests", "tsconfig.json"];
  const found = readdirSync(root).filter((name) => !name.startsWith(".") && !["node_modules", "_site"].includes(name)).sort();
  assert.equal(found, expected);
});

test("files stay small", () => {
  for (const file of files.filter((name) => !name.startsWith("src/strings/"))) {
    const lines = source(file).split("\n").length;
    assert.ok(lines <= 200, `${file} has ${lines} lines`);
  }
});

test.run();
