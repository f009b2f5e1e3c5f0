import type { Browser, Page } from "playwright-core";
import { schemes, type Finding, type Scheme } from "../../src/model/accessibility.ts";
import { probe } from "./probe.ts";
import { axe, placesOf, type AxeResults, type RuleResult } from "../support/axe.ts";

/** What axe found on some pages, in all widths and schemes. */
export interface Audit {
  rulesPassed: number;
  violations: Finding[];
  incomplete: Finding[];
  /** One line for each place that breaks a rule, and for each page wider than the screen. */
  told: string[];
}

export const widths = [320, 1280] as const;

const media: Record<Scheme, { colorScheme: "light" | "dark"; forcedColors: "none" | "active" }> = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  forcedColours: { colorScheme: "light", forcedColors: "active" },
};

/** axe reads the colour of letters as authors wrote it, where the reader's own is shown: forced-colours.test.ts looks instead. */
const without: Record<Scheme, string[]> = { light: [], dark: [], forcedColours: ["color-contrast"] };

/** Shows a page in the colours of a scheme. */
export const show = (page: Page, scheme: Scheme): Promise<void> => page.emulateMedia(media[scheme]);

/** Shows a page in the colours of a scheme and runs axe. */
export async function axeIn(page: Page, scheme: Scheme): Promise<AxeResults> {
  await show(page, scheme);
  return axe(page, without[scheme]);
}

/** Opens each page once a width, and runs axe in each scheme. */
export async function audit(browser: Browser, origin: string, addresses: readonly string[]): Promise<Audit> {
  const passed = new Set<string>();
  const [violations, incomplete] = [new Places(), new Places()];
  const told: string[] = [];
  for (const width of widths) {
    const context = await browser.newContext({ viewport: { width, height: 900 } });
    const page = await context.newPage();
    for (const address of addresses) {
      const response = await page.goto(origin + address);
      if (response?.status() !== 200) throw new Error(`${address}: ${response?.status()}`);
      for (const scheme of schemes) {
        const results = await axeIn(page, scheme);
        for (const { id } of results.passes) passed.add(id);
        violations.add(address, results.violations);
        incomplete.add(address, results.incomplete);
        told.push(...placesOf(results.violations).map((place) => `${address} ${width} px, ${scheme}: ${place}`));
      }
      told.push(...(await probe(page, "wider")).map((place) => `${address} ${width} px: ${place}`));
    }
    await context.close();
  }
  const broken = violations.findings();
  for (const { rule } of broken) passed.delete(rule);
  return { rulesPassed: passed.size, violations: broken, incomplete: incomplete.findings(), told };
}

/** Places by rule; one that is found in several widths and schemes counts once. */
class Places {
  readonly #rules = new Map<string, { result: RuleResult; places: Set<string>; pages: Set<string> }>();

  add(address: string, results: readonly RuleResult[]): void {
    for (const result of results) {
      let known = this.#rules.get(result.id);
      if (!known) this.#rules.set(result.id, (known = { result, places: new Set(), pages: new Set() }));
      known.pages.add(address);
      for (const { target } of result.nodes) known.places.add(address + JSON.stringify(target));
    }
  }

  findings(): Finding[] {
    return [...this.#rules.values()].map(({ result: { id, impact, tags }, places, pages }): Finding => ({
      rule: id, impact: impact ?? "minor", criteria: tags.flatMap(criterion), places: places.size, pages: [...pages],
    })).sort((a, b) => (a.rule < b.rule ? -1 : 1));
  }
}

/** @example criterion("wcag1410") // ["1.4.10"] */
const criterion = (tag: string): string[] => {
  const match = /^wcag(\d)(\d)(\d+)$/.exec(tag);
  return match ? [match.slice(1).join(".")] : [];
};
