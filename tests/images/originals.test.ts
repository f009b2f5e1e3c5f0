import sharp from "sharp";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { withoutMetadata } from "../../src/images/without-metadata.ts";
import { field, saidIn, secretive } from "./support.ts";

const test = suite("originals that are published");

const kinds = {
  jpeg: secretive(field(300, 200).withIccProfile("p3")).jpeg(),
  "progressive JPEG": secretive(field(300, 200)).jpeg({ progressive: true }),
  png: secretive(field(300, 200).withIccProfile("p3")).png(),
  webp: secretive(field(300, 200).withIccProfile("p3")).webp(),
  "lossless WebP": secretive(field(300, 200)).webp({ lossless: true }),
  avif: secretive(field(300, 200)).avif({ effort: 0 }),
};

for (const [kind, image] of Object.entries(kinds)) {
  test(`${kind}: place and names are gone, every dot and the colour profile stay`, async () => {
    const bytes = await image.toBuffer();
    assert.ok((await sharp(bytes).metadata()).exif, "the test needs something to remove");
    const clean = await withoutMetadata(bytes);
    assert.not.match(clean.toString("latin1"), /bi-mat|GPSLatitude|xmpmeta/);
    assert.ok((await sharp(clean).raw().toBuffer()).equals(await sharp(bytes).raw().toBuffer()));
    assert.equal((await sharp(clean).metadata()).icc, (await sharp(bytes).metadata()).icc);
  });
}

test("a JPEG says how the camera was held, and nothing else; what hangs on behind it is gone", async () => {
  const bytes = Buffer.concat([await secretive(field(300, 200), 6).jpeg().toBuffer(), Buffer.from("a short film")]);
  const clean = await withoutMetadata(bytes);
  const { orientation, exif } = await sharp(clean).metadata();
  assert.equal([orientation, exif!.length], [6, 32]);
  assert.not.match(clean.toString("latin1"), "film");
});

test("a photo that says nothing stays as it is", async () => {
  for (const image of [field(300, 200).jpeg(), field(300, 200).png(), field(300, 200).webp(), field(300, 200).avif({ effort: 0 })]) {
    const bytes = await image.toBuffer();
    assert.is(await saidIn(bytes), "{}");
    assert.ok((await withoutMetadata(bytes)).equals(bytes));
  }
});

test("a JPEG cut anywhere ends the work, well or badly", async () => {
  const bytes = await secretive(field(60, 40)).jpeg().toBuffer();
  for (let length = 0; length < bytes.length; length += 7) await withoutMetadata(bytes.subarray(0, length)).catch(() => {});
});

test.run();
