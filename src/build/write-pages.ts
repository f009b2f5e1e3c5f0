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
  const run = async (part: Pick<Build, "articles" | "isLastBatch">, routes?: string): Promise<void> => {
    setBuild({ ...build, ...part });
    const eleventy = eleventyFor(EleventyClass, "", { dryRun: true }, routes);
    await eleventy.init();
    eleventy.disableLogger();
    await eleventy.write();
  };
  thread.render(batch(0));
  for (let from = 0; from < articles.length; from += batchSize) {
    thread.render(batch(from + batchSize)); // one batch ahead, so that neither thread waits and few bodies are kept
    await run({ articles: batch(from), isLastBatch: false }, "article.11ty");
    progress?.(Math.min(from + batchSize, articles.length), articles.length);
  }
  await run({ articles: [], isLastBatch: true });
}

/**
 * Eleventy over `src/pages`, configured by `.eleventy.ts`. Paths are made relative to the working folder, as Eleventy wants them.
 * @param routes the one file of `src/pages` to run, without its ending; all when absent
 */
export function eleventyFor(EleventyClass: typeof Eleventy, output: string, options: Partial<ConstructorParameters<typeof Eleventy>[2]> = {}, routes?: string): Eleventy {
  const here = (path: string): string => relative(process.cwd(), path) || ".";
  const existing = (...paths: string[]): string => paths.find((path) => existsSync(path))!;
  const config = existing(join(codeRoot, ".eleventy.js"), join(codeRoot, ".eleventy.ts"));
  const folder = join(codeRoot, "src/pages");
  const input = routes ? existing(join(folder, `${routes}.js`), join(folder, `${routes}.ts`)) : folder;
  return new EleventyClass(here(input), here(output), { configPath: here(config), quietMode: true, ...options });
}
