import { ContentError, inReadingOrder, isError, type Problem } from "../model/problem.ts";
import type { BuildOptions } from "./build.ts";
import { checkOutput } from "./check-output.ts";
import { compressFiles, twinsOf } from "./compress.ts";
import type { Build } from "./current.ts";
import { pagesInDoubt } from "./doubt.ts";
import type { KnownPages } from "./inputs.ts";
import { dropLeftovers } from "./leftovers.ts";
import { draftLike } from "./lineage.ts";
import type { Manifest } from "./manifest.ts";
import { PageStyles } from "./page-styles.ts";
import { addressIn } from "./page-sink.ts";
import { PageWriter } from "./page-writer.ts";
import { photosOf, placed } from "./photos.ts";
import type { Plan } from "./plan.ts";
import { publishDraft, type Published } from "./publish-draft.ts";
import { loadFiles, removeGone, touchedIn, type KnownRelease, type ReleaseFiles } from "./release-files.ts";
import { draftRelease, dropRelease } from "./release.ts";
import { DamagedCache } from "./source-shards.ts";
import { writeSums } from "./sums.ts";
import type { SecondThread } from "./threads.ts";
import { releases } from "../strings/vi.ts";
import { noSearchIndex, writeSearchIndex, type SearchIndex } from "./write-search-index.ts";
import { writePages } from "./write-pages.ts";
import { writePhotos, type PhotosWritten } from "./write-photos.ts";
import { writeSharePictures, type SharePicturesWritten } from "./write-share-pictures.ts";

export interface Made {
  release: Published;
  known: KnownRelease;
  /** Files in which it differs from the release before. */
  touched: readonly string[];
  /** It was made without the release before. */
  fresh: boolean;
  pages: number;
  rendered: number;
  sharePictures: SharePicturesWritten;
  photos: PhotosWritten;
  /** By address of an article: the place of the picture that was drawn for it. */
  pictures: ReadonlyMap<string, string>;
  search: SearchIndex["shards"];
  heavy: Manifest["heavy"];
  warnings: readonly Problem[];
}

interface ToMake { build: Omit<Build, "writer">; plan: Plan; known: KnownPages; before: Manifest | undefined; thread: SecondThread; cache: string; options: BuildOptions }

/** Makes, checks and publishes a release. When anything fails, nothing is published. */
export async function makeRelease({ build, plan, known, before, thread, cache, options }: ToMake): Promise<Made> {
  const { output, keep } = options;
  const last = before && plan.carry.size ? loadFiles(cache, before.lineage[0]!.name) : undefined;
  if (plan.carry.size && !last) throw new DamagedCache("files");
  const earlier = last?.files;
  const dropped: string[] = [];
  const draft = earlier ? draftLike(output, before!.lineage, new Set(earlier.keys()), keep, dropped) : draftRelease(output);
  try {
    const { default: Eleventy } = await import("@11ty/eleventy");
    const { styles } = build.portal.assets;
    thread.useStyles(styles);
    const writer = new PageWriter(draft, thread, earlier, new PageStyles(styles));
    const drawn = build.sharePictures.of({ articles: build.render.articles, indicators: build.portal.indicators });
    const photos = photosOf(build.portal).map((photo) => placed(photo, build.portal.site.publishOriginals));
    const photoFiles = new Map(photos.flatMap(({ places, photo }) => places.map((place) => [place, photo.hash] as const)));
    const newPhotos = photos.filter(({ places, photo }) => places.some((place) => earlier?.get(place) !== photo.hash));
    const index = options.pagesOnly ? noSearchIndex : writeSearchIndex(build.portal, draft, earlier && before!.search);
    const kept = options.cache ?? ".cache";
    const pictureSums = new Map<string, string>();
    const [[written, sharePictures], [search, photosWritten]] = await bothOf(bothOf(
      writePages({ ...build, writer }, Eleventy, thread, options.progress).then(() => writer.finish()),
      writeSharePictures(drawn.filter(({ url, hash }) => earlier?.get(url.slice(1)) !== hash), build.sharePictures, draft, kept, pictureSums),
    ), bothOf(index, writePhotos(newPhotos, new Set(photoFiles.values()), draft, kept)));
    const pictures = picturesOf(build, plan, known);
    const { files: plain, twice } = inOne([written.files, photoFiles, drawn.map(({ url, hash }) => [url.slice(1), hash]), carried(plan, pictures, earlier), search.files]);
    written.faults.push(...twice.map((name) => ({ url: addressIn(name), twice: true as const })));
    for (const [url, weight] of before?.heavy ?? []) if (plan.carry.has(url)) written.faults.push({ url, weight });
    const has = (address: string): boolean => plain.has(address.slice(1)) || (address.endsWith("/") && plain.has(`${address.slice(1)}index.html`));
    const found = inReadingOrder(checkOutput({ portal: build.portal, folder: draft, written, again: pagesInDoubt(build.portal, plan.carry, has), has }));
    if (found.some(isError)) throw new ContentError(found.filter(isError));
    const files = options.compress ? await withTwins(draft, plain, earlier) : plain;
    const touched = earlier ? touchedIn(earlier, files, removeGone(draft, earlier, files)) : [];
    dropped.push(...dropLeftovers(draft, files, earlier ? touched : files.keys()));
    const { sums, text } = writeSums(draft, files, [written.files, pictureSums], last);
    return {
      release: publishDraft(output, draft, text, keep), known: { files, sums }, touched, fresh: !earlier,
      pages: written.files.size + plan.carry.size, rendered: written.files.size, sharePictures, photos: photosWritten, pictures, search: search.shards,
      heavy: new Map(written.faults.flatMap((fault) => ("weight" in fault ? [[fault.url, fault.weight]] : []))),
      warnings: [...found, ...dropped.map((name): Problem => ({ severity: "warning", file: name, ...releases.leftover }))],
    };
  } catch (error) {
    dropRelease(draft);
    throw error;
  }
}

