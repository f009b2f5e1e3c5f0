/// <reference lib="dom" />
import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { axe, placesOf } from "../support/axe.ts";
import { launch } from "../support/browser.ts";
import { temporaryFolder } from "../support/portal-site.ts";
import { cached, newReader, read, readAndSettle, until, type Reader } from "./reader.ts";
import { article, release, restyle, rulesOf } from "./two-releases.ts";
import { unsteadyServer, type UnsteadyServer } from "./unsteady-server.ts";

const test = suite("reading without a network");
const first = await release();
const browser = await launch();
test.after(() => browser.close());

/** A reader and a server of their own; nothing may be told on the console. */
const withReader = (use: (reader: Reader, server: UnsteadyServer) => Promise<void>) => async (): Promise<void> => {
  const server = await unsteadyServer(first, rulesOf(first));
  const reader = await newReader(browser, server.origin);
  try {
    await use(reader, server);
    assert.equal(reader.told, []);
  } finally {
    await reader.leave();
    await server.close();
  }
};

const line = (page: Page) => page.locator(".kept-copy").innerText();
/** The next release: one title is another. */
const edited = { "content/tin-tuc/2024/thu-vien-thang-ba.md": "---\ntitle: Tên đã sửa\ndate: 2024-03-05 09:30\nsummary: Bài minh họa.\ncategory: hoc-tap\n---\nĐã sửa.\n" };
const isKeptAs = (page: Page, title: string): Promise<boolean> =>
  page.evaluate(async ([url, text]) => (await (await caches.match(url!))!.text()).includes(text!), [article, title]);
const heading = (page: Page) => page.locator("h1").innerText();

test("what was read stays readable, says when it was kept, and looks as it did", withReader(async ({ page }, { origin, be }) => {
  await read(page, `${origin}/lien-he/`);
  be("down");
  await page.goto(`${origin}/lien-he/`);
  assert.match(await line(page), /^Đang xem bản lưu lúc \d\d:\d\d ngày \d\d\/\d\d\/\d{4}, vì chưa kết nối được mạng\. Tải lại trang$/);
  assert.is(await page.locator(".kept-copy").getAttribute("role"), "status");
  assert.is(await heading(page), "Liên hệ");
  assert.is(await page.locator(".kept-copy").evaluate((element) => getComputedStyle(element).borderBlockEndStyle), "solid");
  assert.ok(await page.locator(".site-header__emblem").evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0));
  be("well");
  await page.getByRole("link", { name: "Tải lại trang" }).click();
  await page.waitForFunction(() => !document.querySelector(".kept-copy"));
}));

test("the home page and the newest articles are kept without having been opened", withReader(async ({ page }, { origin, be }) => {
  await readAndSettle(page, `${origin}/lien-he/`);
  be("down");
  await page.goto(origin);
  assert.match(await line(page), "Đang xem bản lưu");
  await page.goto(origin + article);
  assert.is(await heading(page), "Thư viện <mới> & cũ: bài minh họa");
}));

test("a page that was never read gives way to one that lists those that were", withReader(async ({ page }, { origin, be }) => {
  await readAndSettle(page, `${origin}/lien-he/`);
  be("down");
  await page.goto(`${origin}/so-do-trang/`);
  assert.is(await heading(page), "Trang này chưa được lưu trên máy");
  assert.equal(placesOf((await axe(page)).violations), []);
  const list = page.locator("main .titles a");
  assert.equal((await list.allInnerTexts()).sort(), ["Cổng thông tin điện tử tỉnh Thử Nghiệm", "Liên hệ", "Thư viện <mới> & cũ: bài minh họa", "Đọc sách bên biển"].sort());
  await list.filter({ hasText: "Thư viện <mới>" }).click();
  await page.waitForURL(origin + article);
  assert.match(await line(page), "Đang xem bản lưu");
  assert.equal(placesOf((await axe(page)).violations), []);
}));

test("words after «?» are the same page", withReader(async ({ page }, { origin, be }) => {
  await read(page, `${origin}/tim-kiem/`);
  be("down");
  await page.goto(`${origin}/tim-kiem/?q=s%C3%A1ch`);
  assert.is(await page.locator("form[data-box] input").inputValue(), "sách");
}));

