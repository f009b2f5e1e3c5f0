import { readdirSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { build } from "../../src/build/build.ts";
import { forgetPictures } from "../../src/content/pictures.ts";
import { slugOf } from "../../src/model/field.ts";
import { launch, serve, watch } from "../support/browser.ts";
import { day, provinceWith, readSite } from "../support/portal-site.ts";
import { html } from "./cases/html.ts";
import { links } from "./cases/links.ts";
import { wholeFiles } from "./cases/whole-files.ts";
import { words } from "./cases/words.ts";
import { dangersIn } from "./markup.ts";
import { fileOf, type HarmlessRow } from "./rows.ts";

const tables: Record<string, readonly HarmlessRow[]> = { links, html, "whole files": wholeFiles, words };
const rows = Object.values(tables).flat();

forgetPictures();
const province = provinceWith(Object.assign({}, ...rows.map(({ files }) => files)) as Record<string, string>);
await build({ ...province, now: day("2024-05-01"), cache: `${province.root}/cache` });
const site = readSite(province.output);
const pages = [...site].filter(([address]) => address.endsWith("/") || address.endsWith(".html"));
/** Pages to be opened: those whose links and line ends alone are odd are looked at by machine. */
const quiet = new Set([...links, ...wholeFiles].map(({ name }) => slugOf(name)));
const shown = pages.filter(([address, page]) => !page.includes('http-equiv="refresh"') && !quiet.has(address.split("/").at(-2)!));

for (const [table, some] of Object.entries(tables)) {
  const test = suite(`hostile content is harmless: ${table}`);
  for (const { name, proof } of some) {
    const [, slug] = /\/([^/]+)\.md$/.exec(fileOf(name))!;
    test(name, () => proof([...site].find(([address]) => address.startsWith("/tin-tuc/") && address.endsWith(`/${slug}/`))?.[1] ?? "", site));
  }
  test.run();
}

const all = suite("a portal full of hostile content");

all("no page has anything that runs or fetches, other than what our templates write", () => {
  assert.ok(pages.length > rows.length);
  for (const [address, page] of pages) assert.equal(dangersIn(page), [], address);
});

all("nothing was written outside of the release, and objects are as they were", () => {
  assert.equal(readdirSync(province.root).filter((name) => !["cache", "content", "data", "_site", ".eleventy.js", "eleventy.config.js", "_includes", "package.json"].includes(name) && name !== ".releases"), []);
  assert.is(({} as { pwned?: unknown }).pwned, undefined);
  assert.equal(Object.keys(Object.prototype), []);
});

all("a browser shows every page, searches, and runs nothing of it", async () => {
  const browser = await launch();
  const { origin, close } = await serve(province.output);
  try {
    const page = await browser.newPage();
    const told = watch(page, origin);
    page.on("dialog", (dialog) => { told.push(`${page.url()} asks: ${dialog.message()}`); void dialog.dismiss(); });
    for (const [address] of [...shown, ["/tim-kiem/?q=pwned"] as const, ["/tim-kiem/?q=%22%3E%3Cimg%20src=x%20onerror=window.pwned=1%3E"] as const]) {
      await page.goto(origin + address);
      if (address.startsWith("/tim-kiem/?")) await page.waitForSelector("html[data-search=results], html[data-search=empty]");
      assert.is(await page.evaluate("window.pwned"), undefined, address);
    }
    await page.goto(`${origin}/`);
    const texts = [...site].filter(([address]) => address.endsWith(".xml"));
    for (const [address, xml] of texts) assert.is(await page.evaluate((text) => new DOMParser().parseFromString(text, "application/xml").querySelector("parsererror")?.textContent, xml), undefined, address);
    assert.ok(texts.length > 2);
    assert.equal(told, []);
  } finally {
    await close();
    await browser.close();
  }
});

all.run();
