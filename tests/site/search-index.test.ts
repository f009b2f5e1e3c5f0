import { readdirSync, readFileSync, realpathSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { build } from "../../src/build/build.ts";
import { indexFolder, rootFile, type Root } from "../../src/search/format.ts";
import { cardsOf, find } from "../../src/search/query/engine.ts";
import { Store } from "../../src/search/query/store.ts";
import { day, provinceWith } from "../support/portal-site.ts";

const test = suite("the search index of a release");

const article = (title: string, rest = "", body = "Nội dung minh họa."): string => `---\ntitle: ${title}\ndate: 2024-03-02\nsummary: Tóm tắt minh họa.\ncategory: hoc-tap\n${rest}---\n${body}\n`;
const files = {
  "content/tin-tuc/2024/thu-vien.md": article("Thư viện lưu động", "", "Xe thư viện đến **bản xa**.\n\n- Sách mới\n- Bạn đọc nhỏ"),
  "content/tin-tuc/2024/nhap.md": article("Bản nháp quầy sách", "draft: true\n"),
  "content/tin-tuc/2024/cu.md": article("Thông báo phòng mượn", "expires: 2024-04-01\n"),
  "content/tin-tuc/2024/sau.md": article("Tin quạt trần").replace("2024-03-02", "2024-12-24"),
  "content/trang/gioi-thieu.md": "---\ntitle: Giới thiệu\nsummary: Trang minh họa.\nupdated: 2024-03-01\n---\nLịch sử của cổng.\n",
};

const figures = readFileSync(join(import.meta.dirname, "../fixtures/tinh-mau/data/indicators/so-thu-vien.yml"), "utf8");

const readerOf = (output: string) => async (url: string): Promise<Uint8Array> => {
  const bytes = readFileSync(join(output, url));
  return bytes[0] === 0x1f ? gunzipSync(bytes) : bytes;
};

async function titlesFor(output: string, typed: string): Promise<string[]> {
  const store = await Store.open(readerOf(output));
  return (await cardsOf(store, (await find(store, typed)).documents)).map(([, title]) => title);
}

const province = provinceWith(files);
const { output } = province;
const rebuild = async (): Promise<void> => { await build({ ...province, cache: join(province.root, "cache"), now: day("2024-06-01") }); };
const change = (name: string, text: string): Promise<void> => { writeFileSync(join(province.root, name), text); return rebuild(); };

test("finds articles, static pages and indicators; no draft, nothing expired or of the future", async () => {
  await rebuild();
  assert.equal(await titlesFor(output, "thư viện lưu động"), ["Thư viện lưu động"]);
  assert.equal(await titlesFor(output, "ban xa"), ["Thư viện lưu động"]);
  assert.equal(await titlesFor(output, "lịch sử"), ["Giới thiệu"]);
  assert.ok((await titlesFor(output, "thư viện")).length > 1, "the indicator on libraries");
  for (const typed of ["quầy sách", "phòng mượn", "quạt trần"]) assert.equal(await titlesFor(output, typed), [], typed);
});

test("words of two items of a list are no neighbours", async () => {
  assert.equal(await titlesFor(output, '"mới bạn"'), []);
});

test("its files are named by their content, and stay the same files while what it finds stays the same", async () => {
  const shards = (): string[] => readdirSync(join(output, indexFolder)).filter((name) => name !== "goc.json");
  const inode = (name: string): number => statSync(join(realpathSync(output), indexFolder, name, "m")).ino;
  const before = shards();
  const first = inode(before[0]!);
  const { shards: listed } = JSON.parse(readFileSync(join(output, rootFile), "utf8")) as Root;
  assert.equal(listed.map(({ name }) => name), before);

  await change("data/indicators/so-thu-vien.yml", figures.replace(/(period: 2022\n    value: )\d+/, "$131"));
  assert.equal(shards(), before);
  assert.is(inode(before[0]!), first);

  await change("content/tin-tuc/2024/thu-vien.md", article("Thư viện trên núi"));
  assert.is(shards().length, 1);
  assert.not.equal(shards(), before);
  assert.equal(await titlesFor(output, "trên núi"), ["Thư viện trên núi"]);
  assert.equal(await titlesFor(output, "lưu động"), []);
});

test.run();
