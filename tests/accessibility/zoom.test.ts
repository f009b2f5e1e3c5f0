import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Page } from "playwright-core";
import { launch } from "../support/browser.ts";
import { probe } from "./probe.ts";
import { sample, sizes } from "./sample.ts";

const test = suite("larger and wider text");
const { onEveryKind, close } = await sample();
test.after(close);

const losses = async (page: Page): Promise<string[]> => [...await probe(page, "wider"), ...await probe(page, "clipped"), ...await probe(page, "overlapping")];

/** What is read in the middle of a page. */
const textOf = async (page: Page): Promise<string> => (await page.locator("main").innerText()).replace(/\s+/g, " ").trim();

const zooms = [
  { told: "200 %", viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 },
  { told: "400 %", viewport: { width: 320, height: 225 }, deviceScaleFactor: 4 },
];
const texts = new Map<string, string>();

test("a desk shows everything", async () => {
  assert.equal(await onEveryKind({ viewport: { width: 1280, height: 900 } }, async (page, kind) => {
    texts.set(kind, await textOf(page));
    return losses(page);
  }), []);
});

for (const { told, ...options } of zooms) {
  test(`at ${told} nothing is lost, cut off or covered, and only tables and charts scroll sideways`, async () => {
    assert.equal(await onEveryKind(options, async (page, kind) => [
      ...await losses(page), ...(await textOf(page) === texts.get(kind) ? [] : ["another text than on a desk"]),
    ]), []);
  });
}

test("with letters of twice the size in the browser's settings nothing is cut off or covered", async () => {
  const large = await launch(["--blink-settings=defaultFontSize=32"]);
  const told: string[] = [];
  for (const width of [640, 1280]) told.push(...(await onEveryKind({ viewport: { width, height: 900 } }, losses, large)).map((line) => `${width} px, ${line}`));
  await large.close();
  assert.equal(told, []);
});

test("with the largest letters the portal offers nothing is cut off or covered, on the smallest telephone too", async () => {
  const told: string[] = [];
  for (const viewport of sizes) told.push(...await onEveryKind({ viewport }, async (page) => {
    await page.evaluate("document.documentElement.className = 'text-largest'");
    return losses(page);
  }));
  assert.equal(told, []);
});

/** WCAG 1.4.12. */
const spacing = "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }";

for (const viewport of sizes) {
  test(`with wider spaces between lines, words and letters nothing is cut off or covered, ${viewport.width} px`, async () => {
    assert.equal(await onEveryKind({ viewport }, async (page) => {
      await page.addStyleTag({ content: spacing });
      return losses(page);
    }), []);
  });
}

test.run();
