/// <reference lib="dom" />
import type { Browser } from "playwright-core";
import { pageKinds } from "../support/page-kinds.ts";

/** A picture to take: of which page, how much of it, on which screen. */
export interface Shot { name: string; address: string; width: number; height: number; colorScheme: "light" | "dark" }

/** One page for each way the portal looks. */
const { home, article, indicator, feedback, siteMap, search } = pageKinds;
const looks = { home, article, indicator, feedback, siteMap, results: `${search}?q=hop+tac+xa` };

/** As much of a page as tells its look; pictures of whole pages would weigh three times as much. */
const screens = [{ width: 360, height: 2200 }, { width: 1280, height: 1300 }];

export const shots: readonly Shot[] = Object.entries(looks).flatMap(([kind, address]) => screens.flatMap(({ width, height }) =>
  (["light", "dark"] as const).map((colorScheme) => ({ name: `${kind}-${width}-${colorScheme}`, address, width, height, colorScheme }))));

/** Options of Chromium: letters do not depend on the machine's screen. */
export const evenLetters = ["--disable-lcd-text", "--font-render-hinting=none", "--force-color-profile=srgb"];

/** Letters of one family everywhere, nothing that moves or blinks. */
const still = ':root { --font: "Noto Sans", sans-serif } *, ::before, ::after { animation: none !important; transition: none !important; caret-color: transparent !important }';

/** @param more styles laid over those of the page */
export async function taken(browser: Browser, origin: string, { address, width, height, colorScheme }: Shot, more = ""): Promise<Buffer> {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme, reducedMotion: "reduce", deviceScaleFactor: 1 });
  try {
    const page = await context.newPage();
    await page.goto(origin + address, { waitUntil: "networkidle" });
    await page.addStyleTag({ content: still + more });
    await page.evaluate(() => Promise.all(Array.from(document.images).filter(({ complete }) => complete).map((image) => image.decode())));
    return await page.screenshot({ animations: "disabled", caret: "hide" });
  } finally {
    await context.close();
  }
}
