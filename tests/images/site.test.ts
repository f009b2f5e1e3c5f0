import { appendFileSync, copyFileSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { build, type BuildOptions, type BuildResult } from "../../src/build/build.ts";
import { forgetPictures } from "../../src/content/pictures.ts";
import { reviewContent } from "../../src/review/review-content.ts";
import { day, provinceWith, readSite } from "../support/portal-site.ts";
import { articleWith, field, saidIn, secretive } from "./support.ts";

const test = suite("photos of a built portal");
const photo = await secretive(field(900, 600)).jpeg().toBuffer();
const other = await field(900, 600).negate({ alpha: false }).jpeg().toBuffer();
const drawing = await field(500, 400).png().toBuffer();
const page = "/tin-tuc/2024/04/bai/";
const photos = (site: ReadonlyMap<string, string>): string[] => [...site.keys()].filter((url) => url.startsWith("/anh/") && !url.startsWith("/anh/chia-se/"));

interface Place { root: string; content: string; data: string; output: string; run(more?: Partial<BuildOptions>): Promise<BuildResult>; path(name: string): string }

/** A built province: two articles that show one photo under two names, one of them a PNG too, and a static page with a photo. */
async function prepared(settings = ""): Promise<Place & { first: BuildResult }> {
  const made = provinceWith({
    "content/tin-tuc/2024/bai.md": articleWith("anh.jpg", "Nội dung.\n\n![Cánh đồng](cánh%20đồng.png)\n"), "content/tin-tuc/2024/bai-2.md": articleWith("anh-2.jpg").replace("Bài có ảnh", "Bài khác"),
    "content/trang/gioi-thieu.md": "---\ntitle: Giới thiệu\nsummary: Trang minh họa.\nupdated: 2024-03-01\n---\n![Cánh đồng](trang.jpg)\n",
    "content/tin-tuc/2024/anh.jpg": photo, "content/tin-tuc/2024/anh-2.jpg": photo, "content/trang/trang.jpg": other, "content/tin-tuc/2024/cánh đồng.png": drawing,
  });
  if (settings) appendFileSync(join(made.data, "site.yml"), `\n${settings}\n`);
  const run = (more: Partial<BuildOptions> = {}): Promise<BuildResult> => { forgetPictures(); return build({ ...made, now: day("2024-05-01"), cache: join(made.root, "cache"), ...more }); };
  return { ...made, run, path: (name) => join(made.content, "tin-tuc/2024", name), first: await run() };
}

test("every file that a page names is there, and no other; none of them says where it was taken", async () => {
  const { output } = await prepared();
  const site = readSite(output);
  const named = new Set([...site].filter(([url]) => /(\/|\.(html|json))$/.test(url)).flatMap(([, text]) => [...text.matchAll(/\/anh\/[^"\s,\\]+/g)].map(([url]) => decodeURI(url))));
  const written = photos(site);
  assert.ok(written.length >= 6 * 3);
  assert.equal([...named].filter((url) => !url.startsWith("/anh/chia-se/") && !site.has(url)), []);
  for (const url of written) {
    assert.is(await saidIn(readFileSync(join(output, url))), "{}", url);
    assert.not.match(site.get(url)!, /bi-mat|GPSLatitude/);
  }
  // A JPEG of a photo in a body is made in widths that only cards and programs that share pages ask for.
  assert.equal(written.filter((url) => !named.has(url) && !url.endsWith(".jpg")), []);
});

test("a photo whose name a Mac wrote in letters apart is found, and published under the name that the text writes", async () => {
  const apart = (name: string): string => name.normalize("NFD");
  const text = articleWith("đàn gà.jpg", "![Cánh đồng](chợ/c%C3%A1nh%20%C4%91%E1%BB%93ng.png)\n");
  const made = provinceWith({ "content/tin-tuc/2024/bai.md": text, [`content/tin-tuc/2024/${apart("đàn gà.jpg")}`]: photo, [`content/tin-tuc/2024/${apart("chợ")}/${apart("cánh đồng.png")}`]: drawing });
  const usual = provinceWith({ "content/tin-tuc/2024/bai.md": text, "content/tin-tuc/2024/đàn gà.jpg": photo, "content/tin-tuc/2024/chợ/cánh đồng.png": drawing });
  for (const { data } of [made, usual]) appendFileSync(join(data, "site.yml"), "\npublishOriginals: true\n");
  forgetPictures();
  for (const province of [made, usual]) await build({ ...province, now: day("2024-05-01"), cache: join(province.root, "cache") });
  assert.equal([...readSite(made.output)].filter(([url]) => url.startsWith("/anh/") || url === page), [...readSite(usual.output)].filter(([url]) => url.startsWith("/anh/") || url === page));
  assert.ok(readSite(made.output).has("/anh/tin-tuc/2024/chợ/cánh đồng.png"));
  assert.equal((await reviewContent({ ...made, cache: join(made.root, "cache") }, day("2024-05-01"))).filter(({ file }) => /\.(jpg|png)$/.test(file)), []);
});

test("a photo under two names is encoded once; another build encodes nothing and gives the same bytes", async () => {
  const { first, run, output, root } = await prepared();
  assert.equal(first.photos, { encoded: 3, kept: 0 });
  assert.equal((await run()).photos, { encoded: 0, kept: 0 });
  const clean = join(root, "clean");
  assert.equal((await run({ output: clean, clean: true })).photos, { encoded: 0, kept: 3 });
  assert.equal([...readSite(clean)], [...readSite(output)]);
  assert.equal((await run({ output: join(root, "apart"), cache: join(root, "other-cache") })).photos.encoded, 3);
  assert.equal([...readSite(join(root, "apart"))], [...readSite(output)], "encoders give the same bytes");
});

test("a fresh checkout with another time on every file encodes nothing and renders nothing", async () => {
  const { run, path } = await prepared();
  for (const name of ["anh.jpg", "anh-2.jpg", "cánh đồng.png", "bai.md", "bai-2.md"]) {
    copyFileSync(path(name), path(`${name}.new`));
    rmSync(path(name));
    copyFileSync(path(`${name}.new`), path(name));
    rmSync(path(`${name}.new`));
    utimesSync(path(name), new Date(0), new Date(0));
  }
  const { rendered, photos: encoded } = await run();
  assert.equal([rendered, encoded], [0, { encoded: 0, kept: 0 }]);
});

test("a photo that was exchanged is encoded, and its page rendered; the old files are gone", async () => {
  const { run, path, output, root } = await prepared();
  const before = photos(readSite(output));
  writeFileSync(path("anh.jpg"), other);
  const { rendered, pages, photos: encoded } = await run();
  assert.equal(encoded, { encoded: 0, kept: 1 }, "the photo of the static page is the same");
  assert.ok(rendered < pages);
  const after = photos(readSite(output));
  assert.equal(after.length, before.length);
  assert.is.not(after.find((url) => url.includes("/anh.")), before.find((url) => url.includes("/anh.")));
  const clean = join(root, "clean");
  await run({ output: clean, clean: true });
  assert.equal([...readSite(output)], [...readSite(clean)]);
  writeFileSync(path("bai.md"), readFileSync(path("bai.md"), "utf8").replace("image:\n  src: anh.jpg\n  alt: Cánh đồng minh họa\n", ""));
  await run();
  assert.not(photos(readSite(output)).some((url) => url.includes("/anh.")));
});

test("originals are not published", async () => {
  const { output } = await prepared();
  assert.equal(photos(readSite(output)).filter((url) => !/\.[0-9a-f]{8}-\d+\.\w+$/.test(url)), []);
});

test("publishOriginals: originals are published without what the camera wrote, pages lead to them; taken back, they are gone", async () => {
  const { output, run, data } = await prepared("publishOriginals: true");
  const site = readSite(output);
  assert.match(site.get(page)!, 'href="/anh/tin-tuc/2024/anh.jpg">Xem ảnh gốc</a>');
  assert.match(site.get(page)!, 'href="/anh/tin-tuc/2024/c%C3%A1nh%20%C4%91%E1%BB%93ng.png">Xem ảnh gốc</a>');
  assert.match(site.get("/gioi-thieu/")!, 'href="/anh/trang/trang.jpg">Xem ảnh gốc</a>');
  const original = readFileSync(join(output, "anh/tin-tuc/2024/anh.jpg"));
  assert.not.match(original.toString("latin1"), /bi-mat|GPS/);
  assert.ok((await sharp(original).raw().toBuffer()).equals(await sharp(photo).raw().toBuffer()));
  writeFileSync(join(data, "site.yml"), readFileSync(join(data, "site.yml"), "utf8").replace("publishOriginals: true", ""));
  await run();
  const after = readSite(output);
  assert.not(after.has("/anh/tin-tuc/2024/anh.jpg"));
  assert.not.match(after.get(page)!, "Xem ảnh gốc");
});

test("compressed twins are not made of photos", async () => {
  const { output, run } = await prepared();
  await run({ compress: true });
  assert.equal([...readSite(output).keys()].filter((url) => /^\/anh\/.*\.(gz|br)$/.test(url)), []);
});

test.run();
