import { periodText } from "../../../src/format/period.ts";
import { html, type Html } from "../../../src/html.ts";
import type { Indicator } from "../../../src/model/indicator.ts";
import { knownObservations } from "../../../src/statistics/observations.ts";
import { amountText } from "../../../src/statistics/text.ts";
import { widgets as words } from "../../../src/strings/vi.ts";
import { unsettled } from "./remarks.ts";
import type { View } from "./view.ts";

/** A figure within a sentence, always with its period. Such as 167 co-operatives (end of April 2019). */
export function stat({ asOf }: View, indicator: Indicator): Html {
  const newest = knownObservations(indicator, asOf).at(-1);
  if (!newest) return html`<span class="widget__none">${words.noneInline}</span>`;
  const remarks = [periodText(newest.period, indicator.measure), unsettled(newest), indicator.illustrative && words.illustrativeShort];
  return html`<data value="${newest.value}">${amountText(newest.value, indicator)}</data> (${remarks.filter(Boolean).join(", ")})`;
}
