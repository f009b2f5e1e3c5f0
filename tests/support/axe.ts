import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const require = createRequire(import.meta.url);
const code = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

export const axeVersion = (require("axe-core/package.json") as { version: string }).version;

/** A rule of axe and the places where it is broken, or where only a person can tell. */
export interface RuleResult { id: string; impact: "minor" | "moderate" | "serious" | "critical" | null; tags: string[]; nodes: { html: string; target: unknown[]; failureSummary?: string }[] }
export interface AxeResults { violations: RuleResult[]; incomplete: RuleResult[]; passes: { id: string }[] }

type AxeWindow = { axe?: { run(options: object): Promise<AxeResults> } };

/**
 * Runs axe-core on a page as it stands: all rules of WCAG 2.2 A and AA, and its good practice.
 * @param without rules that cannot judge the page as it is shown
 */
export async function axe(page: Page, without: readonly string[] = []): Promise<AxeResults> {
  if (!await page.evaluate(() => "axe" in globalThis)) await page.evaluate(code);
  return page.evaluate(async ([values, left]) => {
    const { violations, incomplete, passes } = await (globalThis as AxeWindow).axe!.run({
      runOnly: { type: "tag", values }, rules: Object.fromEntries(left.map((id) => [id, { enabled: false }])), resultTypes: ["violations", "incomplete"],
    });
    return { violations, incomplete, passes: passes.map(({ id }) => ({ id })) };
  }, [tags, without] as const);
}

/** One line for each place that breaks a rule. */
export const placesOf = (results: readonly RuleResult[]): string[] =>
  results.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary = "" }) => `${id} ${html} ${failureSummary}`));
