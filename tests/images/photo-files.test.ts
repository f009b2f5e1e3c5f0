import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { encoding } from "../../src/images/encode.ts";
import { encodingVersion, photoFiles, photoWidths, sharedPhoto, stemOf, widthsOf } from "../../src/model/photo-files.ts";
import type { Photo } from "../../src/model/picture.ts";
import { dominantTone, tones } from "../../src/model/tones.ts";
import { contrast } from "../../src/share/colours.ts";
import { picture } from "../support/model.ts";

const test = suite("files of photos");
const urls = (photo: Photo): string[] => photoFiles(photo).map(({ name }) => stemOf(photo) + name);

test("no file is wider than its photo; a photo between two widths has its own, unless the narrower is nearly as wide", () => {
  for (const [width, expected] of [[1, [1]], [300, [300]], [320, [320]], [390, [320]], [401, [320, 401]], [719, [320, 719]], [720, [320, 720]], [900, [320, 720]], [901, [320, 720, 901]], [1199, [320, 720, 1199]], [1200, [320, 720, 1200]], [6000, [320, 720, 1200]]] as const) {
    assert.equal(widthsOf({ width }), expected, String(width));
  }
});

test("a name says which photo it is, of which content, how wide and of which kind", () => {
  assert.equal(urls(picture({ url: "/anh/tin-tuc/2019/%E1%BA%A3nh%20g%C3%A0.v2.JPG", width: 700 })), [
    "/anh/tin-tuc/2019/%E1%BA%A3nh%20g%C3%A0.v2.01234567-320.avif", "/anh/tin-tuc/2019/%E1%BA%A3nh%20g%C3%A0.v2.01234567-320.webp", "/anh/tin-tuc/2019/%E1%BA%A3nh%20g%C3%A0.v2.01234567-320.jpg",
    "/anh/tin-tuc/2019/%E1%BA%A3nh%20g%C3%A0.v2.01234567-700.avif", "/anh/tin-tuc/2019/%E1%BA%A3nh%20g%C3%A0.v2.01234567-700.webp", "/anh/tin-tuc/2019/%E1%BA%A3nh%20g%C3%A0.v2.01234567-700.jpg",
  ]);
  assert.equal(urls(picture({ url: "/anh/so.do/khong-duoi", width: 9 }))[0], "/anh/so.do/khong-duoi.01234567-9.avif");
});

test("where a page is shared stands the widest file that every program reads; of a drawing with see-through parts a PNG", () => {
  assert.equal(sharedPhoto(picture({ width: 4000, height: 3001 })), { url: "/anh/anh.01234567-1200.jpg", width: 1200, height: 900 });
  assert.equal(sharedPhoto(picture({ width: 500, height: 1, clear: true })), { url: "/anh/anh.01234567-500.png", width: 500, height: 1 });
});

test("files that are encoded otherwise than before get other names, and photos seen otherwise are seen anew: raise encodingVersion, then put the new sum here", () => {
  const settings = createHash("sha1").update(JSON.stringify([encoding, photoWidths, tones])).digest("hex").slice(0, 8);
  assert.equal([encodingVersion, settings], [1, "42246d6c"]);
});

const stylesheet = readFileSync(join(import.meta.dirname, "../../_includes/components/photo.css"), "utf8");

test("each tone has its class, and letters on it can be read", () => {
  const classes = [...stylesheet.matchAll(/\.tone-(\w) \{ background: (#\w{3}) \}/g)].map(([, name, colour]) => [name, colour]);
  assert.equal(Object.fromEntries(classes), tones);
  const dark = /:is\(([^)]*)\) \{ color: #fff \}/.exec(stylesheet)![1]!;
  for (const [name, colour] of Object.entries(tones)) {
    const reads = contrast(colour.replace(/\w/g, "$&$&"), dark.includes(`.tone-${name}`) ? "#ffffff" : "#000000");
    assert.ok(reads >= 4.5, `${name}: ${reads}`);
  }
});

test("the tone of a photo is the one most of it is nearest to", () => {
  assert.is(dominantTone(Uint8Array.from([200, 200, 205, 50, 90, 70, 210, 205, 200])), "c");
  assert.is(dominantTone(Uint8Array.from([200, 200, 205, 50, 90, 70, 55, 85, 66])), "g");
  assert.is(dominantTone(Uint8Array.from([])), "c");
});

test.run();
