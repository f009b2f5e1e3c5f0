/// <reference lib="dom" />
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { launch, serve, watch } from "../support/browser.ts";
import { pageKinds } from "../support/page-kinds.ts";
import { buildSampleWithForm, isPage, sampleFiles } from "../support/sample-site.ts";

const test = suite("pages in a browser");

const output = await buildSampleWithForm();
const { origin, close } = await serve(output);
const browser = await launch();
test.after(async () => { await browser.close(); await close(); });

test("every page opens without an error and asks nothing of another origin", async () => {
  const page = await browser.newPage();
  const told = watch(page, origin);
  for (const [url, text] of [...sampleFiles(output)].filter(isPage)) {
    if (!text.includes('http-equiv="refresh"')) await page.goto(origin + url, { waitUntil: "load" });
  }
  await page.close();
  assert.equal(told, []);
});

test("an old address takes the reader to the page", async () => {
  const page = await browser.newPage();
  await page.goto(`${origin}/tin-tuc-su-kien/htx-2019/`);
  await page.waitForURL(origin + pageKinds.article);
  await page.close();
});

/** What only one of both readers is told: tools that need a script, and that the search needs one. */
const told = /In trang|Chép liên kết|Không dùng phím \/ để đến ô tìm kiếm|Chưa tìm được trên trình duyệt này.*?«Tìm trong trang» trên điện thoại\. /gs;

test("without JavaScript every kind of page shows the same text, but for the tools that need it", async () => {
  const texts = await Promise.all([true, false].map(async (javaScriptEnabled) => {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    const found: string[] = [];
    for (const url of Object.values(pageKinds)) {
      await page.goto(origin + url);
      found.push((await page.locator("main").innerText()).replace(/\s+/g, " ").replace(told, "").replace(/\s+/g, " ").trim());
    }
    await context.close();
    return found;
  }));
  assert.equal(texts[1], texts[0]);
});

test.run();
