import { suite } from "uvu";
import * as assert from "uvu/assert";
import { pageKinds } from "../support/page-kinds.ts";
import { sample, sizes } from "./sample.ts";
import { walk } from "./walk.ts";

const test = suite("a walk by keyboard");
const { origin, browser, onEveryKind, close } = await sample();
test.after(close);

for (const viewport of sizes) {
  test(`reaches everything in reading order, and is never trapped or covered, ${viewport.width} px`, async () => {
    assert.equal(await onEveryKind({ viewport }, (page) => walk(page)), []);
  });
}

test("the first stop of every page but a frame leads to the content", async () => {
  assert.equal(await onEveryKind({ viewport: sizes[1] }, async (page, kind) => {
    if (kind === "embed") return [];
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    const within = await page.evaluate("document.activeElement === document.body || document.activeElement.closest('main, footer') !== null");
    return within && page.url().endsWith("#noi-dung") ? [] : ["the stop after the skip link is before the content"];
  }), []);
});

test("the four links of the header are on the way", async () => {
  const page = await browser.newPage({ viewport: sizes[1] });
  await page.goto(origin + pageKinds.home);
  const met: string[] = [];
  await walk(page, async ({ name }) => { met.push(name); return []; });
  for (const title of ["Trang chủ", "Góp ý", "Sơ đồ trang", "Liên hệ"]) assert.ok(met.some((name) => name.includes(`top-links__link"> «${title}»`)), title);
  await page.close();
});

test("what folds opens and closes with Enter and with the space bar", async () => {
  assert.equal(await onEveryKind({ viewport: sizes[0] }, async (page) => {
    const told: string[] = [];
    for (const summary of await page.locator("summary:visible").all()) {
      const isOpen = (): Promise<boolean> => summary.evaluate((element) => (element.parentElement as unknown as { open: boolean }).open);
      await summary.focus();
      for (const key of ["Enter", "Space"]) {
        const before = await isOpen();
        await page.keyboard.press(key);
        if (await isOpen() === before) told.push(`«${await summary.innerText()}» does nothing on ${key}`);
      }
    }
    return told;
  }), []);
});

test("the panel of reading settings closes with Escape and gives the focus back", async () => {
  const page = await browser.newPage({ viewport: sizes[1] });
  await page.goto(origin + pageKinds.home);
  await page.locator(".reading-settings[data-ready] summary").focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Escape");
  assert.is(await page.locator(".reading-settings").getAttribute("open"), null);
  assert.ok(await page.locator(".reading-settings summary").evaluate((element) => element.matches(":focus")));
  await page.close();
});

test.run();
