import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { draftLike, withRelease, type Release } from "../../src/build/lineage.ts";
import { publishDraft } from "../../src/build/publish-draft.ts";
import { kept, releasesOf } from "../../src/build/release.ts";
import { DamagedCache } from "../../src/build/source-shards.ts";
import { writeSums } from "../../src/build/sums.ts";
import { temporaryFolder } from "../support/portal-site.ts";

const test = suite("a draft like the last release");

const put = (folder: string, name: string, text: string): void => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  rmSync(join(folder, name), { force: true });
  writeFileSync(join(folder, name), text);
};
const contents = (folder: string): Record<string, string> => Object.fromEntries(
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && entry.name !== "SHA256SUMS")
    .map((entry) => join(entry.parentPath, entry.name)).sort().map((path) => [path.slice(folder.length + 1), readFileSync(path, "utf8")]));

/** Publishes releases one after another; each step changes files, null removes one. */
function publish(output: string, steps: readonly Record<string, string | null>[]): { lineage: Release[]; files: Set<string> } {
  let lineage: Release[] = [];
  const files = new Set<string>();
  for (const step of steps) {
    const draft = lineage.length ? draftLike(output, lineage, files) : draftLike(output, [{ name: ".", touched: [] }], new Set());
    for (const [name, text] of Object.entries(step)) {
      if (text === null) { rmSync(join(draft, name)); files.delete(name); } else { put(draft, name, text); files.add(name); }
    }
    const { text } = writeSums(draft, new Map([...files].map((name) => [name, ""])), []);
    lineage = withRelease({ name: publishDraft(output, draft, text).name, touched: Object.keys(step) }, lineage);
  }
  return { lineage, files };
}

const steps = [
  { "index.html": "1", "a/index.html": "a1", "b/index.html": "b1", "c/index.html": "c1" },
  { "index.html": "2", "a/index.html": "a2" }, { "index.html": "3", "b/index.html": null, "d/e/index.html": "d3" }, { "index.html": "4" }, { "index.html": "5", "a/index.html": "a1" },
];

test("holds the same files, whether old releases are there to be taken over or not", () => {
  for (let count = 1; count <= steps.length; count++) {
    const output = join(temporaryFolder(), "_site");
    const { lineage, files } = publish(output, steps.slice(0, count));
    assert.equal(contents(draftLike(output, lineage, files)), contents(join(releasesOf(output), lineage[0]!.name)), `${count}`);
  }
});

test("shares its files with the last release and leaves those before as they were", () => {
  const output = join(temporaryFolder(), "_site");
  const { lineage, files } = publish(output, steps);
  assert.is(lineage.length, kept + 1);
  const before = lineage.slice(0, kept).map(({ name }) => contents(join(releasesOf(output), name)));
  const draft = draftLike(output, lineage, files);
  const last = join(releasesOf(output), lineage[0]!.name);
  for (const name of files) assert.is(statSync(join(draft, name)).ino, statSync(join(last, name)).ino, name);
  assert.equal(lineage.slice(0, kept).map(({ name }) => contents(join(releasesOf(output), name))), before);
  assert.not(readdirSync(releasesOf(output)).includes(lineage[kept]!.name), "the oldest became the draft");
});

test("holds the same files when a release came again meanwhile", () => {
  const output = join(temporaryFolder(), "_site");
  const again = [
    { "index.html": "0", "a/index.html": "a0", "c/index.html": "c0" }, { "index.html": "1", "c/index.html": "c1" }, { "index.html": "2", "a/index.html": "a2" },
    { "index.html": "1", "a/index.html": "a0" }, { "index.html": "3" },
  ];
  const { lineage, files } = publish(output, again);
  assert.is(new Set(lineage.map(({ name }) => name)).size, kept + 1);
  const due = statSync(join(releasesOf(output), lineage[kept]!.name)).ino;
  const draft = draftLike(output, lineage, files);
  assert.is(statSync(draft).ino, due);
  assert.equal(contents(draft), contents(join(releasesOf(output), lineage[0]!.name)));
});

test("is not made from a release in which a file is missing", () => {
  for (const victim of [0, kept]) {
    const output = join(temporaryFolder(), "_site");
    const { lineage, files } = publish(output, steps);
    rmSync(join(releasesOf(output), lineage[victim]!.name, "c/index.html"));
    if (victim === 0) rmSync(join(releasesOf(output), lineage[kept]!.name), { recursive: true });
    assert.throws(() => draftLike(output, lineage, files), (error: Error) => error instanceof DamagedCache);
    assert.not(readdirSync(releasesOf(output)).some((name) => name.includes("draft")), "no draft is left");
  }
});

test.run();
