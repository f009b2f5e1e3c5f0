import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { launch, serve } from "../support/browser.ts";
import { pageKinds } from "../support/page-kinds.ts";
import { buildSampleWithForm } from "../support/sample-site.ts";

export interface Sample {
  /** The folder of its release. */
  output: string;
  origin: string;
  browser: Browser;
  /** Opens every kind of page in turn; gives all that was told of them, each line with the kind it is about. */
  onEveryKind(options: BrowserContextOptions, look: (page: Page, kind: string) => Promise<readonly string[]>, inBrowser?: Browser): Promise<string[]>;
  close(): Promise<void>;
}

/** The sample portal with its form, served and open in a browser. */
export async function sample(): Promise<Sample> {
  const output = await buildSampleWithForm();
  const { origin, close } = await serve(output);
  const browser = await launch();
  return {
    output, origin, browser,
    async onEveryKind(options, look, inBrowser = browser) {
      const context = await inBrowser.newContext(options);
      const page = await context.newPage();
      const told: string[] = [];
      for (const [kind, address] of Object.entries(pageKinds)) {
        await page.goto(origin + address);
        told.push(...(await look(page, kind)).map((line) => `${kind}: ${line}`));
      }
      await context.close();
      return told;
    },
    async close() { await browser.close(); await close(); },
  };
}

/** Sizes at which readers meet a page: a small telephone, and a desk. */
export const sizes = [{ width: 320, height: 640 }, { width: 1280, height: 900 }] as const;
