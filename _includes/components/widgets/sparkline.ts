import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import { endOf } from "../../../src/format/period.ts";
import { html, type Html } from "../../../src/html.ts";
import type { Indicator } from "../../../src/model/indicator.ts";
import { knownObservations } from "../../../src/statistics/observations.ts";
import { runs } from "./trend-chart.ts";
import type { View } from "./view.ts";

const width = 64, height = 20, margin = 3;

/** The course of the figures as a word-sized drawing beside the newest; nothing before there are two of one kind. */
export function sparkline({ asOf }: View, indicator: Indicator): Html | false {
  const run = runs(knownObservations(indicator, asOf)).at(-1) ?? [];
  if (run.length < 2) return false;
  const values = run.map(({ value }) => value);
  const x = scaleLinear([endOf(run[0]!.period), endOf(run.at(-1)!.period)], [margin, width - margin]);
  const y = scaleLinear([Math.min(...values), Math.max(...values)], [height - margin, margin]);
  const path = line<(typeof run)[number]>(({ period }) => x(endOf(period)), ({ value }) => y(value)).digits(1)(run);
  return html`<svg class="sparkline" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" aria-hidden="true" focusable="false"><path class="sparkline__line" d="${path}"/><circle class="sparkline__newest" cx="${width - margin}" cy="${Number(y(values.at(-1)!).toFixed(1))}" r="3"/></svg> `;
}
