import { endOf, periodName } from "../../format/period.ts";
import { numberText, rounded } from "../../format/number.ts";
import type { Problem } from "../../model/problem.ts";
import { indicatorProblems, statistics } from "../../strings/vi.ts";
import { reporter, type Draft, type Entry, type ObservationFields } from "./draft.ts";

const words = indicatorProblems.observation;

/** A rise above this share of the figure before is rarely real. */
const largestRise = 1;

/** Periods written twice or not over yet, missing values, days of publication that look mistaken. */
export const checkObservations = (draft: Draft, today: string): Problem[] =>
  draft.observations.flatMap((entry, index) => [...checkRepeated(draft, entry, index), ...checkDays(draft, entry, today), ...checkValue(draft, entry)]);

function checkRepeated(draft: Draft, { value: { period }, path }: Entry<ObservationFields>, index: number): Problem[] {
  const sameMoment = (other: string): boolean => other === period || (draft.head.measure !== "flow" && endOf(other) === endOf(period));
  const first = draft.observations.slice(0, index).find(({ value }) => sameMoment(value.period));
  if (!first) return [];
  const line = draft.source.place([...first.path, "period"]).line;
  const said = first.value.period === period
    ? { what: words.duplicate.what(period, line), fix: words.duplicate.fix }
    : { what: words.sameEnd.what(period, first.value.period, line), fix: words.sameEnd.fix };
  return [reporter(draft)("error", [...path, "period"], said)];
}

function checkDays(draft: Draft, { value: { period, status, published }, path }: Entry<ObservationFields>, today: string): Problem[] {
  const report = reporter(draft);
  const found: Problem[] = [];
  if (status !== "F" && endOf(period) > endOf(today)) {
    found.push(report("error", [...path, "period"], { what: words.future.what(period, periodName(today)), fix: words.future.fix }));
  }
  if (published && status !== "E" && status !== "F" && endOf(published) < endOf(period)) {
    found.push(report("warning", [...path, "published"], { what: words.early.what(published, period), fix: words.early.fix }));
  }
  return found;
}

function checkValue(draft: Draft, { value: { value, status }, path }: Entry<ObservationFields>): Problem[] {
  const report = reporter(draft);
  if (status === "O" && value !== null) {
    const written = draft.source.raw([...path, "value"]) ?? String(value);
    return [report("error", [...path, "value"], { what: words.valueWithMissing.what(written), fix: words.valueWithMissing.fix })];
  }
  return status !== "O" && value === null ? [report("error", [...path, "value"], words.missingValue)] : [];
}

/** Figures that rise more than is likely, from one period to the next. */
export function checkLeaps(draft: Draft): Problem[] {
  const inOrder = draft.observations
    .filter(({ value: { value, status } }) => value !== null && status !== "O")
    .sort((a, b) => endOf(a.value.period) - endOf(b.value.period));
  return inOrder.flatMap(({ value: now, path }, index) => {
    const before = inOrder[index - 1]?.value;
    if (!before || before.value! <= 0 || now.status === "B") return [];
    const rise = now.value! / before.value! - 1;
    if (rise <= largestRise) return [];
    const percent = statistics.percent(numberText(rounded(100 * rise, 0)));
    return [reporter(draft)("warning", [...path, "value"], {
      what: words.jump.what(before.period, numberText(before.value!, 6), now.period, numberText(now.value!, 6), percent), fix: words.jump.fix,
    })];
  });
}
