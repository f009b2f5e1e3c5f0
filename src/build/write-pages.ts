import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import type Eleventy from "@11ty/eleventy";
import { codeRoot } from "../root.ts";
import { setBuild, type Build } from "./current.ts";
import type { SecondThread } from "./threads.ts";

/** Articles in one run of Eleventy: memory stays flat however large the archive is. */
const batchSize = 4000;

/** Called as pages are written: pages so far, articles in all. */
export type Progress = (written: number, articles: number) => void;

/** Renders and writes the pages of a build, in batches. @returns how many */
export async function writePages(build: Build, EleventyClass: typeof Eleventy, thread: SecondThread, output: string, progress?: Progress): Promise<number> {
  const { articles } = build.render;
  const written = new Set<string>();
  const batch = (from: number) => articles.slice(from, from + batchSize);
  thread.render(batch(0));
  for (let from = 0; from === 0 || from < articles.length; from += batchSize) {
    thread.render(batch(from + batchSize)); // one batch ahead, so that neither thread waits and few bodies are kept
    setBuild({ ...build, articles: batch(from), isLastBatch: from + batchSize >= articles.length });
    const eleventy = eleventyFor(EleventyClass, output);
    await eleventy.init();
    eleventy.disableLogger();
    const [, pages] = await eleventy.write();
    for (const { outputPath } of pages) if (outputPath) written.add(outputPath);
    progress?.(written.size, articles.length);
  }
  return written.size;
}

/** Eleventy over `src/pages`, configured by `.eleventy.ts`. Paths are made relative to the working folder, as Eleventy wants them. */
export function eleventyFor(EleventyClass: typeof Eleventy, output: string, options: Partial<ConstructorParameters<typeof Eleventy>[2]> = {}): Eleventy {
  const here = (path: string): string => relative(process.cwd(), path) || ".";
  const config = [".eleventy.js", ".eleventy.ts"].map((name) => join(codeRoot, name)).find((path) => existsSync(path))!;
  return new EleventyClass(here(join(codeRoot, "src/pages")), here(output), { configPath: here(config), quietMode: true, ...options });
}
