import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { SharePictures, type SharePicture } from "../../src/build/share-images.ts";
import { writeSharePictures } from "../../src/build/write-share-pictures.ts";
import { isWholePng } from "../../src/share/png.ts";
import type { Site } from "../../src/model/site.ts";
import { article, indicator, instant, picture, portal, site } from "../support/model.ts";
import { temporaryFolder } from "../support/portal-site.ts";
import { emblemSvg } from "./support.ts";

const test = suite("pictures for sharing, kept between builds");
const news = article({ title: "Thêm hai hợp tác xã", slug: "them-hai" });
const pictures = (of: Partial<Site> = {}, emblem = emblemSvg): SharePictures => new SharePictures(site(of), emblem, "2019-05-15");
const shown = portal({ articles: [news], indicators: [indicator()] });

/** A folder of a release and a cache, and what a build with them gives. */
function workplace() {
  const folder = temporaryFolder();
  const cache = join(folder, "cache");
  let release = 0;
  return {
    cache,
    entries: () => readdirSync(join(cache, "share")).map((name) => join(cache, "share", name)),
    async build(list?: SharePicture[], cacheFolder = cache) {
      const all = pictures();
      const written = list ?? all.of(shown);
      const output = join(folder, `release-${++release}`);
      const counts = await writeSharePictures(written, all, output, cacheFolder);
      for (const { url } of written) assert.ok(isWholePng(readFileSync(join(output, url))), url);
      return { ...counts, output };
    },
  };
}

test("a picture is drawn once, then taken from the cache", async () => {
  const { build, entries } = workplace();
  const first = await build();
  assert.equal([first.drawn, first.kept], [3, 0]);
  assert.is(entries().length, 3);
  const second = await build();
  assert.equal([second.drawn, second.kept], [0, 3]);
});

test("a damaged entry is drawn again: cut short, changed inside, empty", async () => {
  const { build, entries } = workplace();
  await build();
  const [cut, changed, empty] = entries() as [string, string, string];
  const whole = entries().map((entry) => readFileSync(entry));
  // New files: the old ones are also in the first release.
  const replace = (path: string, bytes: Buffer): void => { rmSync(path); writeFileSync(path, bytes); };
  replace(cut, whole[0]!.subarray(0, 5000));
  replace(changed, Buffer.from(whole[1]!).fill(7, 4000, 4010));
  replace(empty, Buffer.alloc(0));
  const again = await build();
  assert.equal([again.drawn, again.kept], [3, 0]);
  assert.equal(entries().map((entry) => readFileSync(entry)), whole);
});

test("pictures are written although the cache cannot be: its place is taken by a file", async () => {
  const { build, cache } = workplace();
  writeFileSync(cache, "");
  assert.is((await build()).drawn, 3);
  assert.is((await build()).drawn, 3);
});

test("pictures are written although the cache may not be changed", async () => {
  const { build, cache } = workplace();
  mkdirSync(join(cache, "share"), { recursive: true });
  chmodSync(join(cache, "share"), 0o500);
  assert.is((await build()).drawn, 3);
  chmodSync(join(cache, "share"), 0o700);
});

test("nothing unfinished stays in the cache", async () => {
  const { build, entries } = workplace();
  await build();
  for (const entry of entries()) assert.match(entry, /\/[0-9a-f]{64}\.png$/);
});

test("an entry that no build used for thirty days goes; a younger one stays, and so does one in use", async () => {
  const { build, cache, entries } = workplace();
  await build();
  const old = join(cache, "share", "cu.png");
  const young = join(cache, "share", "moi.png");
  const daysAgo = (days: number): Date => new Date(Date.now() - days * 86_400_000);
  for (const path of [old, young]) writeFileSync(path, "");
  for (const entry of entries()) utimesSync(entry, daysAgo(40), daysAgo(40));
  utimesSync(young, daysAgo(20), daysAgo(20));
  assert.is((await build()).kept, 3);
  assert.equal([existsSync(old), existsSync(young), entries().length], [false, true, 4]);
  for (const entry of entries().filter((path) => path !== young)) assert.ok(Date.now() - statSync(entry).mtimeMs < 60_000, "its thirty days begin anew");
});

test("the name of a picture changes with what it shows and what draws it, and with nothing else", () => {
  const name = (all: SharePictures, of = news): string => all.article(of).url;
  const before = name(pictures());
  assert.match(before, /^\/anh\/chia-se\/them-hai\.[0-9a-f]{10}\.png$/);
  assert.is(name(pictures(), { ...news, summary: "Khác.", updated: instant("2019-06-01") }), before);
  assert.is(name(pictures({ description: "Khác." })), before);
  for (const other of [
    name(pictures({ title: "Cổng khác" })), name(pictures({ themeColor: "#7a1f1f" })), name(pictures({}, Buffer.from(`${emblemSvg} `))),
    name(pictures(), { ...news, title: "Thêm ba hợp tác xã" }), name(pictures(), { ...news, date: instant("2019-05-14") }),
  ]) assert.is.not(other, before);
});

test("an article with a photo keeps it; one from before the day in site.yml, or in letters the font lacks, has the portal's picture", () => {
  const photo = picture();
  assert.equal(pictures().article({ ...news, image: photo }), { url: "/anh/anh.01234567-960.jpg", width: 960, height: 640, alt: photo.alt });
  assert.equal(pictures().of(portal({ articles: [{ ...news, image: photo }] })).map(({ url }) => url), [pictures().default.url]);
  const since = (day: string): SharePictures => pictures({ sharePictures: { since: instant(day) } });
  assert.is(since("2019-05-14").article(news).url, pictures().default.url);
  assert.is.not(since("2019-05-13").article(news).url, pictures().default.url);
  assert.is(pictures().article({ ...news, title: "你好" }).url, pictures().default.url);
});

test("articles that look alike under one name share a picture", () => {
  assert.is(pictures().of(portal({ articles: [news, { ...news, url: "/tin-tuc/2019/06/them-hai/" }] })).length, 2);
});

test.run();
