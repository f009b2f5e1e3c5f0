import { html, type Html } from "../../../src/html.ts";
import type { Indicator } from "../../../src/model/indicator.ts";
import { amountText, valueText } from "../../../src/statistics/text.ts";
import { widgets as words } from "../../../src/strings/vi.ts";
import { meter } from "./chart.ts";
import { newestDivision } from "./division.ts";
import { frame } from "./frame.ts";
import { sourceFoot } from "./source-foot.ts";
import type { View } from "./view.ts";

/** A tile for each item of a dimension; one without a figure says so. Null when nothing is known by this dimension. */
export function tiles(view: View, indicator: Indicator, dimensionId: string): Html | null {
  const division = newestDivision(view, indicator, dimensionId);
  if (!division) return null;
  const { dimension, parts, known } = division;
  const largest = Math.max(...parts.map(({ value }) => value ?? 0));
  return frame(view, {
    id: view.uid(`${indicator.id}-${dimensionId}`), title: words.breakdown.title(indicator.title, dimension.title),
    component: "tiles", wide: true, illustrative: indicator.illustrative,
  }, html`<ul class="tiles__list">${parts.map(({ name, value }) => (value === null
    ? html`
    <li class="tiles__tile tiles__tile--none">${name}<span class="widget__none">${words.none}</span></li>`
    : html`
    <li class="tiles__tile">${name}<b class="tiles__value">${valueText(value, indicator)}</b>${meter(value, largest)}</li>`))}
  </ul>
  <p>${words.breakdown.comparedWith(amountText(largest, indicator))}</p>${sourceFoot(view, { indicator, period: known.period, figures: [known.source] })}`);
}
