import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { ImageCache } from "../../src/images/image-cache.ts";
import { temporaryFolder } from "../support/portal-site.ts";

const test = suite("files of photos, kept between builds");
const encoded = [{ name: "320.avif", bytes: Buffer.from("small") }, { name: "720.avif", bytes: Buffer.from("larger") }];

function workplace() {
  const folder = temporaryFolder();
  const cache = new ImageCache(folder);
  const files = encoded.map(({ name }) => ({ name, path: join(folder, `placed-${name}`) }));
  return { cache, files, place: () => cache.place("abc", files), entry: (name: string) => join(folder, "images", name), read: () => files.map(({ path }) => readFileSync(path, "utf8")) };
}

test("what was kept is placed, also over a file that stands there", () => {
  const { cache, place, read, files } = workplace();
  assert.not(place());
  cache.keep("abc", encoded);
  writeFileSync(files[0]!.path, "something else");
  assert.ok(place());
  assert.equal(read(), ["small", "larger"]);
});

test("an entry of which a file is cut short or missing is none", () => {
  for (const damage of [(path: string) => writeFileSync(path, "lar"), (path: string) => rmSync(path)]) {
    for (const name of ["720.avif", "list.json"]) {
      const { cache, place, entry } = workplace();
      cache.keep("abc", encoded);
      damage(entry(`abc/${name}`));
      assert.not(place(), name);
      assert.is(cache.path("abc", "720.avif"), undefined);
    }
  }
});

test("nothing unfinished stays", () => {
  const { cache, entry } = workplace();
  cache.keep("abc", encoded);
  cache.keep("abc", encoded);
  assert.equal(readdirSync(entry("")), ["abc"]);
});

test("what no build used for thirty days goes, with what was known of the photo; what is in use stays, however old", () => {
  const { cache, entry } = workplace();
  const daysAgo = (days: number): Date => new Date(Date.now() - days * 86_400_000);
  for (const [hash, age] of [["used", 90], ["young", 20], ["old", 31]] as const) {
    cache.keep(hash, encoded);
    writeFileSync(entry(`${hash}.json`), "{}");
    for (const name of [hash, `${hash}.json`]) utimesSync(entry(name), daysAgo(age), daysAgo(age));
  }
  cache.prune(new Set(["used"]));
  assert.equal(readdirSync(entry("")).sort(), ["used", "used.json", "young", "young.json"]);
});

test("a place that is used now counts its thirty days anew", () => {
  const { cache, place, entry } = workplace();
  cache.keep("abc", encoded);
  utimesSync(entry("abc"), new Date(0), new Date(0));
  place();
  cache.prune(new Set());
  assert.ok(existsSync(entry("abc")));
});

test("a cache that cannot be written is none, and no error", () => {
  const folder = temporaryFolder();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "images"), "");
  const cache = new ImageCache(folder);
  cache.keep("abc", encoded);
  cache.prune(new Set());
  assert.not(cache.place("abc", [{ name: "320.avif", path: join(folder, "x") }]));
});

test.run();