test("a new release is seen at once, and is what is read without a network then; an older copy keeps its own style", withReader(async ({ page }, { origin, be, show }) => {
  await readAndSettle(page, `${origin}/lien-he/`);
  await read(page, origin + article);
  const second = join(temporaryFolder(), "second");
  cpSync(await release(edited), second, { recursive: true });
  const sheet = restyle(second);
  show(second);
  await page.goto(origin + article);
  assert.is(await heading(page), "Tên đã sửa");
  assert.is(await page.locator(".kept-copy").count(), 0);
  await until(async () => (await cached(page, "tep")).includes(`/tai-nguyen/${sheet}`), "the new style is kept");
  await until(() => isKeptAs(page, "Tên đã sửa"), "the new copy");

  be("down");
  await page.goto(origin + article);
  assert.is(await heading(page), "Tên đã sửa");
  const colour = (): Promise<string> => page.locator(".site-header").evaluate((element) => getComputedStyle(element).borderBlockEndStyle);
  assert.is(await colour(), "solid");
  await page.goto(`${origin}/lien-he/`);
  assert.is(await colour(), "solid");
}));

test("a page that the browser fetched before its link was followed is kept as it was read", withReader(async ({ page }, { origin, be, show }) => {
  await readAndSettle(page, `${origin}/lien-he/`);
  show(await release(edited));
  await page.goto(`${origin}/tin-tuc/`);
  const link = page.locator(`main a[href="${article}"]`).first();
  const fetched = page.waitForRequest(origin + article);
  await link.hover();
  await fetched;
  await link.click();
  await page.waitForURL(origin + article);
  assert.is(await page.evaluate(() => (performance.getEntriesByType("navigation")[0] as PerformanceNavigationTiming).workerStart), 0);
  await until(() => isKeptAs(page, "Tên đã sửa"), "the copy of what was read");
  be("down");
  await page.goto(origin + article);
  assert.is(await heading(page), "Tên đã sửa");
}));

test("a server that fails is no reason to hide what was read; without a copy its own answer is shown", withReader(async ({ page, told }, { origin, be }) => {
  await readAndSettle(page, `${origin}/lien-he/`);
  be("failing");
  await page.goto(`${origin}/lien-he/`);
  assert.match(await line(page), "vì máy chủ của cổng chưa trả lời.");
  assert.is((await page.goto(`${origin}/so-do-trang/`))!.status(), 503);
  assert.ok(told.splice(0).every((text) => text.includes("503")));
}));

test("on a line that is too slow the copy is shown, and the late answer is kept", withReader(async ({ page }, { origin, be }) => {
  await readAndSettle(page, `${origin}/lien-he/`);
  const kept = (): Promise<string | null> => page.evaluate(async () => (await caches.match("/lien-he/"))!.headers.get("x-ban-luu"));
  const before = await kept();
  be("slow");
  await page.goto(`${origin}/lien-he/`);
  assert.match(await line(page), "vì mạng đang chậm.");
  be("well");
  await until(async () => await kept() !== before, "the late answer is kept");
}));

test("a page that is gone is forgotten", withReader(async ({ page, told }, { origin, be, show }) => {
  await readAndSettle(page, `${origin}/lien-he/`);
  show(temporaryFolder());
  await page.goto(`${origin}/lien-he/`);
  await until(async () => !(await cached(page, "trang")).includes("/lien-he/"), "the copy is gone");
  be("down");
  await page.goto(`${origin}/lien-he/`);
  assert.is(await heading(page), "Trang này chưa được lưu trên máy");
  assert.ok(told.splice(0).every((text) => text.includes("404")));
}));

test("what readers send, their receipts and the editors' page are never kept", withReader(async ({ page, told }, { origin, be, asked }) => {
  await readAndSettle(page, `${origin}/lien-he/`);
  for (const path of ["/gop-y/tra-cuu/", "/quan-tri/", "/nhung/so-thu-vien/", "/gop-y/gui?ma=1"]) await page.goto(origin + path);
  await page.evaluate(() => { const form = document.createElement("form"); form.method = "post"; form.action = "/gop-y/gui"; document.body.append(form); form.submit(); });
  await page.getByText("Đã nhận góp ý").waitFor();
  await read(page, `${origin}/gop-y/`);
  assert.equal((await cached(page, "trang")).filter((path) => /gop-y\/.|quan-tri|nhung/.test(path)), []);
  assert.is(asked.filter((what) => what === "POST /gop-y/gui").length, 1);
  be("down");
  assert.is(await page.evaluate(() => fetch("/gop-y/gui", { method: "POST" }).then(() => "answered", () => "failed")), "failed");
  assert.ok(told.splice(0).every((text) => /404|ERR_/.test(text)));
}));

