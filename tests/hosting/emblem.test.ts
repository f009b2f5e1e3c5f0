/// <reference lib="dom" />
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { assetOf, release, rulesOf } from "../offline/two-releases.ts";
import { launch, serve, watch } from "../support/browser.ts";

const test = suite("the emblem under the policy of its file");
const emblem = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><style>.a { fill: #c00 }</style><path class="a" d="M0 0h5v5z"/><path style="fill: #0a0" d="M5 5h5v5z"/></svg>`;
const folder = await release({ "data/bieu-trung.svg": emblem });
const { origin, close } = await serve(folder, rulesOf(folder));
const browser = await launch();
test.after(async () => { await browser.close(); await close(); });

test("its own styles colour it where it is opened by itself: browsers apply the policy of the file there, some of them within pages too", async () => {
  const page = await browser.newPage();
  const told = watch(page, origin);
  await page.goto(origin + assetOf(folder, "bieu-trung."));
  assert.equal(await page.evaluate(() => [...document.querySelectorAll("path")].map((path) => getComputedStyle(path).fill)), ["rgb(204, 0, 0)", "rgb(0, 170, 0)"]);
  await page.close();
  assert.equal(told, []);
});

test.run();
