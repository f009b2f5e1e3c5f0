import { readFileSync } from "node:fs";
import { join } from "node:path";
import { portalAt } from "../content/portal.ts";
import { knownDay, loadContent, type Content, type Folders, type ReadSources } from "../content/load.ts";
import { isoDay } from "../format/date.ts";
import { ContentError, isError, type Problem } from "../model/problem.ts";
import { assetsFor } from "./asset-cache.ts";
import { Bodies, type BodySources } from "./bodies.ts";
import type { Build } from "./current.ts";
import { SharePictures } from "./share-images.ts";

/** Content without errors, with its warnings. @throws ContentError */
export async function checkedContent(folders: Folders, now: Date, readSources?: ReadSources): Promise<{ content: Content; warnings: readonly Problem[] }> {
  const { content, problems } = await loadContent(folders, knownDay(now), readSources);
  if (!content) throw new ContentError(problems.filter(isError));
  return { content, warnings: problems };
}

export interface ToPrepare {
  data: string;
  now: Date;
  cache?: string;
  /** For editors: see `portalAt`. */
  withUnpublished?: boolean;
}

/** Everything Eleventy needs to write the whole portal, as one batch. */
export async function prepare(content: Content, { data, now, cache = ".cache", withUnpublished = false }: ToPrepare, bodies: BodySources = {}): Promise<Omit<Build, "writer">> {
  const emblem = readFileSync(join(data, content.site.emblem));
  const { assets, files } = await assetsFor(emblem, cache);
  const sharePictures = new SharePictures(content.site, emblem, isoDay(now));
  const portal = portalAt(content, now, assets, sharePictures, withUnpublished);
  return { portal, markdown: new Bodies(portal, bodies), render: portal, articles: portal.articles, isLastBatch: true, files, sharePictures };
}
