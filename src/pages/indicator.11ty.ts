import { embedCode } from "../../_includes/components/embed-code.ts";
import { indicatorDetail } from "../../_includes/components/widgets/index.ts";
import { pageLayout } from "../../_includes/layouts/page.ts";
import { html } from "../html.ts";
import { routes } from "../model/routes.ts";
import { datasetJsonLd } from "../open-data/dataset.ts";
import { site as words } from "../strings/vi.ts";
import type { IndicatorData } from "./page-data.ts";

export const data = {
  pagination: { data: "indicators", size: 1, alias: "indicator" },
  permalink: ({ indicator }: IndicatorData): string => indicator.url + "index.html",
};

export const render = ({ portal, indicator }: IndicatorData): string => String(pageLayout(portal, {
  title: indicator.title,
  description: indicator.definition,
  url: indicator.url,
  section: routes.indicators,
  image: portal.shareImages.indicator(indicator),
  above: [{ title: words.indicators.title, url: routes.indicators }],
  structuredData: [datasetJsonLd(portal, indicator)],
  sheet: "figures",
}, html`${indicatorDetail(portal, indicator)}${embedCode(portal, indicator)}`));
