import { atLevel, progressCard, widgetView } from "../../_includes/components/widgets/index.ts";
import { embedLayout } from "../../_includes/layouts/embed.ts";
import { embedUrl } from "../model/routes.ts";
import { targetInForce } from "../statistics/target.ts";
import type { IndicatorData } from "./page-data.ts";

export const data = {
  pagination: { data: "indicators", size: 1, alias: "indicator" },
  permalink: ({ indicator }: IndicatorData): string => `${embedUrl(indicator.id)}index.html`,
};

/** The card of one indicator, the heading of its own page. */
export const render = ({ portal, indicator }: IndicatorData): string => String(embedLayout(portal, { title: indicator.title, canonical: indicator.url },
  progressCard(atLevel(widgetView(portal), 1), indicator, targetInForce(indicator, portal.today), { linked: true })));