test("of pages and pictures no more than sixty are kept, those of the list always; files without a page go", withReader(async ({ page }, { origin }) => {
  await readAndSettle(page, `${origin}/lien-he/`);
  await page.evaluate(async () => {
    const [pages, files, pictures] = await Promise.all(["trang", "tep", "anh"].map((name) => caches.open(`cong-${name}-1`)));
    for (let n = 0; n < 70; n++) {
      const note = { path: `/cu-${n}/`, title: "Cũ", at: n, files: [`/tai-nguyen/cu-${n}.0123456789.css`] };
      await pages!.put(note.path, new Response("Cũ", { headers: { "x-ban-luu": encodeURIComponent(JSON.stringify(note)) } }));
      await files!.put(note.files[0]!, new Response(""));
      await pictures!.put(`/anh/cu-${n}.0123456789.jpg`, new Response(""));
    }
  });
  await read(page, `${origin}/so-do-trang/`);
  await until(async () => (await cached(page, "anh")).length === 60, "pictures are few");
  const pages = (await cached(page, "trang")).filter((path) => path !== "/ngoai-tuyen/danh-sach.json");
  assert.is(pages.length, 60);
  for (const path of ["/", article, "/ngoai-tuyen/", "/lien-he/", "/so-do-trang/", "/cu-69/"]) assert.ok(pages.includes(path), path);
  assert.not.ok(pages.includes("/cu-0/"));
  const files = await cached(page, "tep");
  assert.ok(files.includes("/tai-nguyen/cu-69.0123456789.css"));
  assert.not.ok(files.includes("/tai-nguyen/cu-0.0123456789.css"));
}));

test("readers who save data are sent what they ask for and nothing else; others what is new, a quarter of an hour apart", withReader(async ({ page, context }, { origin, asked }) => {
  await readAndSettle(page, `${origin}/lien-he/`);
  const lists = (): number => asked.filter((what) => what === "GET /ngoai-tuyen/danh-sach.json").length;
  assert.is(lists(), 1);
  const worker = context.serviceWorkers()[0]!;
  await worker.evaluate(() => Object.defineProperty(navigator, "connection", { configurable: true, value: { saveData: true } }));
  await page.evaluate(async () => (await caches.open("cong-trang-1")).delete("/ngoai-tuyen/danh-sach.json"));
  await read(page, `${origin}/so-do-trang/`);
  await page.waitForTimeout(1500);
  assert.is(lists(), 1);
  await worker.evaluate(() => Object.defineProperty(navigator, "connection", { configurable: true, value: { effectiveType: "4g" } }));
  await readAndSettle(page, `${origin}/lien-he/`);
  assert.is(lists(), 2);
  await read(page, `${origin}/gioi-thieu/`);
  await page.waitForTimeout(1500);
  assert.is(lists(), 2);
}));

test("a portal that wants none is rid of a worker that is there, and of all it kept", withReader(async ({ page }, { origin, show, asked }) => {
  await readAndSettle(page, `${origin}/lien-he/`);
  const settings = readFileSync(join(import.meta.dirname, "../fixtures/tinh-mau/data/site.yml"), "utf8");
  show(await release({ "data/site.yml": `${settings}offline: false\n` }));
  await page.goto(`${origin}/lien-he/`);
  await until(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length + (await caches.keys()).length === 0), "the worker is gone");
  await page.goto(`${origin}/so-do-trang/`);
  const before = asked.filter((what) => what === "GET /sw.js").length;
  await page.waitForTimeout(1500);
  assert.is(asked.filter((what) => what === "GET /sw.js").length, before);
  assert.is(await page.evaluate(() => navigator.serviceWorker.controller), null);
}));

test.run();
