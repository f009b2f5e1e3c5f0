import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Page } from "playwright-core";
import { schemes } from "../../src/model/accessibility.ts";
import { placesOf } from "../support/axe.ts";
import { pageKinds } from "../support/page-kinds.ts";
import { axeIn } from "./audit.ts";
import { probe } from "./probe.ts";
import { sample, sizes } from "./sample.ts";

const test = suite("states of pages");
const { origin, browser, close } = await sample();
test.after(close);

const unfold = async (page: Page): Promise<void> => { await page.evaluate("document.querySelectorAll('main details').forEach((fold) => { fold.open = true })"); };

/** Search results and suggestions are looked at in tests/browser/search-access.test.ts. */
const states: Record<string, { address: string; width?: number; enter(page: Page): Promise<void> }> = {
  "the menu unfolded": { address: pageKinds.home, width: 320, enter: (page) => page.locator(".main-menu summary").click() },
  "everything unfolded": { address: pageKinds.indicator, enter: unfold },
  "the report unfolded": { address: pageKinds.accessibility, enter: unfold },
  "the settings unfolded": { address: pageKinds.article, enter: (page) => page.locator(".reading-settings summary").click() },
  "the form with faults": { address: pageKinds.feedback, enter: (page) => page.locator("main form button[type=submit], main form button:not([type])").first().click() },
};

for (const [state, { address, width, enter }] of Object.entries(states)) {
  test(`${state}: nothing is broken, small, cut off or covered`, async () => {
    const told: string[] = [];
    for (const viewport of sizes.filter((size) => width === undefined || size.width === width)) {
      const page = await browser.newPage({ viewport });
      await page.goto(origin + address);
      await enter(page);
      for (const scheme of schemes) {
        const { violations } = await axeIn(page, scheme);
        told.push(...[...placesOf(violations), ...await probe(page, "faint")].map((place) => `${viewport.width} px, ${scheme}: ${place}`));
      }
      told.push(...await probe(page, "smallTargets"), ...await probe(page, "clipped"));
      await page.close();
    }
    assert.equal(told, []);
  });
}

test.run();
