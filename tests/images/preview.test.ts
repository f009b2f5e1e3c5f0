import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Eleventy from "@11ty/eleventy";
import sharp from "sharp";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { build } from "../../src/build/build.ts";
import { Preview } from "../../src/build/preview.ts";
import { forgetPictures } from "../../src/content/pictures.ts";
import { day, provinceWith } from "../support/portal-site.ts";
import { articleWith, field, secretive } from "./support.ts";

const test = suite("photos in a preview");
const now = day("2024-05-01");
const page = "/tin-tuc/2024/04/bai/";

async function preview(name = "anh.jpg") {
  const province = provinceWith({ "content/tin-tuc/2024/bai.md": articleWith(name.normalize("NFC")), [`content/tin-tuc/2024/${name}`]: await secretive(field(600, 900).rotate(270), 6).jpeg().toBuffer() });
  const cache = join(province.root, "cache");
  const shown = new Preview(Eleventy, { ...province, cache });
  assert.equal(await shown.load(now), []);
  const html = String(await shown.answer(page));
  return { ...province, cache, shown, urls: [...new Set([...html.matchAll(/\/anh\/tin-tuc\/[^"\s,]+-\d+\.\w+/g)].map(([url]) => url))] };
}

test("every file of a photo is given at once, upright and as wide as it says, and nothing is encoded for it", async () => {
  const { shown, urls, cache } = await preview();
  assert.is(urls.length, 5, "two widths in AVIF and WebP, and a JPEG for all others");
  for (const url of urls) {
    const { width, height, format } = await sharp(Buffer.from(await shown.answer(url) as Uint8Array)).metadata();
    assert.equal([width, height, format], [Number(/-(\d+)\./.exec(url)![1]), Math.round(Number(/-(\d+)\./.exec(url)![1]) * 1.5), "jpeg"], url);
  }
  assert.equal(readdirSync(join(cache, "images")).filter((name) => !name.endsWith(".json")), []);
  assert.is(await shown.answer("/anh/tin-tuc/2024/anh.jpg"), undefined);
});

test("what a build has made is given as it is", async () => {
  const { shown, urls, cache, ...province } = await preview();
  await build({ ...province, now, cache });
  const avif = urls.find((url) => url.endsWith(".avif"))!;
  assert.is((await sharp(Buffer.from(await shown.answer(avif) as Uint8Array)).metadata()).format, "heif");
});

test("also one that a Mac named, with letters and marks apart", async () => {
  const name = "ảnh.jpg".normalize("NFD");
  const { shown, urls, content } = await preview(name);
  writeFileSync(join(content, "tin-tuc/2024", name), await field(600, 900).negate({ alpha: false }).jpeg().toBuffer());
  forgetPictures();
  assert.equal(await shown.load(now), []);
  assert.ok(urls.length > 0);
  assert.not.match(String(await shown.answer(page)), urls[0]!);
});

test("a photo that is exchanged shows under a new name; a broken one is told, and the last good page stays", async () => {
  const { shown, urls, content } = await preview();
  writeFileSync(join(content, "tin-tuc/2024/anh.jpg"), await field(600, 900).negate({ alpha: false }).jpeg().toBuffer());
  forgetPictures();
  assert.equal(await shown.load(now), []);
  const after = String(await shown.answer(page));
  assert.not.match(after, urls[0]!);
  writeFileSync(join(content, "tin-tuc/2024/anh.jpg"), "<html>");
  assert.is((await shown.load(now)).length, 1);
  assert.match(String(await shown.answer(page)), "không phải ảnh hoặc đã hỏng");
  assert.match(String(await shown.answer(page)), /srcset="\/anh\//);
});

test.run();
