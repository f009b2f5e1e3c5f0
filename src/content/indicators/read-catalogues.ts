import { isSlug, slugOf } from "../../model/field.ts";
import { dimensionsSchema, sourcesSchema, topicsSchema, type Dimension, type Source } from "../../model/indicator.ts";
import type { Problem } from "../../model/problem.ts";
import { problems as words } from "../../strings/vi.ts";
import { asEditorPath } from "../list-files.ts";
import { readOptional, type Found } from "../read-optional.ts";
import type { Path, YamlSource } from "../yaml.ts";
import type { Catalogues } from "./check-references.ts";

/** Reads `sources.yml`, `dimensions.yml` and `topics.yml`. None has to be there: a portal without figures needs none. */
export function readCatalogues(folder: string): { catalogues: Catalogues; problems: Problem[] } {
  const problems: Problem[] = [];
  const sources = readOptional(folder, "sources.yml", sourcesSchema, {}, problems, (source, value) => idsOf(source, value));
  const dimensions = readOptional(folder, "dimensions.yml", dimensionsSchema, {}, problems, (source, value) =>
    [...idsOf(source, value), ...Object.entries(value).flatMap(([id, { items }]) => idsOf(source, items, [id, "items"]))]);
  const topics = readOptional(folder, "topics.yml", topicsSchema, [], problems, (source, value) => value.flatMap(({ id }, index) =>
    value.findIndex((other) => other.id === id) === index ? [] : [{ ...source.place([index, "id"]), what: words.duplicateId.what(id), fix: words.duplicateId.fix }]));
  return {
    problems,
    catalogues: {
      folder: asEditorPath(folder),
      sources: sources && new Map(Object.entries(sources).map(([id, source]): [string, Source] => [id, Object.freeze({ id, ...source })])),
      dimensions: dimensions && new Map(Object.entries(dimensions).map(([id, { title, items }]): [string, Dimension] =>
        [id, Object.freeze({ id, title, items: new Map(Object.entries(items)) })])),
      topics: topics && Object.freeze(topics.map((topic) => Object.freeze(topic))),
    },
  };
}

/** Keys are ids: they stand in addresses and in data files. */
const idsOf = (source: YamlSource, value: object, path: Path = []): Found[] =>
  Object.keys(value).filter((id) => !isSlug(id)).map((id) => ({
    ...source.keyPlace([...path, id]), what: words.badSlug.what(words.field(id, undefined), id), fix: words.badSlug.fix(slugOf(id)),
  }));
