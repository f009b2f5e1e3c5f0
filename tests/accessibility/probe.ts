import { join } from "node:path";
import { buildSync } from "esbuild";
import type { Page } from "playwright-core";
import type * as inPage from "./in-page/index.ts";

type Probes = typeof inPage;

const [bundle] = buildSync({
  entryPoints: [join(import.meta.dirname, "in-page/index.ts")], bundle: true, format: "iife", globalName: "probes", target: "chrome120", write: false,
}).outputFiles;

/** Calls a function of `in-page/` where it belongs. */
export async function probe<Name extends keyof Probes>(page: Page, name: Name, ...args: Parameters<Probes[Name]>): Promise<ReturnType<Probes[Name]>> {
  if (!await page.evaluate(() => "probes" in globalThis)) await page.evaluate(`${bundle!.text};globalThis.probes = probes`);
  return page.evaluate(([called, values]) =>
    (globalThis as unknown as { probes: Record<string, (...all: unknown[]) => unknown> }).probes[called]!(...values), [name, args] as const) as Promise<ReturnType<Probes[Name]>>;
}
