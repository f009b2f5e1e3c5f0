import { existsSync, readlinkSync, realpathSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { shortHash } from "../format/hash.ts";
import { ContentError, inReadingOrder, type Problem } from "../model/problem.ts";
import { readHere, type Content, type Folders, type ReadSources } from "../content/load.ts";
import { CarryOver } from "./carry-over.ts";
import { checkOutput } from "./check-output.ts";
import { codeHash } from "./code-hash.ts";
import type { Build } from "./current.ts";
import { inputsOf, type Inputs } from "./inputs.ts";
import { SourceMemory } from "./known-sources.ts";
import { loadManifest, saveManifest, type Manifest } from "./manifest.ts";
import { photosOf, putPhotos, samePhotos, type Photos } from "./photos.ts";
import { everything, planOf, type Plan } from "./plan.ts";
import { checkedContent, prepare } from "./prepare.ts";
import { dropRelease, newRelease, publishRelease } from "./release.ts";
import { SecondThread, threadPays } from "./threads.ts";
import { writePages, type Progress } from "./write-pages.ts";
import { writeSharePictures, type SharePicturesWritten } from "./write-share-pictures.ts";

export interface BuildOptions extends Folders {
  output: string;
  now: Date;
  /** Folder for what the next build need not make again; `.cache` in the working folder when absent. */
  cache?: string;
  /** Make everything again, whatever the cache holds. */
  clean?: boolean;
  progress?: Progress;
}

export interface BuildResult {
  /** Pages of the portal, and those of them that this build rendered. */
  pages: number;
  rendered: number;
  sharePictures: SharePicturesWritten;
  warnings: readonly Problem[];
  content: Content;
}

/**
 * Builds the portal into a fresh folder, checks it, then lets `output` point to it. When anything fails, `output` stays as it was.
 * Pages whose inputs are those of the last build are taken from its release.
 * @throws ContentError when content has errors
 */
export async function build(options: BuildOptions): Promise<BuildResult> {
  const manifestFile = join(options.cache ?? ".cache", "build", `${shortHash(resolve(options.output))}.manifest`);
  const before = options.clean ? undefined : usable(loadManifest(manifestFile), options.output);
  if (!before) void import("@11ty/eleventy"); // loads while files are read
  const thread = new SecondThread();
  const memory = new SourceMemory(before?.sources);
  try {
    const readChanged: ReadSources = (entries, folder) => (threadPays(entries.length) ? thread.read(entries, folder) : readHere(entries, folder));
    const { content, warnings } = await checkedContent(options, options.now, memory.reader(readChanged));
    const whole = await prepare(content, options, { thread });
    const inputs = inputsNow(whole, before);
    const photos = photosOf(whole.portal, (path) => memory.photoStamp(path));
    const plan = before ? planOf(whole.portal, inputs, before) : everything(whole.portal);
    if (before && plan.idle && samePhotos(photos, before.photos)) {
      return { pages: before.pageCount, rendered: 0, sharePictures: { drawn: 0, kept: 0 }, warnings, content };
    }
    const made = await makeRelease({ ...whole, render: plan.render }, plan, photos, before, thread, options);
    remember(manifestFile, { ...inputs, code: codeHash(), release: made.release, sources: memory.sources, photos: photos.stamps, pageCount: made.pages });
    return { ...made, warnings, content };
  } finally {
    await thread.close();
  }
}

/** The release is published by now: a cache that cannot be written makes the next build a whole one, and nothing else. */
function remember(file: string, manifest: Manifest): void {
  try { saveManifest(file, manifest); } catch { /* as said */ }
}

/** The manifest is of this code and speaks of the release that readers see now, or of none. */
function usable(manifest: Manifest | undefined, output: string): Manifest | undefined {
  try {
    return manifest?.code === codeHash() && basename(readlinkSync(output)) === manifest.release && existsSync(join(output, "index.html")) ? manifest : undefined;
  } catch {
    return undefined;
  }
}

/** What every page depends on, what pages with figures depend on, and what each page is made from. */
function inputsNow({ portal }: Build, before: Manifest | undefined): Inputs {
  const { site, menu, home, categories, pages, assets, now, indicators, sources, dimensions, topics, today, shareImages } = portal;
  const notice = site.notice && [(site.notice.from ?? now) <= now, !site.notice.until || now < site.notice.until];
  const addresses = pages.map(({ url, title, summary, updated }) => [url, title, summary, updated]);
  const shared = shortHash(JSON.stringify([site, menu, home, categories, addresses, assets, notice, shareImages.default.url]));
  const figures = shortHash(JSON.stringify([indicators, [...sources], [...dimensions].map(([id, { title, items }]) => [id, title, [...items]]), topics, today]));
  return inputsOf(portal, shared, figures, before);
}

async function makeRelease(build: Build, plan: Plan, photos: Photos, before: Manifest | undefined, thread: SecondThread, options: BuildOptions) {
  const folder = newRelease(options.output);
  try {
    const over = new CarryOver(resolve(options.output), folder);
    for (const url of plan.carry) over.file(`${url}index.html`);
    putPhotos(photos, plan.carry.length ? before!.photos : new Map(), over);
    const { default: Eleventy } = await import("@11ty/eleventy");
    const [rendered, sharePictures] = await bothOf(
      writePages(build, Eleventy, thread, folder, options.progress),
      writeSharePictures(build.sharePictures.of(build.portal), build.sharePictures, folder, options.cache ?? ".cache"),
    );
    const broken = checkOutput(folder, build.portal, plan.carry.length ? { release: realpathSync(options.output), carried: new Set(plan.carry) } : undefined);
    if (broken.length) throw new ContentError(inReadingOrder(broken));
    publishRelease(options.output, folder);
    return { release: basename(folder), pages: rendered + plan.carry.length, rendered, sharePictures };
  } catch (error) {
    dropRelease(folder);
    throw error;
  }
}

/** Both results; when one fails, the other has ended too, so that nothing writes on into a folder that is dropped. */
async function bothOf<One, Other>(one: Promise<One>, other: Promise<Other>): Promise<[One, Other]> {
  await Promise.allSettled([one, other]);
  return Promise.all([one, other]);
}
