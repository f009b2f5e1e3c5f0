import { randomBytes } from "node:crypto";
import { existsSync, linkSync, mkdirSync, readFileSync, readdirSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { compressFiles, filesAtOnce, isCompressible, twinsOf } from "../../src/build/compress.ts";
import { temporaryFolder } from "../support/portal-site.ts";

const test = suite("compressed twins");
const page = (title: string): string => `<!doctype html><title>${title}</title>${"<p>Hợp tác xã nông nghiệp Ba Bể.</p>".repeat(60)}`;

/** A folder with these files. */
function folderWith(files: Record<string, string | Buffer>): string {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}
const twins = (folder: string, name: string): Buffer[] => twinsOf(name).map((twin) => readFileSync(join(folder, twin)));
const namesIn = (folder: string): string[] => readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => statSync(join(folder, name)).isFile()).sort();

test("every text file gets a gzip and a brotli twin that unpack to its bytes", async () => {
  const files: Record<string, string | Buffer> = { "index.html": page("A"), "tin-tuc/2019/05/a/index.html": page("B"), "rss.xml": page("C"), "tai-nguyen/cong.0123456789.css": page("D"), "du-lieu/a.csv": page("E") };
  const folder = folderWith(files);
  const { written, plainBytes, bytes } = await compressFiles(folder, Object.keys(files));
  assert.equal(written.toSorted(), Object.keys(files).flatMap(twinsOf).sort());
  for (const name of Object.keys(files)) {
    const [gzip, brotli] = twins(folder, name);
    assert.equal(gunzipSync(gzip!), readFileSync(join(folder, name)), name);
    assert.equal(brotliDecompressSync(brotli!), readFileSync(join(folder, name)), name);
  }
  const sum = (extension: string): number => namesIn(folder).filter((name) => name.endsWith(extension)).reduce((total, name) => total + statSync(join(folder, name)).size, 0);
  assert.equal(bytes, { ".gz": sum(".gz"), ".br": sum(".br") });
  assert.is(plainBytes, Object.keys(files).reduce((total, name) => total + statSync(join(folder, name)).size, 0));
});

test("the bytes depend on the content alone: another day, another name, another folder", async () => {
  const [one, other] = [folderWith({ "a.html": page("A") }), folderWith({ "xa/b.html": page("A") })];
  utimesSync(join(other, "xa/b.html"), new Date(0), new Date(0));
  await compressFiles(one, ["a.html"]);
  await compressFiles(other, ["xa/b.html"]);
  assert.equal(twins(one, "a.html"), twins(other, "xa/b.html"));
  const [gzip] = twins(one, "a.html");
  assert.is(gzip![3], 0, "no name, no comment");
  assert.is(gzip!.readUInt32LE(4), 0, "no time");
});

test("files that rarely change are compressed harder", async () => {
  const text = JSON.stringify(Array.from({ length: 3000 }, (_, number) => number * number % 977));
  const folder = folderWith({ "bai.json": text, "tai-nguyen/bai.0123456789.json": text });
  await compressFiles(folder, namesIn(folder));
  const [page, asset] = ["bai.json", "tai-nguyen/bai.0123456789.json"].map((name) => twins(folder, name)[1]!.length);
  assert.ok(asset! < page! * 0.97, `${asset} bytes, ${page} otherwise`);
});

test("short files, files that would grow, pictures and fonts are left alone", async () => {
  const noise = randomBytes(4000);
  const names = ["robots.txt", "a.png", "a.jpg", "a.webp", "a.avif", "a.woff2", "a.xlsx", "a.html.gz", "a.html.br", "khong-duoi"];
  const folder = folderWith({ ...Object.fromEntries(names.map((name) => [name, name === "robots.txt" ? "User-agent: *\n" : page("A")])), "nhieu.txt": noise });
  const before = namesIn(folder);
  const { written } = await compressFiles(folder, before);
  assert.equal(written, []);
  assert.equal(namesIn(folder), before);
  assert.not.ok(names.slice(1).some(isCompressible));
});

test("a file that became too short loses the twins of what it was", async () => {
  const folder = folderWith({ "a.json": page("A") });
  await compressFiles(folder, ["a.json"]);
  writeFileSync(join(folder, "a.json"), "[]");
  await compressFiles(folder, ["a.json"]);
  assert.equal(namesIn(folder), ["a.json"]);
});

test("a twin that an earlier release has too keeps its bytes there", async () => {
  const earlier = folderWith({ "a.html": page("A") });
  await compressFiles(earlier, ["a.html"]);
  const before = twins(earlier, "a.html");
  const now = folderWith({ "a.html": page("Khác") });
  for (const twin of twinsOf("a.html")) linkSync(join(earlier, twin), join(now, twin));
  await compressFiles(now, ["a.html"]);
  assert.equal(twins(earlier, "a.html"), before);
  assert.is(gunzipSync(twins(now, "a.html")[0]!).toString(), page("Khác"));
});

test("few files are open at a time, however many there are", async () => {
  const names = Array.from({ length: 60 }, (_, number) => `${number}.html`);
  const folder = folderWith(Object.fromEntries(names.map((name) => [name, page(name)])));
  let most = 0;
  function* watched(): Generator<string> {
    for (const [begun, name] of names.entries()) {
      const finished = names.filter((other) => existsSync(join(folder, twinsOf(other)[1]))).length;
      most = Math.max(most, begun + 1 - finished);
      yield name;
    }
  }
  await compressFiles(folder, watched());
  assert.is(most, filesAtOnce);
});

test("a file that is missing is told, and nothing is written afterwards", async () => {
  const names = Array.from({ length: 40 }, (_, number) => `${number}.html`);
  const folder = folderWith(Object.fromEntries(names.map((name) => [name, page(name)])));
  try {
    await compressFiles(folder, ["khong-co.html", ...names]);
    assert.unreachable();
  } catch (error) {
    assert.match(String(error), "khong-co.html");
  }
  const left = namesIn(folder);
  assert.ok(left.length < names.length + 2 * filesAtOnce, `${left.length} files`);
  await new Promise((resolve) => { setTimeout(resolve, 50); });
  assert.equal(namesIn(folder), left);
});

test.run();
