import type { Page } from "playwright-core";
import type { Stop } from "./in-page/stops.ts";
import { probe } from "./probe.ts";

/** Walks through a page by Tab from its beginning to its end, looks at each stop, and tells what was wrong on the way. */
export async function walk(page: Page, lookAt: (stop: Stop) => Promise<readonly string[]> = async () => []): Promise<string[]> {
  const count = await probe(page, "expectStops");
  const told = [...await probe(page, "outOfOrder")];
  let last = -1;
  for (let pressed = 0; pressed <= count; pressed++) {
    await page.keyboard.press("Tab");
    const stop = await probe(page, "stopNow");
    if (!stop) break;
    if (stop.place === 0 && last > 0) break;
    if (stop.place === -1) told.push(`${stop.name} takes the focus though nobody can see it or use it`);
    else if (stop.place !== last + 1) told.push(`${stop.name} comes after stop ${last}, as stop ${stop.place} of the page`);
    if (stop.covered) told.push(`${stop.name} is covered while it has the focus`);
    told.push(...await lookAt(stop));
    last = stop.place;
  }
  if (last < count - 1) told.push(`the walk ends at «${await probe(page, "nameOfStop", Math.max(last, 0))}», stop ${last + 1} of ${count}`);
  return told;
}
