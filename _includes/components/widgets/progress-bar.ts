import { scaleLinear } from "d3-scale";
import { html, type Html } from "../../../src/html.ts";
import type { Indicator, Target } from "../../../src/model/indicator.ts";
import type { Progress } from "../../../src/statistics/progress.ts";
import { valueText } from "../../../src/statistics/text.ts";
import { widgets as words } from "../../../src/strings/vi.ts";
import { anchorAt, apart, bar, drawing, extentOf, label, percent, strokes } from "./chart.ts";
import { targetValueText } from "./target-value.ts";

/** In percent of the width. */
export interface BarGeometry {
  /** Where the target stands. */
  mark: number;
  /** End of the filled part. */
  fill: number;
  /** End of what lies past the mark: more than was aimed at, or more than is allowed. */
  past: number | null;
}

/** Narrowest part one can see, and narrowest gap an unmet target leaves. */
const least = 1;

/** Shares lie on a scale to 100; counts on one that ends with the larger of value and target. */
export function barGeometry(value: number, met: boolean, target: Target, { unit }: Indicator): BarGeometry {
  const end = Math.max(target.value, value, unit.id === "percent" ? 100 : 0) || 1;
  const scale = scaleLinear([0, end], [0, 100]).clamp(true);
  const reached = value > 0 ? Math.max(scale(value), least / 2) : 0;
  const mark = scale(target.value);
  if (met) return { mark, fill: Math.min(reached, mark), past: value > target.value ? reached : null };
  const tooMuch = value > target.value || (value === target.value && target.comparator === "lt");
  if (!tooMuch) return { mark, fill: Math.max(0, Math.min(reached, mark - least)), past: null };
  const allowed = Math.min(mark, 100 - least);
  return { mark: allowed, fill: allowed, past: Math.max(reached, allowed + least) };
}

const box = { y: 4, height: 14 };

/** The bar of a card. Nothing without an observation: an empty bar reads as zero. */
export function progressBar(indicator: Indicator, target: Target, { last, met }: Progress): Html | false {
  if (!last) return false;
  const { mark, fill, past } = barGeometry(last.value, met, target, indicator);
  return drawing("bar", html`${bar("track", 0, 100, box)}${bar("series-1", 0, fill, box)}${
    past !== null && html`${bar(met ? "series-1" : "series-2", mark, past, box)}${strokes(mark, past, met ? box : { y: 11, height: 7 })}`
  }<line class="chart__mark" x1="${percent(mark)}" x2="${percent(mark)}" y1="0" y2="22"/>${scaleLabels(indicator, target, last.value, mark, past)}`);
}

/** What may stand under a bar: zero, the target, and the end of the scale; `end` is empty where there is nothing to say. */
export function scaleTexts(indicator: Indicator, target: Target, value: number, past: number | null): { zero: string; aim: string; end: string } {
  const end = indicator.unit.id === "percent" && value <= 100 ? valueText(100, indicator) : past !== null ? valueText(value, indicator, target) : "";
  return { zero: valueText(0, indicator), aim: words.targetMark(targetValueText(target, indicator)), end };
}

/** The target under its mark, the outer two only where there is room. */
function scaleLabels(indicator: Indicator, target: Target, value: number, mark: number, past: number | null): Html {
  const { zero, aim, end } = scaleTexts(indicator, target, value, past);
  const anchor = anchorAt(mark, aim);
  const aimExtent = extentOf(mark, aim, anchor);
  return html`${apart(extentOf(0, zero, "start"), aimExtent) && label(0, 38, zero, "start", false)}${label(mark, 38, aim, anchor)}${
    end && apart(aimExtent, extentOf(100, end, "end")) && label(100, 38, end, "end", false)}`;
}
