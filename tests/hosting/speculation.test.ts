/// <reference lib="dom" />
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { launch, serve, watch } from "../support/browser.ts";
import { article, release, rulesOf } from "../offline/two-releases.ts";
import { until } from "../offline/reader.ts";

const test = suite("links made ready before they are followed");
const folder = await release();
const { origin, close } = await serve(folder, rulesOf(folder));
const browser = await launch();
test.after(async () => { await browser.close(); await close(); });

/** A page whose browser tells which rules it has and what it gets ready. Playwright's own connection keeps it from rendering ahead, so that it fetches ahead instead. */
async function listeningPage() {
  const context = await browser.newContext();
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  const heard = { faults: [] as (string | undefined)[], links: { Prerender: [] as string[], Prefetch: [] as string[] }, fetched: [] as string[] };
  const pathOf = (url: string): string => new URL(url).pathname;
  devtools.on("Preload.ruleSetUpdated", ({ ruleSet }) => { heard.faults.push(ruleSet.errorType); });
  devtools.on("Preload.preloadingAttemptSourcesUpdated", ({ preloadingAttemptSources }) => {
    for (const { key } of preloadingAttemptSources) if (key.action in heard.links) heard.links[key.action as "Prefetch"].push(pathOf(key.url));
  });
  devtools.on("Preload.prefetchStatusUpdated", ({ key, status }) => { if (status === "Ready") heard.fetched.push(pathOf(key.url)); });
  await devtools.send("Preload.enable");
  return { page, told: watch(page, origin), heard, leave: () => context.close() };
}

test("the browser takes the rules, for pages of the portal and for nothing else", async () => {
  const { page, told, heard, leave } = await listeningPage();
  await page.goto(`${origin}/tin-tuc/`);
  await until(async () => heard.links.Prerender.length > 0 && heard.links.Prefetch.length > 0, "the browser tells which links it may load");
  assert.equal(heard.faults, [undefined]);
  const wanted = [...new Set(await page.locator("a[href^='/']").evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname)))]
    .filter((path) => path.endsWith("/") && !/^\/(gop-y|quan-tri|tim-kiem)\//.test(path)).sort();
  for (const action of ["Prerender", "Prefetch"] as const) assert.equal([...new Set(heard.links[action])].filter((path) => path !== "/tin-tuc/").sort(), wanted.filter((path) => path !== "/tin-tuc/"));
  assert.equal(told, []);
  await leave();
});

test("a link that a reader rests on is there when they follow it", async () => {
  const { page, told, heard, leave } = await listeningPage();
  await page.goto(`${origin}/tin-tuc/`);
  await until(async () => heard.links.Prefetch.includes(article), "the browser has read the rules");
  const link = page.locator(`main a[href="${article}"]`).first();
  await link.hover();
  await until(async () => heard.fetched.includes(article), "the page is fetched");
  await link.click();
  await page.waitForURL(origin + article);
  assert.is(await page.evaluate(() => (performance.getEntriesByType("navigation")[0] as PerformanceResourceTiming & { deliveryType: string }).deliveryType), "navigational-prefetch");
  assert.equal(told, []);
  await leave();
});

test("from page to page what changes fades within 0.12 s, and not at all for readers who want less motion", async () => {
  for (const [reducedMotion, moves] of [["no-preference", true], ["reduce", false]] as const) {
    const context = await browser.newContext({ reducedMotion });
    await context.addInitScript(() => addEventListener("pagereveal", (event) => {
      const { viewTransition } = event as Event & { viewTransition: { ready: Promise<void> } | null };
      Object.assign(globalThis, { seconds: viewTransition?.ready.then(() => document.getAnimations().map(({ effect }) => Number(effect!.getComputedTiming().duration))) ?? [] });
    }));
    const page = await context.newPage();
    await page.goto(`${origin}/tin-tuc/`);
    await page.locator(`main a[href="${article}"]`).first().click();
    await page.waitForURL(origin + article);
    const durations = await page.evaluate(() => (globalThis as unknown as { seconds: Promise<number[]> }).seconds);
    assert.is(durations.length > 0, moves, reducedMotion);
    for (const duration of durations) assert.is(duration, 120);
    await context.close();
  }
});

test("a search leads to its results as smoothly, without an error", async () => {
  const context = await browser.newContext();
  await context.addInitScript(() => addEventListener("pagereveal", (event) => { Object.assign(globalThis, { moved: (event as Event & { viewTransition: unknown }).viewTransition !== null }); }));
  const page = await context.newPage();
  const told = watch(page, origin);
  await page.goto(`${origin}/lien-he/`);
  await page.getByRole("searchbox").fill("sách");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/tim-kiem\/\?q=/);
  await page.locator("[data-search=results]").waitFor();
  assert.is(await page.evaluate(() => (globalThis as unknown as { moved: boolean }).moved), true);
  assert.equal(told, []);
  await context.close();
});

test.run();
