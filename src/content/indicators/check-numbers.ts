import { rounded } from "../../format/number.ts";
import { boundsOf } from "../../model/indicator.ts";
import type { Problem } from "../../model/problem.ts";
import { indicatorProblems as words, statisticsLabels as labels } from "../../strings/vi.ts";
import type { Path } from "../yaml.ts";
import { nameOf, reporter, type Draft } from "./draft.ts";

/** The first thing wrong with each figure of a file: a Vietnamese thousand, half a co-operative, 120 %, 0.4 for 40 %. */
export function checkNumbers(draft: Draft): Problem[] {
  return figuresOf(draft).flatMap(({ path, value, label }) => checkNumber(draft, path, value, nameOf(path, label)) ?? []);
}

interface Figure { path: Path; value: number; label: string }

function figuresOf({ targets, observations, source }: Draft): Figure[] {
  return [
    ...targets.flatMap(({ path, value: target }): Figure[] => [
      { path: [...path, "value"], value: target.value, label: labels.target.value },
      ...(target.baseline ? [{ path: [...path, "baseline", "value"], value: target.baseline.value, label: labels.baseline.value }] : []),
    ]),
    ...observations.flatMap(({ path, value: { value, revisions, breakdowns } }): Figure[] => [
      ...(value === null ? [] : [{ path: [...path, "value"], value, label: labels.observation.value }]),
      ...revisions.map((revision, index) => ({ path: [...path, "revisions", index, "value"], value: revision.value, label: labels.revision.value })),
      ...Object.entries(breakdowns).flatMap(([dimension, parts]) => Object.entries(parts).map(([item, part]) => {
        const at = [...path, "breakdowns", dimension, item];
        return { path: source.raw(at) === undefined ? [...at, "value"] : at, value: part.value, label: labels.part.value };
      })),
    ]),
  ];
}

function checkNumber(draft: Draft, path: Path, value: number, name: string): Problem | undefined {
  const report = reporter(draft);
  const { unit, decimals } = draft.head;
  const bounds = boundsOf(draft.head);
  const raw = draft.source.raw(path) ?? String(value);
  const error = (said: { what: string; fix: string }) => report("error", path, said);

  // «3.000» is 3 in YAML and a whole number too: only the written text betrays it.
  const whole = raw.replace(".", "");
  if (/^-?\d{1,3}\.\d{3}$/.test(raw) && (unit.id === "count" || (Math.trunc(value) !== 0 && decimals < 3 && Number(whole) <= (bounds.max ?? Infinity)))) {
    const said = words.thousands;
    return error({ what: said.what(name, raw, String(value)), fix: unit.id === "count" ? said.fix(whole) : said.fixOrExact(whole, `${raw}0`) });
  }
  if (unit.id === "count" && !Number.isInteger(value)) return error({ what: words.notWhole.what(name, raw), fix: words.notWhole.fix(unit.label) });
  if (value < (bounds.min ?? -Infinity)) return error({ what: words.tooLow.what(name, raw, String(bounds.min)), fix: words.tooLow.fix(rangeText(bounds)) });
  if (value > (bounds.max ?? Infinity)) return error({ what: words.tooHigh.what(name, raw, String(bounds.max)), fix: words.tooHigh.fix(rangeText(bounds)) });
  const hundredfold = rounded(value * 100, 6);
  if (unit.id === "percent" && value > 0 && value < 1 && hundredfold <= (bounds.max ?? Infinity)) {
    return report("warning", path, { what: words.fraction.what(name, raw), fix: words.fraction.fix(String(hundredfold)) });
  }
  return undefined;
}

function rangeText({ min, max }: ReturnType<typeof boundsOf>): string {
  if (min === undefined) return words.range.to(String(max));
  return max === undefined ? words.range.from(String(min)) : words.range.both(String(min), String(max));
}
