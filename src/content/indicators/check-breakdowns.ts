import { epsilon, numberText, rounded } from "../../format/number.ts";
import type { Dimension, Part } from "../../model/indicator.ts";
import type { Problem } from "../../model/problem.ts";
import { indicatorProblems, statistics } from "../../strings/vi.ts";
import type { Path } from "../yaml.ts";
import { reporter, type Draft } from "./draft.ts";

const words = indicatorProblems.breakdown;

/** Parts against their total. `dimensions` undefined: they could not be read, and what they would say is left unsaid. */
export function checkBreakdowns(draft: Draft, dimensions: ReadonlyMap<string, Dimension> | undefined): Problem[] {
  return draft.observations.flatMap(({ value: { value, breakdowns }, path }) => {
    if (value === null) return [];
    return Object.entries(breakdowns).flatMap(([id, parts]) => {
      const at = [...path, "breakdowns", id];
      return [...checkSum(draft, value, parts, dimensions?.get(id), at), ...checkShares(draft, value, parts, at)];
    });
  });
}

function checkSum(draft: Draft, total: number, parts: Readonly<Record<string, Part>>, dimension: Dimension | undefined, path: Path): Problem[] {
  if (!dimension) return [];
  const report = reporter(draft);
  const missing = [...dimension.items].filter(([id]) => !Object.hasOwn(parts, id)).map(([, name]) => name);
  const found = missing.length ? [report("warning", path, { what: words.incomplete.what(dimension.title, missing), fix: words.incomplete.fix }, true)] : [];
  const { unit, measure, decimals } = draft.head;
  if (unit.id === "percent" || measure === "ratio") return found;

  const sum = rounded(Object.values(parts).reduce((all, { value }) => all + value, 0), 6);
  // Rounded amounts may miss their rounded total by half a last digit each; things that are counted may not.
  const slack = unit.id === "count" ? 0 : (Object.keys(parts).length + 1) * 0.5 * 10 ** -decimals;
  const wrong = missing.length ? sum > total + slack + epsilon : Math.abs(sum - total) > slack + epsilon;
  if (!wrong) return found;
  const said = missing.length ? words.tooMuch : words.unequal;
  return [...found, report("error", path, { what: said.what(dimension.title, numberText(sum, 6), numberText(total, 6)), fix: said.fix }, true)];
}

/** A percentage printed by the source against the one its own figures give: told, never put right. */
function checkShares(draft: Draft, total: number, parts: Readonly<Record<string, Part>>, path: Path): Problem[] {
  if (draft.head.unit.id === "percent" || total <= 0) return [];
  return Object.entries(parts).flatMap(([item, { value, statedShare }]) => {
    if (statedShare === undefined) return [];
    const at = [...path, item, "statedShare"];
    const decimals = (draft.source.raw(at) ?? String(statedShare)).split(".")[1]?.length ?? 0;
    const computed = 100 * value / total;
    if (Math.abs(computed - statedShare) <= 0.5 * 10 ** -decimals + epsilon) return [];
    const percent = (share: number): string => statistics.percent(numberText(share, Math.max(1, decimals)));
    const said = words.share.what(numberText(value, 6), numberText(total, 6), percent(statedShare), percent(computed));
    return [reporter(draft)("warning", at, { what: said, fix: words.share.fix })];
  });
}
