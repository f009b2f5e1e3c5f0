import { html, type Child, type Html } from "../../../src/html.ts";
import type { Indicator } from "../../../src/model/indicator.ts";
import type { Portal } from "../../../src/model/portal.ts";
import { targetInForce } from "../../../src/statistics/target.ts";
import { progressCard } from "./progress-card.ts";
import { widgetView, type View } from "./view.ts";

/** Compact cards side by side, each against its target in force. Two strips of one page need a `scope` each. */
export function progressStrip(portal: Portal, indicators: readonly Indicator[], scope = ""): Html {
  const view = widgetView(portal, { scope });
  return cardGrid(indicators.map((indicator) => linkedCard(view, indicator, true)));
}

export const cardGrid = (cards: readonly Child[]): Html => html`
<div class="widget-grid">${cards}
</div>`;

export const linkedCard = (view: View, indicator: Indicator, compact = false): Html =>
  progressCard(view, indicator, targetInForce(indicator, view.asOf), { linked: true, compact });
