import { join, relative } from "node:path";
import type Eleventy from "@11ty/eleventy";
import { portalAt } from "../content/portal.ts";
import { knownDay, loadContent, type Content, type Folders } from "../content/load.ts";
import { ContentError, inReadingOrder, isError, type Problem } from "../model/problem.ts";
import { makeAssets } from "./assets.ts";
import { Bodies } from "./bodies.ts";
import { checkOutput } from "./check-output.ts";
import { setBuild, type Build } from "./current.ts";
import { dropRelease, newRelease, publishRelease } from "./release.ts";

export interface BuildOptions extends Folders {
  output: string;
  now: Date;
  /** Called as pages are written. */
  progress?: (written: number, all: number) => void;
}

export interface BuildResult { pages: number; warnings: readonly Problem[]; content: Content }

/** Articles in one run of Eleventy: memory stays flat however large the archive is. */
const batchSize = 4000;

const root = join(import.meta.dirname, "../..");

/**
 * Builds the portal into a fresh folder, checks it, then lets `output` point to it. When anything fails, `output` stays as it was.
 * @throws ContentError when content has errors
 */
export async function build(options: BuildOptions): Promise<BuildResult> {
  const { content, warnings } = await checkedContent(options, options.now);
  const prepared = await prepare(content, options);
  const release = newRelease(options.output);
  try {
    const pages = await writePages(prepared, release, options.progress);
    const broken = checkOutput(release, prepared.portal);
    if (broken.length) throw new ContentError(inReadingOrder(broken));
    publishRelease(options.output, release);
    return { pages, warnings, content };
  } catch (error) {
    dropRelease(release);
    throw error;
  }
}

/** Content without errors, with its warnings. @throws ContentError */
export async function checkedContent(folders: Folders, now: Date): Promise<{ content: Content; warnings: readonly Problem[] }> {
  const { content, problems } = await loadContent(folders, knownDay(now));
  if (!content) throw new ContentError(problems.filter(isError));
  return { content, warnings: problems };
}

/** Everything Eleventy needs, as one batch. */
export async function prepare(content: Content, { data, now }: Pick<BuildOptions, "data" | "now">): Promise<Build> {
  const { assets, files } = await makeAssets(join(data, content.site.emblem), content.site.themeColor);
  const portal = portalAt(content, now, assets);
  return { portal, markdown: new Bodies(portal), articles: portal.articles, isLastBatch: true, files };
}

async function writePages(all: Build, output: string, progress: BuildOptions["progress"]): Promise<number> {
  const { default: EleventyClass } = await import("@11ty/eleventy");
  const written = new Set<string>();
  for (let from = 0; from === 0 || from < all.articles.length; from += batchSize) {
    const to = from + batchSize;
    setBuild({ ...all, articles: all.articles.slice(from, to), isLastBatch: to >= all.articles.length });
    const eleventy = eleventyFor(EleventyClass, output);
    await eleventy.init();
    eleventy.disableLogger();
    const [, pages] = await eleventy.write();
    for (const { outputPath } of pages) if (outputPath) written.add(outputPath);
    progress?.(written.size, all.articles.length);
  }
  return written.size;
}

/** Eleventy over `src/pages`, configured by `.eleventy.ts`. Paths are made relative to the working folder, as Eleventy wants them. */
export function eleventyFor(EleventyClass: typeof Eleventy, output: string, options: Partial<ConstructorParameters<typeof Eleventy>[2]> = {}): Eleventy {
  const here = (path: string): string => relative(process.cwd(), path) || ".";
  return new EleventyClass(here(join(root, "src/pages")), here(output), { configPath: here(join(root, ".eleventy.ts")), quietMode: true, ...options });
}
