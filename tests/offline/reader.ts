/// <reference lib="dom" />
import type { Browser, BrowserContext, Page } from "playwright-core";
import { watch } from "../support/browser.ts";

/** Somebody with a telephone of their own, whose service worker runs. */
export interface Reader { context: BrowserContext; page: Page; told: string[]; leave(): Promise<void> }

export async function newReader(browser: Browser, origin: string): Promise<Reader> {
  const context = await browser.newContext({ serviceWorkers: "allow", viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true });
  const page = await context.newPage();
  return { context, page, told: watch(page, origin), leave: () => context.close() };
}

/** Addresses in one of the worker's caches, in no order that matters. */
export const cached = (page: Page, cache: "trang" | "tep" | "anh"): Promise<string[]> =>
  page.evaluate(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname), `cong-${cache}-1`);

/** Waits, half a minute at most, until something holds. */
export async function until(holds: () => Promise<boolean>, what: string): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (await holds()) return;
    await new Promise((resolve) => { setTimeout(resolve, 100); });
  }
  throw new Error(`never came: ${what}`);
}

/** Opens a page and waits until it is kept. */
export async function read(page: Page, url: string): Promise<void> {
  await page.goto(url);
  const { pathname } = new URL(url);
  await until(async () => (await cached(page, "trang")).includes(pathname), `${pathname} is kept`);
}

/** Opens a page and waits until all that everybody keeps is kept. */
export async function readAndSettle(page: Page, url: string): Promise<void> {
  await read(page, url);
  await until(async () => (await cached(page, "trang")).includes("/ngoai-tuyen/danh-sach.json"), "the list is kept");
}
