import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { build } from "../../src/build/build.ts";
import { loadContent } from "../../src/content/load.ts";
import { isoDay, localYear } from "../../src/format/date.ts";
import { isError } from "../../src/model/problem.ts";
import { copyRepository, offerRepository } from "../editing/browser-repository.ts";
import { editedProvince } from "../editing/switched-on.ts";
import { launch, serve, watch } from "../support/browser.ts";
import { day, temporaryFolder } from "../support/portal-site.ts";

const test = suite("editing in the browser");

const province = editedProvince();
await build({ ...province, now: day("2024-05-01") });
const { origin, close } = await serve(province.output);
const browser = await launch();
// An editor abroad, with an English browser: the words stay Vietnamese, the times too.
const page = await (await browser.newContext({ locale: "en-US", timezoneId: "Europe/London", viewport: { width: 1280, height: 900 } })).newPage();
await page.goto(`${origin}/manifest.webmanifest`);
await offerRepository(page, province);
const told = watch(page, origin);
const foreign = (): string[] => told.filter((line) => !line.includes(" asks blob:"));
test.after(async () => { await browser.close(); await close(); });

const photo = join(import.meta.dirname, "../../content/tin-tuc/2019/mam-xanh.jpg");

const field = (path: string): Locator => page.locator(`section[data-key-path="${path}"]`);
/** Saves; the program goes back to the list when it has written. */
async function save(page: Page): Promise<void> {
  await page.getByText("Lưu", { exact: true }).click();
  await page.waitForURL(/#\/collections\/[a-z-]+$/);
}

/** Shows a field: those far down are made when they come near. */
async function reach(path: string): Promise<Locator> {
  await page.mouse.move(600, 600);
  for (let tries = 0; tries < 40 && !await field(path).count(); tries++) {
    await page.mouse.wheel(0, 400);
    await page.waitForTimeout(100);
  }
  await field(path).scrollIntoViewIfNeeded();
  return field(path);
}

async function write(path: string, words: string): Promise<void> {
  await (await reach(path)).locator("textarea:visible, input:visible").first().fill(words);
}

async function open(address: string): Promise<void> {
  await page.goto(`${origin}/quan-tri/#/collections/${address.split("/")[0]}`);
  await page.getByText(/^(Tạo mới|Danh mục chính)$/).locator("visible=true").first().waitFor();
  await page.goto(`${origin}/quan-tri/#/collections/${address}`);
  await page.getByText("Lưu", { exact: true }).waitFor();
}

async function addPhoto(): Promise<void> {
  await (await reach("image")).getByRole("checkbox").click();
  await (await reach("image.src")).locator("input[type=file]").first().setInputFiles(photo);
  await field("image.src").getByText("mam-xanh.jpg").waitFor();
  await write("image.alt", "Mầm xanh trên đất nâu");
  await write("image.caption", "Ảnh minh họa: mầm xanh");
}

/** The repository as it is now, on disk. */
async function repository(): Promise<{ content: string; data: string }> {
  const folder = temporaryFolder();
  await copyRepository(page, folder);
  return { content: join(folder, "content"), data: join(folder, "_data") };
}

const text = (...path: string[]): string => readFileSync(join(...path), "utf8");

test("the page speaks Vietnamese and opens a local repository", async () => {
  await page.goto(`${origin}/quan-tri/`);
  await page.getByText("Làm việc với kho mã nguồn cục bộ").click();
  await page.getByText("Tạo mới").waitFor();
  for (const words of ["Tin bài", "Trang", "Dữ liệu của cổng", "Đọc sách bên biển"]) assert.ok(await page.getByText(words).first().isVisible(), words);
});

test("what is missing is told before anything is saved", async () => {
  await open("tin-bai/new");
  await write("summary", "Tóm tắt minh họa.");
  await page.getByText("Lưu", { exact: true }).click();
  await page.getByText("Trường bắt buộc.").first().waitFor();
  assert.match(page.url(), /\/new$/);
});

test("a new article with a photo is written as an editor would write it by hand", async () => {
  await page.reload();
  await open("tin-bai/new");
  await write("title", "Đường về biển: 30 “thư viện” mới");
  await write("summary", "Tóm tắt minh họa, có dấu hai chấm: và dấu # thăng.");
  await field("category").getByText("Học tập").click();
  await addPhoto();
  await write("body", "Đoạn đầu, có {so so-thu-vien}.\n\n## Mục lớn\n\n::: luu-y Chú ý\nMột câu.[^1]\n:::\n\n[^1]: Chú thích.");
  await save(page);

  const { content } = await repository();
  const year = localYear(new Date());
  const written = text(content, "tin-tuc", year, "duong-ve-bien-30-thu-vien-moi.md");
  const date = /^date: (\d{4}-\d\d-\d\d \d\d:\d\d)$/m.exec(written)![1]!;
  assert.ok(Math.abs(day(date).getTime() - Date.now()) < 10 * 60_000, `${date} is Vietnamese time`);
  assert.is(written.replace(date, "…"), `---
title: 'Đường về biển: 30 “thư viện” mới'
date: …
summary: 'Tóm tắt minh họa, có dấu hai chấm: và dấu # thăng.'
category: hoc-tap
image:
  src: mam-xanh.jpg
  alt: Mầm xanh trên đất nâu
  caption: 'Ảnh minh họa: mầm xanh'
pinned: false
draft: false
---

Đoạn đầu, có {so so-thu-vien}.

## Mục lớn

::: luu-y Chú ý
Một câu.[^1]
:::

[^1]: Chú thích.
`);
  assert.ok(readFileSync(join(content, "tin-tuc", year, "mam-xanh.jpg")).equals(readFileSync(photo)), "the photo lies beside the article, as it was");
});

test("an article that is there gets a photo; its text, its address and its time stay as they were", async () => {
  await open("tin-bai/entries/2024/thu-vien-thang-ba");
  await addPhoto();
  await save(page);
  const { content } = await repository();
  const [before, after] = [province.content, content].map((folder) => text(folder, "tin-tuc/2024/thu-vien-thang-ba.md"));
  const body = (file: string): string => file.slice(file.indexOf("\n---\n") + 5).trim();
  assert.is(body(after!), body(before!));
  assert.match(after!, "date: 2024-03-05 09:30\n");
  assert.match(after!, "image:\n  src: mam-xanh.jpg\n  alt: Mầm xanh trên đất nâu\n");
  assert.ok(existsSync(join(content, "tin-tuc/2024/mam-xanh.jpg")));
});

test("the photo of an article that is there is shown beside its words", async () => {
  await open("tin-bai/entries/2024/thu-vien-thang-ba");
  const shown = (await reach("image.src")).locator("img");
  await shown.waitFor();
  assert.match((await shown.getAttribute("src"))!, /^blob:/);
});

test("a data file is edited by the same form", async () => {
  await open("du-lieu/entries/site");
  await write("greeting", "Kính chào bạn đọc gần xa!");
  await save(page);
  assert.match(text((await repository()).data, "site.yml"), "\ngreeting: Kính chào bạn đọc gần xa!\n");
});

test("so are lists: menu entries, categories, the blocks of the home page", async () => {
  await open("du-lieu/entries/menu");
  await write("menu.0.title", "Về tỉnh");
  await save(page);
  await open("du-lieu/entries/home");
  await write("home.0.count", "4");
  await save(page);
  const { data } = await repository();
  assert.match(text(data, "menu.yml"), /^- title: Về tỉnh$/m);
  assert.match(text(data, "home.yml"), /^- type: lead\n {2}count: 4$/m);
});

test("the portal finds no error in what was written, and shows it", async () => {
  const { content, problems } = await loadContent(await repository(), isoDay(new Date()));
  assert.equal(problems.filter(isError), []);
  assert.is(content!.site.greeting, "Kính chào bạn đọc gần xa!");
  const article = content!.articles.find(({ slug }) => slug === "duong-ve-bien-30-thu-vien-moi")!;
  assert.is(article.image!.caption, "Ảnh minh họa: mầm xanh");
  assert.is(article.category.title, "Học tập");
  assert.is(content!.articles.find(({ slug }) => slug === "thu-vien-thang-ba")!.image!.alt, "Mầm xanh trên đất nâu");
});

test("all that time nobody else was asked for anything, and nothing was refused", () => {
  assert.equal(foreign(), []);
});

test.run();
