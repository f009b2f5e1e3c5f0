import { endOf } from "../../format/period.ts";
import { boundsOf, type Comparator } from "../../model/indicator.ts";
import type { Problem } from "../../model/problem.ts";
import { indicatorProblems, statisticsLabels as labels } from "../../strings/vi.ts";
import { nameOf, reporter, type Draft, type Entry, type TargetFields } from "./draft.ts";

const words = indicatorProblems.target;

const comparatorsOf: Record<Draft["head"]["direction"], readonly Comparator[]> = { up: ["gte", "gt", "eq"], down: ["lte", "lt", "eq"] };

/** Targets that contradict each other, their indicator or themselves. */
export const checkTargets = (draft: Draft): Problem[] =>
  draft.targets.flatMap((entry, index) => [...checkId(draft, entry, index), ...checkTarget(draft, entry)]);

function checkId(draft: Draft, { value: { id }, path }: Entry<TargetFields>, index: number): Problem[] {
  const first = draft.targets.slice(0, index).find(({ value }) => value.id === id);
  if (!first) return [];
  const line = draft.source.place([...first.path, "id"]).line;
  return [reporter(draft)("error", [...path, "id"], { what: words.duplicate.what(id, line), fix: words.duplicate.fix })];
}

function checkTarget(draft: Draft, { value: target, path }: Entry<TargetFields>): Problem[] {
  const report = reporter(draft);
  const found: Problem[] = [];
  const { direction } = draft.head;
  const { min, max } = boundsOf(draft.head);
  const { comparator, value, baseline, deadline } = target;

  if (!comparatorsOf[direction].includes(comparator)) {
    const at = [...path, "comparator"];
    found.push(report("error", at, {
      what: words.direction.what(nameOf(at, labels.target.comparator), comparator, direction), fix: words.direction.fix(comparatorsOf[direction]),
    }));
  }
  if (comparator === "gt" && value === max) {
    found.push(report("error", [...path, "value"], { what: words.aboveMost.what(String(value), String(max)), fix: words.aboveMost.fix }));
  }
  if (comparator === "lt" && value === min) {
    found.push(report("error", [...path, "value"], { what: words.belowLeast.what(String(value), String(min)), fix: words.belowLeast.fix }));
  }
  if (baseline && endOf(baseline.period) >= endOf(deadline)) {
    found.push(report("error", [...path, "baseline", "period"], { what: words.baselineLate.what(baseline.period, deadline), fix: words.baselineLate.fix }));
  }
  return found;
}
