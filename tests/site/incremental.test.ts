import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, realpathSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { build, type BuildOptions } from "../../src/build/build.ts";
import { loadManifest, saveManifest } from "../../src/build/manifest.ts";
import { ContentError, problemText } from "../../src/model/problem.ts";
import { forgetPictures } from "../../src/content/pictures.ts";
import { day, provinceWith, readSite, temporaryFolder } from "../support/portal-site.ts";

const test = suite("a build after a build");

/** Edits made at random in all: sequences of four. `EDIT_SEQUENCES` asks for more. */
const sequences = Number(process.env["EDIT_SEQUENCES"] ?? 12);
const length = 4;

const categories = ["bien-dao", "hoc-tap"];
const article = (title: string, date: string, category: string, tags: readonly string[], rest = "", body = "Nội dung minh họa."): string =>
  `---\ntitle: ${title}\ndate: ${date}\nsummary: Tóm tắt của ${title}.\ncategory: ${category}\ntags: [${tags.join(", ")}]\n${rest}---\n${body}\n`;

/** A year of made-up articles: number n has its own day, category and tags. */
const name = (n: number): string => `content/tin-tuc/2024/bai-${n}.md`;
const first = (n: number): string =>
  article(`Bài ${n}`, `2024-0${1 + (n % 4)}-${String(10 + (n % 18)).padStart(2, "0")}`, categories[n % 2]!, [`nhóm ${n % 3}`, "chung"], "", n % 5 === 0 ? "Có {so so-thu-vien}.\n\n::: tien-do so-thu-vien" : "Nội dung.");

const about = "---\ntitle: Giới thiệu\nsummary: Trang minh họa.\nupdated: 2024-03-01\n---\n## Lịch sử\n\nTrang minh họa.\n";

type Files = Record<string, string | null>;
interface Edit { told: string; apply(files: Files): void }
const edit = (told: string, change: (files: Files, file: string) => void) =>
  fc.integer({ min: 0, max: 13 }).map((n): Edit => ({ told: `${told} ${n}`, apply: (files) => { if (typeof files[name(n)] === "string") change(files, name(n)); } }));
const replacing = (told: string, pattern: RegExp, by: string) => edit(told, (files, file) => { files[file] = files[file]!.replace(pattern, by); });

const edits = fc.oneof(
  fc.integer({ min: 14, max: 20 }).map((n): Edit => ({ told: `add ${n}`, apply: (files) => { files[name(n)] = first(n); } })),
  edit("delete", (files, file) => { files[file] = null; }),
  edit("rename", (files, file) => { files[file.replace(".md", "-moi.md")] = files[file]!; files[file] = null; }),
  replacing("change the body of", /Nội dung[^\n]*/, "Nội dung đã sửa."),
  replacing("link another from", /Nội dung[^\n]*/, "Nội dung có [liên kết](/tin-tuc/2024/01/bai-4/)."),
  replacing("link a heading from", /Nội dung[^\n]*/, "Nội dung có [mục](/gioi-thieu/#muc-lich-su)."),
  replacing("retitle", /title: .*/, "title: Tên khác"),
  replacing("recategorise", /category: .*/, "category: bien-dao"),
  replacing("retag", /tags: .*/, "tags: [chung, nhãn mới]"),
  replacing("redate", /date: .*/, "date: 2024-02-20 07:15"),
  replacing("date into the future", /date: .*/, "date: 2024-11-20"),
  replacing("draft", /tags:/, "draft: true\ntags:"),
  replacing("expire", /tags:/, "expires: 2024-04-30\ntags:"),
  replacing("give an old address to", /tags:/, "aliases: [/cu/bai-cu.html]\ntags:"),
  fc.integer({ min: 31, max: 47 }).map((value): Edit => ({ told: `indicator ${value}`, apply: (files) => { files["data/indicators/so-thu-vien.yml"] = files["data/indicators/so-thu-vien.yml"]!.replace(/(period: 2022\n    value: )\d+/, `$1${value}`); } })),
  fc.constant<Edit>({ told: "menu", apply: (files) => { files["data/menu.yml"] = "- title: Tin mới\n  url: /tin-tuc/\n"; } }),
  fc.constant<Edit>({ told: "static page", apply: (files) => { files["content/trang/gioi-thieu.md"] = "---\ntitle: Về chúng tôi\nsummary: Trang đã sửa.\nupdated: 2024-04-01\n---\nĐã sửa.\n"; } }),
);

/** Where builds into one output remember. */
const memoryIn = (cache: string): string => join(cache, "build", readdirSync(join(cache, "build"), { withFileTypes: true }).find((entry) => entry.isDirectory())!.name);

const hashes = (output: string): string[] => [...readSite(output)].map(([url, text]) => `${url} ${createHash("sha1").update(text).digest("hex")}`);

/** What a build came to: `built`, or the problems that stopped it. */
const outcome = (building: Promise<unknown>): Promise<"built" | string[]> => building.then(() => "built" as const, (error: unknown) => {
  if (!(error instanceof ContentError)) throw error;
  return error.problems.map(problemText);
});

