/// <reference lib="dom" />
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { launch, serve, watch } from "../support/browser.ts";
import { pageKinds } from "../support/page-kinds.ts";
import { buildSample, isPage, sampleFiles } from "../support/sample-site.ts";

const test = suite("pages in a browser");
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const output = await buildSample();
const { origin, close } = await serve(output);
const browser = await launch();
test.after(async () => { await browser.close(); await close(); });

interface Violation { id: string; nodes: { html: string; failureSummary?: string }[] }

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [320, 1280]) {
    test(`no accessibility violation on any kind of page, ${width} px, ${colorScheme}`, async () => {
      const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
      const page = await context.newPage();
      const told: string[] = [];
      for (const [kind, url] of Object.entries(pageKinds)) {
        const response = await page.goto(origin + url);
        assert.is(response?.status(), 200, url);
        await page.evaluate(axe);
        const violations = await page.evaluate((tags) => (globalThis as unknown as { axe: { run(o: object): Promise<{ violations: unknown[] }> } }).axe
          .run({ runOnly: { type: "tag", values: tags } }).then((result) => result.violations), rules) as Violation[];
        told.push(...violations.flatMap(({ id, nodes }) => nodes.map((node) => `${kind}: ${id} ${node.html} ${node.failureSummary ?? ""}`)));
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        if (overflow > 0) told.push(`${kind}: ${overflow} px wider than the screen`);
      }
      await context.close();
      assert.equal(told, []);
    });
  }
}

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

test("the four links, the skip link and the menu can be reached by keyboard, and focus is seen", async () => {
  const page = await browser.newPage();
  await page.goto(`${origin}/`);
  await page.keyboard.press("Tab");
  const first = page.locator(":focus");
  assert.is(await first.getAttribute("href"), "#noi-dung");
  assert.ok((await first.boundingBox())!.height > 0);
  const reached: string[] = [];
  for (let i = 0; i < 25; i++) {
    await page.keyboard.press("Tab");
    reached.push(await page.locator(":focus").innerText());
    const outline = await page.locator(":focus").evaluate((element) => { const style = getComputedStyle(element); return style.outlineStyle !== "none" || style.boxShadow !== "none"; });
    assert.ok(outline, `focus is not seen on ${reached.at(-1)}`);
  }
  for (const name of ["Trang chủ", "Góp ý", "Sơ đồ trang", "Liên hệ"]) assert.ok(reached.includes(name), name);
  await page.close();
});

test.run();
