import type { Page } from "playwright-core";
import { PNG } from "pngjs";
import { schemes } from "../../src/model/accessibility.ts";
import { contrastOf, type Channels } from "../../src/share/colours.ts";
import { show } from "./audit.ts";
import { probe } from "./probe.ts";

/** How far around an element its ring may reach. */
const margin = 9;

/** What is wrong with the ring around a stop of the page, in each scheme: WCAG 1.4.11 and the area of 2.4.13. */
export async function faultsOfRing(page: Page, place: number): Promise<string[]> {
  await page.keyboard.press("Shift"); // who uses keys is shown the ring
  await probe(page, "focusStop", place);
  const name = await probe(page, "nameOfStop", place);
  const { x, y, width, height } = await probe(page, "stopInTheMiddle");
  const screen = page.viewportSize()!;
  const [left, top] = [Math.max(0, x - margin), Math.max(0, y - margin)];
  const clip = { x: left, y: top, width: Math.min(screen.width, x + width + margin) - left, height: Math.min(screen.height, y + height + margin) - top };
  const picture = async (): Promise<PNG> => PNG.sync.read(await page.screenshot({ clip, animations: "disabled" }));
  const told: string[] = [];
  for (const scheme of schemes) {
    await show(page, scheme);
    const focused = await picture();
    const ring = await page.evaluateHandle("document.activeElement");
    await page.evaluate("document.activeElement.blur()");
    const plain = await picture();
    await ring.evaluate((element) => (element as unknown as { focus(o: object): void }).focus({ preventScroll: true }));
    const [seen, needed] = [changedPixels(plain, focused), 2 * 2 * (clip.width + clip.height - 4 * margin)];
    if (seen < needed) told.push(`${name}: ${seen} pixels of its ring stand out, not ${Math.round(needed)}, in ${scheme}`);
  }
  await show(page, "light");
  return told;
}

/** Pixels whose contrast between both states is at least 3 : 1. */
function changedPixels(plain: PNG, focused: PNG): number {
  let count = 0;
  for (let at = 0; at < plain.data.length; at += 4) {
    if (contrastOf(colourAt(plain, at), colourAt(focused, at)) >= 3) count++;
  }
  return count;
}

const colourAt = ({ data }: PNG, at: number): Channels => [data[at]!, data[at + 1]!, data[at + 2]!];
