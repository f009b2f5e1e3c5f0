import { html, type Html } from "../../../src/html.ts";
import type { Indicator } from "../../../src/model/indicator.ts";
import { numberText } from "../../../src/format/number.ts";
import { amountText, valueText } from "../../../src/statistics/text.ts";
import { statistics, widgets as words } from "../../../src/strings/vi.ts";
import { breakdownNotes } from "./breakdown-notes.ts";
import { newestDivision, type Division } from "./division.ts";
import { meter } from "./chart.ts";
import { frame } from "./frame.ts";
import { sourceFoot } from "./source-foot.ts";
import { mostSeries, stackedBar, swatch } from "./stacked-bar.ts";
import type { View } from "./view.ts";

/** The parts of a total: a stacked bar and its table. Null when nothing is known by this dimension. */
export function breakdown(view: View, indicator: Indicator, dimensionId: string): Html | null {
  const division = newestDivision(view, indicator, dimensionId);
  if (!division) return null;
  const { dimension, parts, whole, known } = division;
  const stacked = whole !== null && parts.length <= mostSeries;
  const id = view.uid(`${indicator.id}-${dimensionId}`);
  return frame(view, {
    id, title: words.breakdown.title(indicator.title, dimension.title), component: "breakdown", illustrative: indicator.illustrative,
  }, html`<p>${summary(indicator, division)}</p>${stacked && stackedBar(parts.map(({ value }) => ({ value: value!, text: valueText(value!, indicator) })))}
  <table class="widget__table" aria-labelledby="${id}">
    <thead><tr><th scope="col">${dimension.title}</th><th scope="col" class="widget__number">${indicator.unit.id === "percent" ? words.breakdown.rate : words.breakdown.value}</th>${
      whole !== null && html`<th scope="col" class="widget__number">${words.breakdown.share}</th>`}</tr></thead>
    <tbody>${rows(indicator, division, stacked)}</tbody>
  </table>${breakdownNotes(indicator, division).map((note) => html`
  <p class="breakdown__note">${note}</p>`)}${sourceFoot(view, { indicator, period: known.period, figures: [known.source] })}`);
}

const shareText = (share: number | null): string => (share === null ? words.notApplicable : statistics.percent(numberText(share, 1, 1)));

function summary(indicator: Indicator, { parts, whole }: Division): string {
  const said = parts.flatMap(({ name, value, share }) => (value === null ? [] : whole === null || share === null
    ? [words.breakdown.part(name, valueText(value, indicator))]
    : [words.breakdown.partWithShare(name, valueText(value, indicator), shareText(share))]));
  const list = `${said.join("; ")}.`;
  return whole === null ? list : `${words.breakdown.total(amountText(whole, indicator))} ${list}`;
}

function rows(indicator: Indicator, { parts, whole }: Division, stacked: boolean): Html {
  const largest = Math.max(...parts.map(({ value }) => value ?? 0));
  return html`${parts.map(({ name, value, share }, index) => html`
      <tr><th scope="row">${stacked && swatch(index)}${name}${!stacked && value !== null && meter(value, largest)}</th><td class="widget__number${value === null && " widget__none"}">${
        value === null ? words.noneInline : valueText(value, indicator)}</td>${whole !== null && html`<td class="widget__number">${shareText(share)}</td>`}</tr>`)}${whole !== null && html`
      <tr><th scope="row">${words.breakdown.totalRow}</th><td class="widget__number">${valueText(whole, indicator)}</td><td class="widget__number">${shareText(whole > 0 ? 100 : null)}</td></tr>`}
    `;
}
