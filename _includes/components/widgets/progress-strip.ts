import { html, type Html } from "../../../src/html.ts";
import type { Indicator } from "../../../src/model/indicator.ts";
import type { Portal } from "../../../src/model/portal.ts";
import { targetInForce } from "../../../src/statistics/target.ts";
import { progressCard } from "./progress-card.ts";
import { widgetView, type View } from "./view.ts";

/** Compact cards side by side, each against its target in force. */
export const progressStrip = (portal: Portal, indicators: readonly Indicator[]): Html =>
  cardGrid(indicators.map((indicator) => linkedCard(widgetView(portal), indicator, true)));

export const cardGrid = (cards: readonly Html[]): Html => html`
<div class="widget-grid">${cards}
</div>`;

export const linkedCard = (view: View, indicator: Indicator, compact = false): Html =>
  progressCard(view, indicator, targetInForce(indicator, view.asOf), { linked: true, compact });