test("gives the same bytes as a clean build, whatever was edited", async () => {
  await fc.assert(fc.asyncProperty(fc.array(fc.tuple(edits, fc.constantFrom("2024-05-01", "2024-05-01", "2024-12-01")), { minLength: length, maxLength: length }), async (steps) => {
    const start: Files = { ...Object.fromEntries(Array.from({ length: 14 }, (_, n) => [name(n), first(n)])), "content/trang/gioi-thieu.md": about };
    const province = provinceWith(start as Record<string, string>);
    const files: Files = { ...start, "data/indicators/so-thu-vien.yml": readFileSync(join(province.data, "indicators/so-thu-vien.yml"), "utf8") };
    const cache = temporaryFolder();
    const run = (output: string, now: string, more: Partial<BuildOptions>) => { forgetPictures(); return build({ ...province, output, now: day(now), cache, ...more }); };
    await run(province.output, "2024-05-01", {});
    for (const [{ apply }, now] of steps) {
      apply(files);
      for (const [file, text] of Object.entries(files)) {
        if (text === null) rmSync(join(province.root, file), { force: true });
        else if (text !== start[file]) writeFileSync(join(province.root, file), text);
        start[file] = text;
      }
      const clean = join(province.root, "clean");
      const [after, whole] = [await outcome(run(province.output, now, {})), await outcome(run(clean, now, { clean: true }))];
      assert.equal(after, whole);
      if (whole === "built") assert.equal(hashes(province.output), hashes(clean));
    }
  }), { numRuns: sequences, endOnFailure: true });
});

test("renders few pages for one changed body, and none when nothing changed", async () => {
  const province = provinceWith(Object.fromEntries(Array.from({ length: 14 }, (_, n) => [name(n), first(n)])));
  const options = { ...province, now: day("2024-05-01"), cache: temporaryFolder() };
  const whole = await build(options);
  assert.is(whole.rendered, whole.pages);
  const idle = await build(options);
  assert.equal([idle.rendered, idle.pages], [0, whole.pages]);

  const file = join(province.root, name(3));
  writeFileSync(file, readFileSync(file, "utf8").replace("Nội dung", "Chữ khác"));
  const release = readdirSync(join(province.root, ".releases")).length;
  const one = await build(options);
  assert.is(one.pages, whole.pages);
  assert.ok(one.rendered <= whole.pages - 30, `${one.rendered} of ${whole.pages}`);
  assert.is(readdirSync(join(province.root, ".releases")).length, release + 1);
  assert.match(readSite(province.output).get("/tin-tuc/2024/04/bai-3/")!, "Chữ khác");
});

test("a damaged, old or foreign memory means a whole build, never a wrong one", async () => {
  const province = provinceWith();
  const cache = temporaryFolder();
  const options = { ...province, now: day("2024-05-01"), cache };
  const whole = await build(options);
  const memory = memoryIn(cache);
  const again = async (): Promise<number> => {
    const file = join(province.root, "content/tin-tuc/2024/doc-sach-ben-bien.md");
    writeFileSync(file, `${readFileSync(file, "utf8")}\nThêm một câu.\n`); // there is something to do
    return (await build(options)).rendered;
  };
  assert.ok(await again() < whole.pages);
  const damages: ((path: string, bytes: Buffer) => void)[] = [
    (path, bytes) => writeFileSync(path, bytes.subarray(0, 100)),
    (path) => writeFileSync(path, "x"),
    (path, bytes) => writeFileSync(path, Buffer.concat([bytes.subarray(0, 200), Buffer.from([bytes[200]! ^ 1]), bytes.subarray(201)])),
    (path) => rmSync(path),
  ];
  for (const name of ["manifest", "files", "articles"]) {
    for (const damage of damages) {
      const path = name === "articles" ? join(memory, name, readdirSync(join(memory, name))[0]!) : join(memory, name);
      damage(path, readFileSync(path));
      assert.is(await again(), whole.pages, name);
      assert.ok(await again() < whole.pages, name);
    }
  }
  saveManifest(memory, { ...loadManifest(memory)!, code: "another" });
  assert.is(await again(), whole.pages);
  rmSync(realpathSync(province.output), { recursive: true });
  assert.is(await again(), whole.pages);
});

test("compressed twins are made of what changed, and are those of a clean build", async () => {
  const province = provinceWith(Object.fromEntries(Array.from({ length: 14 }, (_, n) => [name(n), first(n)])));
  const options = { ...province, now: day("2024-05-01"), cache: temporaryFolder(), compress: true };
  await build(options);
  const inode = (file: string): number => statSync(join(province.output, file)).ino;
  const untouched = inode("tin-tuc/2024/01/bai-8/index.html.br");
  for (let edited = 1; edited <= 5; edited++) { // more builds than releases are kept
    const file = join(province.root, name(edited));
    writeFileSync(file, readFileSync(file, "utf8").replace("Nội dung", `Chữ khác ${edited}`));
    if (edited === 3) rmSync(join(province.root, name(11)));
    await build(options);
  }
  assert.is(inode("tin-tuc/2024/01/bai-8/index.html.br"), untouched);
  const page = "tin-tuc/2024/01/bai-4/index.html";
  const plain = readFileSync(join(province.output, page));
  assert.match(plain.toString(), "Chữ khác 4");
  assert.ok(gunzipSync(readFileSync(join(province.output, `${page}.gz`))).equals(plain));
  assert.ok(brotliDecompressSync(readFileSync(join(province.output, `${page}.br`))).equals(plain));
  const clean = join(province.root, "clean");
  await build({ ...options, output: clean, clean: true });
  assert.equal(hashes(province.output), hashes(clean));

  await build({ ...options, compress: false });
  assert.not(existsSync(join(province.output, `${page}.gz`)));
});

test("a missing link to the last release is made again, and nothing else", async () => {
  const province = provinceWith();
  const options = { ...province, now: day("2024-05-01"), cache: temporaryFolder() };
  await build(options);
  rmSync(province.output);
  assert.is((await build(options)).rendered, 0);
  assert.ok(readSite(province.output).has("/"));
});

test("a cache that cannot be written costs the next build its time, and nothing else", async () => {
  const province = provinceWith();
  const cache = join(province.root, "no-folder");
  writeFileSync(cache, "");
  const options = { ...province, now: day("2024-05-01"), cache };
  const whole = await build(options);
  assert.is((await build(options)).rendered, whole.pages);
});

test.run();
