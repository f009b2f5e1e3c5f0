import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { build } from "../../src/build/build.ts";
import { day, provinceWith, readSite } from "../support/portal-site.ts";

const test = suite("pictures for sharing in a built portal");

const photo = await sharp({ create: { width: 640, height: 480, channels: 3, background: "#345" } }).jpeg().toBuffer();
const province = provinceWith({
  "content/tin-tuc/2024/co-anh.md": "---\ntitle: Bài có ảnh\ndate: 2024-04-05\nsummary: Bài minh họa.\ncategory: bien-dao\nimage: {src: anh.jpg, alt: Một ô màu}\n---\nNội dung.\n",
  "content/tin-tuc/2024/anh.jpg": photo,
});
const options = { ...province, cache: join(province.root, "cache"), now: day("2024-05-01") };
const first = await build(options);
const site = readSite(province.output);

const meta = (page: string, property: string): string | undefined => new RegExp(`<meta (?:property|name)="${property}" content="([^"]*)"`).exec(site.get(page)!)?.[1];
const pages = [...site.keys()].filter((url) => url.endsWith("/") && site.get(url)!.includes('property="og:image"'));

test("every page names one picture that exists, with its true size and a text", async () => {
  assert.ok(pages.length > 10);
  for (const page of pages) {
    assert.is(site.get(page)!.split('property="og:image"').length, 2, page);
    const file = join(province.output, decodeURI(new URL(meta(page, "og:image")!).pathname));
    assert.ok(existsSync(file), `${page}: ${file}`);
    const { width, height } = await sharp(readFileSync(file)).metadata();
    assert.equal([meta(page, "og:image:width"), meta(page, "og:image:height")], [String(width), String(height)], page);
    assert.ok(meta(page, "og:image:alt"), page);
    assert.is(meta(page, "twitter:card"), "summary_large_image", page);
  }
});

test("articles and indicators have their own picture, an article with a photo the photo, all other pages the portal's", () => {
  const path = (page: string): string => new URL(meta(page, "og:image")!).pathname;
  assert.match(path("/tin-tuc/2024/04/doc-sach-ben-bien/"), /^\/anh\/chia-se\/doc-sach-ben-bien\.[0-9a-f]{10}\.png$/);
  assert.match(path("/chi-tieu/so-thu-vien/"), /^\/anh\/chia-se\/so-thu-vien\.[0-9a-f]{10}\.png$/);
  assert.match(meta("/chi-tieu/so-thu-vien/", "og:image:alt")!, /^Số thư viện \(minh họa\): 48 thư viện, cuối năm 2023\. .*Số liệu minh họa\.$/);
  assert.match(path("/tin-tuc/2024/04/co-anh/"), /^\/anh\/tin-tuc\/2024\/anh\.[0-9a-f]{8}-640\.jpg$/);
  for (const page of ["/", "/gop-y/", "/gioi-thieu/"]) assert.match(path(page), /^\/anh\/chia-se\/cong\.[0-9a-f]{10}\.png$/, page);
});

test("the release holds the pictures its pages name and no others", () => {
  const named = new Set(pages.map((page) => new URL(meta(page, "og:image")!).pathname).filter((path) => path.startsWith("/anh/chia-se/")));
  assert.equal([...site.keys()].filter((url) => url.startsWith("/anh/chia-se/")).sort(), [...named].sort());
});

test("another build with the same cache draws nothing, and gives the same files", async () => {
  assert.is(first.sharePictures.kept, 0);
  assert.ok(first.sharePictures.drawn >= 4);
  const output = join(province.root, "_site-2");
  const { sharePictures } = await build({ ...options, output });
  assert.equal(sharePictures, { drawn: 0, kept: first.sharePictures.drawn });
  assert.equal([...readSite(output)], [...site]);
});

test.run();
