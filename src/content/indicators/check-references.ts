import type { Dimension, Source, Topic } from "../../model/indicator.ts";
import type { Problem } from "../../model/problem.ts";
import { indicatorProblems, problems as words, statisticsLabels as labels } from "../../strings/vi.ts";
import { nearest } from "../nearest.ts";
import type { Path } from "../yaml.ts";
import { nameOf, reporter, type Draft } from "./draft.ts";

/** What indicators refer to; undefined where a file could not be read, so that its absence is not reported a hundred times. */
export interface Catalogues {
  folder: string;
  sources: ReadonlyMap<string, Source> | undefined;
  dimensions: ReadonlyMap<string, Dimension> | undefined;
  topics: readonly Topic[] | undefined;
}

/** Sources, topics, dimensions and their items that are named but nowhere declared. */
export function checkReferences(draft: Draft, { folder, sources, dimensions, topics }: Catalogues): Problem[] {
  const report = reporter(draft);
  const check = (path: Path, label: string, written: string, choices: readonly string[] | undefined, file: string, atKey = false): Problem[] => {
    if (!choices || choices.includes(written)) return [];
    const where = `${folder}/${file}`;
    const near = nearest(written, choices);
    return [report("error", path, {
      what: words.reference.what(nameOf(path, label), written, where),
      fix: choices.length ? words.reference.fix(near, choices, where) : indicatorProblems.undeclared(where),
    }, atKey)];
  };
  const sourceIds = sources && [...sources.keys()];
  const dimensionIds = dimensions && [...dimensions.keys()];
  return [
    ...check(["topic"], labels.indicator.topic, draft.head.topic, topics?.map(({ id }) => id), "topics.yml"),
    ...draft.targets.flatMap(({ path, value }) => check([...path, "source"], labels.target.source, value.source, sourceIds, "sources.yml")),
    ...draft.observations.flatMap(({ path, value }) => [
      ...check([...path, "source"], labels.observation.source, value.source, sourceIds, "sources.yml"),
      ...Object.entries(value.breakdowns).flatMap(([id, parts]) => {
        const at = [...path, "breakdowns", id];
        const items = dimensions?.get(id)?.items;
        return [
          ...check(at, labels.observation.breakdowns, id, dimensionIds, "dimensions.yml", true),
          ...(items ? Object.keys(parts).flatMap((item) => check([...at, item], labels.dimension.item, item, [...items.keys()], "dimensions.yml", true)) : []),
        ];
      }),
    ]),
  ];
}
