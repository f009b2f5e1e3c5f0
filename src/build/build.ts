import { existsSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { shortHash } from "../format/hash.ts";
import type { Problem } from "../model/problem.ts";
import { KnownPhotos } from "../content/known-photos.ts";
import { readHere, type Content, type Folders } from "../content/load.ts";
import { causesOf } from "./causes.ts";
import { heavyPages } from "./check-output.ts";
import { codeHash } from "./code-hash.ts";
import type { Build } from "./current.ts";
import { inputsOf, KnownPages, type Inputs } from "./inputs.ts";
import { SourceMemory } from "./known-sources.ts";
import { withRelease } from "./lineage.ts";
import { makeRelease, type Made } from "./make-release.ts";
import { lockOutput } from "./output-lock.ts";
import { saveManifest, type Manifest } from "./manifest.ts";
import { PhotoMemory } from "./photos.ts";
import { machineStart } from "./process-life.ts";
import { everything, planOf, type Plan } from "./plan.ts";
import { checkedContent, prepare } from "./prepare.ts";
import { usePublicMask } from "./public-mask.ts";
import { saveFiles } from "./release-files.ts";
import { showRelease } from "./release.ts";
import { DamagedCache, SourceShards } from "./source-shards.ts";
import { SecondThread, threadPays } from "./threads.ts";
import { extrasOf, readToTheEnd, startOf, type Start } from "./usable-manifest.ts";
import type { Progress } from "./write-pages.ts";
import type { PhotosWritten } from "./write-photos.ts";
import type { SharePicturesWritten } from "./write-share-pictures.ts";

export interface BuildOptions extends Folders {
  output: string;
  now: Date;
  /** Folder for what the next build need not make again; `.cache` in the working folder when absent. */
  cache?: string;
  /** Write compressed twins, `.gz` and `.br`, beside the text files of the release. */
  compress?: boolean;
  /** Leave the search index out: readers then find nothing. For a quick look, and for measuring. */
  pagesOnly?: boolean;
  /** Make everything again, whatever the cache holds. */
  clean?: boolean;
  /** Releases that stay, the new one among them: see `kept`. */
  keep?: number;
  progress?: Progress;
}

export interface BuildResult {
  /** Pages of the portal, and those of them that this build rendered. */
  pages: number;
  rendered: number;
  sharePictures: SharePicturesWritten;
  photos: PhotosWritten;
  /** Name of the release that readers see now. */
  release: string;
  /** It was made anew and is the one that they saw before. */
  same: boolean;
  warnings: readonly Problem[];
  content: Content;
  /** When the portal would change though nobody edits it. */
  nextChange: Date | undefined;
}

/**
 * Builds the portal into a fresh folder, checks it, then lets `output` point to it. When anything fails, `output` stays as it was.
 * Pages whose inputs are those of the last build are taken from its release; a cache that is missing, old or damaged means a whole build.
 * @throws ContentError when content has errors
 * @throws OutputBusy when another build into the same output runs
 */
export async function build(options: BuildOptions): Promise<BuildResult> {
  const unlock = lockOutput(options.output);
  const cache = cacheOf(options);
  let start: Start | undefined;
  try {
    if (!options.clean) start = startOf(cache, options);
    return await buildAfter(start, options, cache).catch((error: unknown) => {
      if (!isDamage(error)) throw error;
      return buildAfter(undefined, options, cache);
    });
  } finally {
    await start?.reading?.close();
    unlock();
  }
}

async function buildAfter(start: Start | undefined, options: BuildOptions, cache: string): Promise<BuildResult> {
  const before = start?.manifest;
  if (!before) void import("@11ty/eleventy"); // loads while files are read
  const { output, now } = options;
  const thread = new SecondThread();
  const shards = new SourceShards(join(cache, "articles"));
  const photos = new PhotoMemory(before?.photos);
  const memory = new SourceMemory(shards, before?.articles, photos.same);
  try {
    const looked = new KnownPhotos(options.cache ?? ".cache");
    const readChanged = memory.reader(async (entries, known) => (threadPays(entries.length) ? looked.lookAt(await thread.read(entries, known.contentFolder)) : readHere(entries, known, looked)));
    const { content, warnings } = await checkedContent(options, now, readChanged);
    const whole = await prepare(content, options, { thread });
    if (start) await readToTheEnd(start, cache);
    const { inputs, plan, known } = planAfter(before, whole);
    const { nextChange } = whole.portal;
    if (before && plan.idle) {
      const { name } = before.lineage[0]!;
      if (!existsSync(output)) showRelease(output, name);
      return { pages: before.pageCount, rendered: 0, sharePictures: { drawn: 0, kept: 0 }, photos: { encoded: 0, kept: 0 }, release: name, same: false, warnings: [...warnings, ...heavyPages(before.heavy, whole.portal)], content, nextChange };
    }
    const stamps = photos.stamps(content); // as they were when they were read; those of articles that nobody sees yet among them
    const endPublicMask = usePublicMask();
    const made = await makeRelease({ build: { ...whole, render: plan.render }, plan, known, before, thread, cache, options }).finally(endPublicMask);
    remember({ cache, inputs, before, options, made, memory, content, shards, photos: stamps });
    const { pages, rendered, sharePictures, photos: photosWritten, release: { name, same } } = made;
    return { pages, rendered, sharePictures, photos: photosWritten, release: name, same, warnings: [...warnings, ...made.warnings], content, nextChange };
  } finally {
    await thread.close();
  }
}

const isDamage = (error: unknown): boolean => [...causesOf(error)].some((cause) => cause instanceof DamagedCache);

/** Where the last build of an output left what the next one uses. */
function cacheOf({ cache = ".cache", output }: BuildOptions): string {
  return join(cache, "build", shortHash(relative(resolve(cache), resolve(output))));
}

/** What pages are made from now, and which of them to render. */
function planAfter(before: Manifest | undefined, { portal }: Pick<Build, "portal">): { inputs: Inputs; plan: Plan; known: KnownPages } {
  const { site, menu, home, categories, pages, questions, assets, now, indicators, sources, dimensions, topics, today, shareImages, accessibility } = portal;
  const notice = site.notice && [(site.notice.from ?? now) <= now, !site.notice.until || now < site.notice.until];
  const addresses = pages.map(({ url, title, summary, updated }) => [url, title, summary, updated]);
  const shared = shortHash(JSON.stringify([site, menu, home, categories, addresses, questions.length > 0, assets, notice, shareImages.default.url]));
  const figures = shortHash(JSON.stringify([indicators, [...sources], [...dimensions].map(([id, { title, items }]) => [id, title, [...items]]), topics, today, accessibility]));
  if (!before) return { inputs: inputsOf(portal, shared, figures), plan: everything(portal), known: new KnownPages() };
  const known = new KnownPages(before.articles);
  const inputs = inputsOf(portal, shared, figures, { ...before, known });
  return { inputs, plan: planOf(portal, inputs, before, known), known };
}

interface ToRemember { cache: string; inputs: Inputs; before: Manifest | undefined; options: BuildOptions; made: Made; memory: SourceMemory; content: Content; shards: SourceShards; photos: ReadonlyMap<string, string> }

/** The release is published by now: a cache that cannot be written makes the next build a whole one, and nothing else. */
function remember({ cache, inputs: { near, ...inputs }, before, options, made, memory, content, shards, photos }: ToRemember): void {
  try {
    const articles = memory.rows(content.articles, ({ url }) => ({ near: near.get(url) ?? "", picture: made.pictures.get(url) ?? "" }));
    const { name } = made.release;
    saveFiles(cache, name, made.known);
    const lineage = withRelease({ name, touched: made.touched }, made.fresh || !before ? [] : before.lineage, options.keep);
    saveManifest(cache, { ...inputs, code: codeHash(), extras: extrasOf(options), machine: machineStart(), lineage, photos, search: made.search, heavy: made.heavy, pageCount: made.pages, articles });
    shards.keepOnly(new Set(articles.shard));
  } catch { /* as said */ }
}
