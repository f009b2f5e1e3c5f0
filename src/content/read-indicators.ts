import { lstatSync } from "node:fs";
import { join } from "node:path";
import { isSlug, slugOf } from "../model/field.ts";
import { isDeviceName } from "../model/file-address.ts";
import { boundsOf, type Dimension, type Indicator, type Source, type Topic } from "../model/indicator.ts";
import type { Problem } from "../model/problem.ts";
import { indicatorUrl, routes } from "../model/routes.ts";
import { indicatorProblems, problems as words, refused } from "../strings/vi.ts";
import { checkEmpty, checkIndicator } from "./check-indicators.ts";
import type { Catalogues } from "./indicators/check-references.ts";
import { readDraft, type Draft } from "./indicators/draft.ts";
import { readCatalogues } from "./indicators/read-catalogues.ts";
import { asEditorPath, listFiles, type ContentFile } from "./list-files.ts";
import { readText } from "./read-text.ts";

export interface Statistics {
  /** In the order of their ids. One with an error in its figures is here too, so that articles may refer to it. */
  indicators: readonly Indicator[];
  sources: ReadonlyMap<string, Source>;
  dimensions: ReadonlyMap<string, Dimension>;
  topics: readonly Topic[];
  problems: Problem[];
  /** Ids of files that could not be read: the indicator exists, but nothing can be said of it. */
  unread: ReadonlySet<string>;
}

/**
 * Reads `indicators/*.yml`, `sources.yml`, `dimensions.yml` and `topics.yml` of the data folder; all of them may be missing.
 * @param today local day, `2019-05-15`
 */
export function loadStatistics(dataFolder: string, today: string): Statistics {
  const { catalogues, problems } = readCatalogues(dataFolder);
  const indicators: Indicator[] = [];
  const unread = new Set<string>();
  const folder = join(dataFolder, "indicators");
  const listed = listOf(folder);
  problems.push(...listed.problems);
  for (const entry of listed.files) {
    if (!/\.ya?ml$/.test(entry.name)) continue;
    const read = readIndicator(entry, catalogues, today);
    problems.push(...read.problems);
    if (read.indicator) indicators.push(read.indicator);
    else unread.add(idOf(entry));
  }
  return {
    indicators: Object.freeze(indicators), problems, unread,
    sources: catalogues.sources ?? new Map(), dimensions: catalogues.dimensions ?? new Map(), topics: catalogues.topics ?? [],
  };
}

/** The folder may be missing; a link to another one is not followed. */
function listOf(folder: string): ReturnType<typeof listFiles> {
  const status = lstatSync(folder, { throwIfNoEntry: false });
  if (status?.isDirectory()) return listFiles(folder);
  return { files: [], problems: status ? [{ severity: "error", file: asEditorPath(folder), ...(status.isSymbolicLink() ? words.file.symlink : words.file.missingFolder) }] : [] };
}

const idOf = ({ name }: ContentFile): string => name.replace(/\.ya?ml$/, "");

function readIndicator(entry: ContentFile, catalogues: Catalogues, today: string): { indicator?: Indicator; problems: Problem[] } {
  const { path, file } = entry;
  const id = idOf(entry);
  const { text, legible, problems } = readText(path, file);
  if (!isSlug(id) || !entry.name.endsWith(".yml")) {
    problems.push({ severity: "error", file, what: words.file.name.what(entry.name), fix: words.file.name.fix(`${slugOf(id)}.yml`) });
  }
  if (isDeviceName(id)) problems.push({ severity: "error", file, what: refused.deviceName.what(entry.name), fix: refused.deviceName.fix(`${id}-1.yml`) });
  if (indicatorUrl(id) === routes.method) problems.push({ severity: "error", file, what: refused.indicatorId.what(id), fix: refused.indicatorId.fix });
  if (entry.folders.length) problems.push({ severity: "error", file, ...indicatorProblems.nested });
  if (legible === undefined) return { problems };
  const { draft, complete, problems: reading } = readDraft(legible, file, id);
  problems.push(...reading);
  if (draft) problems.push(...checkIndicator(draft, catalogues, today));
  if (!draft || !complete || text === undefined) return { problems };
  problems.push(...checkEmpty(draft));
  return { problems, indicator: indicatorOf(draft, catalogues) };
}

function indicatorOf({ id, file, head, targets, observations }: Draft, { sources }: Catalogues): Indicator {
  return deepFrozen({
    id, file, url: indicatorUrl(id), ...head, bounds: boundsOf(head),
    targets: targets.map(({ value: target }) => ({ ...target, setOn: target.setOn ?? sources?.get(target.source)?.published })),
    observations: observations.map(({ value }) => value),
  });
}

function deepFrozen<T>(value: T): T {
  if (value !== null && typeof value === "object" && !Object.isFrozen(value)) Object.values(Object.freeze(value)).forEach(deepFrozen);
  return value;
}
