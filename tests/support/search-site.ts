/// <reference lib="dom" />
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { axe, placesOf } from "./axe.ts";
import { launch, serve, withPage } from "./browser.ts";
import { buildSample } from "./sample-site.ts";

export interface SearchSite {
  origin: string;
  browser: Browser;
  /** Opens a page that may tell no error and ask nothing of another origin; `asked` are the paths it fetches. */
  withPage(use: (page: Page, asked: readonly string[]) => Promise<void>, options?: BrowserContextOptions): Promise<void>;
  /** Address of the results of a query. */
  results(typed: string): string;
  close(): Promise<void>;
}

/** The sample portal, served and open in a browser. */
export async function searchSite(): Promise<SearchSite> {
  const { origin, close } = await serve(await buildSample());
  const browser = await launch();
  return {
    origin, browser,
    withPage: (use, options) => withPage(browser, origin, (page) => {
      const asked: string[] = [];
      page.on("request", (request) => asked.push(new URL(request.url()).pathname));
      return use(page, asked);
    }, options),
    results: (typed) => `${origin}/tim-kiem/?${new URLSearchParams({ q: typed })}`,
    async close() { await browser.close(); await close(); },
  };
}

export const field = (page: Page) => page.getByRole("combobox");
export const count = (page: Page) => page.locator(".search-results__count");
/** Waits until the count of results says a text. */
export const found = (page: Page, text: string): Promise<void> => page.locator(".search-results__count", { hasText: text }).waitFor();

/** Scrolls to the first hit and waits for the line of its text. */
export async function firstContext(page: Page): Promise<void> {
  await page.locator(".hit__context").first().scrollIntoViewIfNeeded();
  await page.locator(".hit__context mark").first().waitFor();
}

/** What axe finds on a page, and how much wider than the screen it is. */
export async function barriers(page: Page): Promise<string[]> {
  const { violations } = await axe(page);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  return [...placesOf(violations), ...(overflow > 0 ? [`${overflow} px wider than the screen`] : [])];
}
