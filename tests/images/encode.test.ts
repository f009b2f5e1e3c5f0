import { writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp, { type Sharp } from "sharp";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { lookAtPhoto, type PhotoFacts } from "../../src/content/look-at-photo.ts";
import { encodePhoto, type EncodedFile } from "../../src/images/encode.ts";
import { heightAt, photoFiles } from "../../src/model/photo-files.ts";
import type { Photo } from "../../src/model/picture.ts";
import { temporaryFolder } from "../support/portal-site.ts";
import { blue, colourAt, field, green, isNear, saidIn, secretive } from "./support.ts";

const test = suite("photos as they are encoded");
const folder = temporaryFolder();
let count = 0;

async function encode(image: Sharp): Promise<{ photo: Photo; files: EncodedFile[] }> {
  const file = join(folder, String(++count));
  writeFileSync(file, await image.toBuffer());
  const photo = { file, url: "/anh/a.jpg", hash: "0123456789", ...await lookAtPhoto(file) as PhotoFacts };
  return { photo, files: await encodePhoto(photo) };
}

test("files have the names, kinds and sizes that pages were told before", async () => {
  const { photo, files } = await encode(field(1333, 777).jpeg());
  assert.equal(files.map(({ name }) => name).sort(), photoFiles(photo).map(({ name }) => name).sort());
  for (const { name, bytes } of files) {
    const { width, height, format } = await sharp(bytes).metadata();
    const [named, kind] = name.split(".") as [string, string];
    assert.equal([width, height], [Number(named), heightAt(photo, Number(named))], name);
    assert.is(format, { avif: "heif", webp: "webp", jpg: "jpeg" }[kind], name);
  }
});

test("nothing the camera wrote is in any file: no place, no names, no profile", async () => {
  const source = await secretive(field(900, 600).withIccProfile("p3")).jpeg().toBuffer();
  assert.match(source.toString("latin1"), "bi-mat");
  const { files } = await encode(sharp(source).keepMetadata().jpeg());
  for (const { name, bytes } of files) {
    assert.is(await saidIn(bytes), "{}", name);
    assert.not.match(bytes.toString("latin1"), /Exif\0\0|bi-mat|GPSLatitude|xmpmeta|ICC_PROFILE/, name);
  }
});

test("a photo taken with the camera on its side stands upright", async () => {
  for (const orientation of [3, 6, 8]) {
    const turned = await field(600, 900).rotate({ 3: 180, 6: 270, 8: 90 }[orientation]!).toColourspace("srgb").png().toBuffer();
    const { photo, files } = await encode(secretive(sharp(turned), orientation).jpeg());
    assert.equal([photo.width, photo.height], [600, 900]);
    for (const { name, bytes } of files) {
      assert.ok(isNear(await colourAt(bytes, 0.5, 0.1), blue) && isNear(await colourAt(bytes, 0.5, 0.9), green), `${orientation} ${name}`);
    }
  }
});

test("colours of another profile become those of sRGB", async () => {
  const wide = await sharp({ create: { width: 400, height: 300, channels: 3, background: "#22aa44" } }).withIccProfile("p3").png().toBuffer();
  const { files } = await encode(sharp(wide).keepIccProfile().png());
  for (const { name, bytes } of files) assert.ok(isNear(await colourAt(bytes, 0.5, 0.5), [0x22, 0xaa, 0x44]), name);
});

test("a drawing with see-through parts keeps them, in PNG for old programs; one without has none", async () => {
  const drawing = sharp(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="500" height="400"><circle cx="250" cy="200" r="150" fill="#a33"/></svg>')).png();
  const { photo, files } = await encode(drawing);
  assert.equal([photo.clear, photo.tone], [true, "e"]);
  assert.equal(files.map(({ name }) => name).sort(), ["320.avif", "320.png", "320.webp", "500.avif", "500.png", "500.webp"]);
  for (const { name, bytes } of files) assert.not((await sharp(bytes).stats()).isOpaque, name);
  assert.not((await encode(field(500, 400).ensureAlpha().png())).photo.clear);
});

test("the same photo always gives the same bytes", async () => {
  const sums = async () => (await encode(field(640, 480).jpeg())).files.map(({ bytes }) => bytes.toString("latin1"));
  assert.equal(await sums(), await sums());
});

test.run();
