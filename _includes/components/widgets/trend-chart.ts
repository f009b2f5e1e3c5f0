import { scaleLinear, type ScaleLinear } from "d3-scale";
import { line } from "d3-shape";
import { endOf, periodParts } from "../../../src/format/period.ts";
import { html, type Html } from "../../../src/html.ts";
import type { Indicator, Target } from "../../../src/model/indicator.ts";
import type { KnownObservation } from "../../../src/statistics/progress.ts";
import { valueText } from "../../../src/statistics/text.ts";
import { widgets as words } from "../../../src/strings/vi.ts";
import { anchorAt, label, percent } from "./chart.ts";
import { targetValueText } from "./target-value.ts";

const top = 26, bottom = 214, height = 240;

type Scale = ScaleLinear<number, number>;

export interface TrendData {
  indicator: Indicator;
  /** At least one, oldest first. */
  known: readonly KnownObservation[];
  target: Target | undefined;
  /** Something is needed by the deadline: its line is drawn. */
  paced: boolean;
}

/** The chart; `labelledBy` is the id of the sentence that sums it up. */
export function trendChart(data: TrendData, labelledBy: string): Html {
  const { indicator, known, target, paced } = data;
  const x = timeScale(known, target);
  const values = [0, ...known.map(({ value }) => value), ...(target ? [target.value] : [])];
  const y = scaleLinear().domain([Math.min(...values), Math.max(...values) || 1]).rangeRound([bottom, top]).nice(4);
  const ticks = y.ticks(4).map((value) => ({ value, text: valueText(value, { ...indicator, decimals: 6 }) }));
  const roomy = ticks.some(({ text }) => text.length > 5);
  return html`
  <div class="trend__chart${roomy && " trend__chart--roomy"}"><svg class="chart chart--trend" width="100%" height="${height}" role="img" aria-labelledby="${labelledBy}" focusable="false"><g aria-hidden="true">${
    ticks.map(({ value, text }) => html`<line class="chart__${value === 0 ? "axis" : "grid"}" x2="100%" y1="${y(value)}" y2="${y(value)}"/><text x="-8" y="${y(value) + 4}" text-anchor="end">${text}</text>`)}${
    years(x)}${target && targetLine(data, target, y)}${target && paced && paceLine(known.at(-1)!, target, x, y)}${
    runs(known).map((run) => seriesLine(run, x, y))}${known.map((each) => point(each, x, y))}${newestLabel(data, x, y)}</g></svg></div>`;
}

/** From the first figure, or from the New Year before the only one, to the deadline or the newest figure. */
function timeScale(known: readonly KnownObservation[], target: Target | undefined): Scale {
  const times = known.map(({ period }) => endOf(period));
  const start = times.length > 1 ? times[0]! : Date.UTC(periodParts(known[0]!.period).year, 0);
  return scaleLinear([start, Math.max(times.at(-1)!, target ? endOf(target.deadline) : 0)], [0, 100]);
}

/** As many years are named along the axis as a narrow screen has room for. */
const mostYears = 6;

/** A stroke at each New Year, and the year's number in the middle of the part of it that is shown, when that is most of it. */
function years(x: Scale): Html {
  const [start, end] = x.domain() as [number, number];
  const first = new Date(start).getUTCFullYear();
  const all = Array.from({ length: new Date(end).getUTCFullYear() - first + 1 }, (_, index) => {
    const from = x(Math.max(start, Date.UTC(first + index, 0)));
    const to = x(Math.min(end, Date.UTC(first + index + 1, 0)));
    return { year: first + index, from, to };
  });
  const longest = Math.max(...all.map(({ from, to }) => to - from));
  const named = all.filter(({ from, to }) => to - from > 0.6 * longest);
  const each = Math.ceil(named.length / mostYears);
  return html`${all.map(({ year, from }) => Date.UTC(year, 0) >= start && html`<line class="chart__axis" x1="${percent(from)}" x2="${percent(from)}" y1="${bottom}" y2="${bottom + 6}"/>`)}${
    named.map(({ year, from, to }, index) => index % each === 0 && label((from + to) / 2, bottom + 18, String(year), "middle", false))}`;
}

/** The label stands on the side of the line that the figures do not come from. */
function targetLine({ indicator, known }: TrendData, target: Target, y: Scale): Html {
  const height = y(target.value);
  const fromAbove = known.at(-1)!.value > target.value && height + 18 < bottom;
  return html`<line class="chart__target" x2="100%" y1="${height}" y2="${height}"/>${
    label(100, fromAbove ? height + 18 : height - 10, words.targetMark(targetValueText(target, indicator)), "end")}`;
}

const paceLine = ({ period, value }: KnownObservation, target: Target, x: Scale, y: Scale): Html =>
  html`<line class="chart__pace" x1="${percent(x(endOf(period)))}" y1="${y(value)}" x2="${percent(x(endOf(target.deadline)))}" y2="${y(target.value)}"/><circle class="chart__ring" cx="${percent(x(endOf(target.deadline)))}" cy="${y(target.value)}" r="5"/>`;

/** Figures counted in one way; a break in series begins a new run. */
export function runs(known: readonly KnownObservation[]): KnownObservation[][] {
  const all: KnownObservation[][] = [];
  for (const each of known) {
    if (each.status === "B" || all.length === 0) all.push([]);
    all.at(-1)!.push(each);
  }
  return all;
}

/** A path knows no percentages: it is drawn on a square of 100 and stretched, its stroke is not. */
function seriesLine(run: readonly KnownObservation[], x: Scale, y: Scale): Html | false {
  const path = line<KnownObservation>(({ period }) => x(endOf(period)), ({ value }) => y(value)).digits(2)(run);
  return run.length > 1 && html`<svg width="100%" height="100%" viewBox="0 0 100 ${height}" preserveAspectRatio="none" overflow="visible"><path class="chart__line" vector-effect="non-scaling-stroke" d="${path}"/></svg>`;
}

const point = ({ period, value, status }: KnownObservation, x: Scale, y: Scale): Html =>
  html`<circle class="chart__point${(status === "P" || status === "E") && " chart__point--open"}" cx="${percent(x(endOf(period)))}" cy="${y(value)}" r="5"/>`;

function newestLabel({ indicator, known, target }: TrendData, x: Scale, y: Scale): Html {
  const { period, value } = known.at(-1)!;
  const at = x(endOf(period));
  const text = valueText(value, indicator, target);
  const nearTarget = target !== undefined && at > 50 && Math.abs(y(value) - y(target.value)) < 40;
  const below = nearTarget && value <= target.value && y(value) + 22 < bottom;
  return label(at, y(value) + (below ? 22 : -12), text, anchorAt(at, text));
}