/** All files of the parts of a release, and the names to which two parts give different files. */
function inOne(parts: readonly Iterable<readonly [name: string, content: string]>[]): { files: ReleaseFiles; twice: string[] } {
  const files = new Map<string, string>();
  const twice: string[] = [];
  for (const part of parts) {
    for (const [name, content] of part) {
      if ((files.get(name) ?? content) !== content) twice.push(name);
      files.set(name, content);
    }
  }
  return { files, twice };
}

/** All files with their compressed twins: made for those that changed, taken from the release before for the others. */
async function withTwins(draft: string, plain: ReleaseFiles, earlier: ReleaseFiles = new Map()): Promise<ReleaseFiles> {
  const files = new Map(plain);
  const changed: string[] = [];
  for (const [name, content] of plain) {
    if (earlier.get(name) !== content) changed.push(name);
    else for (const twin of twinsOf(name)) if (earlier.has(twin)) files.set(twin, content);
  }
  const { written } = await compressFiles(draft, changed);
  for (const twin of written) files.set(twin, plain.get(twin.slice(0, twin.lastIndexOf(".")))!);
  return files;
}

/** By address of an article: the picture drawn for it, now or before. */
function picturesOf({ portal, sharePictures }: Pick<Build, "portal" | "sharePictures">, { carry }: Plan, known: KnownPages): ReadonlyMap<string, string> {
  const pictures = new Map<string, string>();
  for (const article of portal.articles) {
    const place = carry.has(article.url) ? known.get(article.url)!.picture : sharePictures.drawn(article)?.url.slice(1);
    if (place) pictures.set(article.url, place);
  }
  return pictures;
}

/** Files of pages that are taken from the release before. @throws DamagedCache when it does not have them */
function carried({ carry }: Plan, pictures: ReadonlyMap<string, string>, earlier: ReleaseFiles = new Map()): [name: string, content: string][] {
  const names = [...carry].flatMap((url) => [`${url.slice(1)}index.html`, ...pictures.has(url) ? [pictures.get(url)!] : []]);
  return names.map((name) => {
    const content = earlier.get(name);
    if (content === undefined) throw new DamagedCache(name);
    return [name, content];
  });
}

/** Both results; when one fails, the other has ended too, so that nothing writes on into a folder that is dropped. */
async function bothOf<One, Other>(one: Promise<One>, other: Promise<Other>): Promise<[One, Other]> {
  await Promise.allSettled([one, other]);
  return Promise.all([one, other]);
}
