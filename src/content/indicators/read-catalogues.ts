import { existsSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import { isSlug, slugOf } from "../../model/field.ts";
import { dimensionsSchema, sourcesSchema, topicsSchema, type Dimension, type Source } from "../../model/indicator.ts";
import type { Problem } from "../../model/problem.ts";
import { problems as words } from "../../strings/vi.ts";
import { parseWith } from "../describe.ts";
import { asEditorPath } from "../list-files.ts";
import { readText } from "../read-text.ts";
import { readYaml, type Path, type YamlSource } from "../yaml.ts";
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

type Found = Pick<Problem, "line" | "column" | "what" | "fix">;

function readOptional<S extends z.ZodType>(
  folder: string, name: string, schema: S, empty: z.output<S>, problems: Problem[], check: (source: YamlSource, value: z.output<S>) => Found[],
): z.output<S> | undefined {
  const path = join(folder, name);
  if (!existsSync(path)) return empty;
  const file = asEditorPath(path);
  const { text, problems: reading } = readText(path, file);
  problems.push(...reading);
  if (text === undefined) return undefined;
  const source = readYaml(text, file);
  if (!source.problems.length && source.value === null) return empty;
  const parsed = parseWith(schema, source, file);
  problems.push(...parsed.problems);
  if (parsed.value === undefined) return undefined;
  problems.push(...check(source, parsed.value).map((found): Problem => ({ severity: "error", file, ...found })));
  return parsed.value;
}

/** Keys are ids: they stand in addresses and in data files. */
const idsOf = (source: YamlSource, value: object, path: Path = []): Found[] =>
  Object.keys(value).filter((id) => !isSlug(id)).map((id) => ({
    ...source.keyPlace([...path, id]), what: words.badSlug.what(words.field(id, undefined), id), fix: words.badSlug.fix(slugOf(id)),
  }));
