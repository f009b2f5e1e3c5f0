import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import type Eleventy from "@11ty/eleventy";
import { codeRoot } from "../root.ts";
import { setBuild, type Build } from "./current.ts";
import type { SecondThread } from "./threads.ts";

/** Articles in one run of Eleventy, which keeps all their pages until it ends: memory stays flat however large the archive is. */
const batchSize = 1000;

/** Called as pages are made: articles so far, articles in all. */
export type Progress = (made: number, articles: number) => void;

/** Renders the pages of a build: articles in batches, then everything else. Eleventy hands them to the build's writer. */
export async function writePages(build: Build, EleventyClass: typeof Eleventy, thread: SecondThread, progress?: Progress): Promise<void> {
  const { articles } = build.render;
  const batch = (from: number) => articles.slice(from, from + batchSize);
  const origin = build.portal.site.url;
  thread.render(batch(0), origin);
  for (let from = 0; from < articles.length; from += batchSize) {
    thread.render(batch(from + batchSize), origin); // one batch ahead, so that neither thread waits and few bodies are kept
    await runEleventy(EleventyClass, { ...build, articles: batch(from), isLastBatch: false }, "article");
    progress?.(Math.min(from + batchSize, articles.length), articles.length);
  }
  await runEleventy(EleventyClass, { ...build, articles: [], isLastBatch: true });
}

/**
 * Runs Eleventy over `src/pages`, configured by `.eleventy.ts`. It renders and writes nothing: the build's writer takes the pages.
 * @param route the one file of `src/pages` to run, without its endings; all when absent
 */
export async function runEleventy(EleventyClass: typeof Eleventy, build: Build, route?: string): Promise<void> {
  setBuild(build);
  const here = (path: string): string => relative(process.cwd(), path) || "."; // as Eleventy wants paths
  const existing = (...paths: string[]): string => paths.find((path) => existsSync(path))!;
  const configPath = here(existing(join(codeRoot, ".eleventy.js"), join(codeRoot, ".eleventy.ts")));
  const folder = join(codeRoot, "src/pages");
  const input = route ? existing(join(folder, `${route}.11ty.js`), join(folder, `${route}.11ty.ts`)) : folder;
  const eleventy = new EleventyClass(here(input), "_site", { configPath, quietMode: true, dryRun: true });
  await eleventy.init();
  eleventy.disableLogger();
  await eleventy.write();
}
