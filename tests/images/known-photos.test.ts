import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { KnownPhotos } from "../../src/content/known-photos.ts";
import type { PictureFile, PictureTrouble } from "../../src/content/pictures.ts";
import type { ReadSource } from "../../src/content/read-source.ts";
import { temporaryFolder } from "../support/portal-site.ts";
import { field } from "./support.ts";

const test = suite("photos that were looked at");

/** What is found of a photo that a file shows under the name `a`. */
async function seen(photos: KnownPhotos, picture: PictureFile | PictureTrouble) {
  const source = { kind: "page", pictures: new Map([["a", picture]]) } as unknown as ReadSource<PictureFile>["source"] & {};
  const [read] = await photos.lookAt([{ source, problems: [] }]);
  return read!.source!.pictures.get("a");
}

async function photoIn(cache: string): Promise<PictureFile> {
  const file = join(cache, "a.jpg");
  writeFileSync(file, await field(90, 60).jpeg().toBuffer());
  return { file, url: "/anh/a.jpg", hash: "0123456789abcdef" };
}

test("a photo is opened once, whatever becomes of the memory of one build", async () => {
  const cache = temporaryFolder();
  const photo = await photoIn(cache);
  const first = await seen(new KnownPhotos(cache), photo);
  assert.equal(first, { ...photo, width: 90, height: 60, clear: false, tone: "g" });
  rmSync(photo.file);
  assert.equal(await seen(new KnownPhotos(cache), photo), first);
});

test("without a cache, or with one that cannot be written, photos are opened each time", async () => {
  const cache = temporaryFolder();
  const photo = await photoIn(cache);
  writeFileSync(join(cache, "images"), "");
  for (const photos of [new KnownPhotos(), new KnownPhotos(cache)]) assert.equal(await seen(photos, photo), { ...photo, width: 90, height: 60, clear: false, tone: "g" });
});

test("what was wrong with a photo is not remembered, nor taken for more than it is when nobody could find it", async () => {
  const cache = temporaryFolder();
  const photo = await photoIn(cache);
  const whole = await field(90, 60).jpeg().toBuffer();
  writeFileSync(photo.file, whole.subarray(0, 300));
  assert.is(await seen(new KnownPhotos(cache), photo), "damaged");
  writeFileSync(photo.file, whole);
  assert.is.not(await seen(new KnownPhotos(cache), photo), "damaged");
  assert.is(await seen(new KnownPhotos(cache), "missing"), "missing");
});

test.run();
