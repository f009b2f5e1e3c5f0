import { isoInstant } from "../format/date.ts";
import { routes } from "../model/routes.ts";
import type { PageData } from "./page-data.ts";

export const data = { permalink: routes.state };

/** For machines: what this release holds, and when a build without any edit would give another one, so that CI can be started then. */
export const render = ({ portal: { site, articles, pages, indicators, nextChange } }: PageData): string => `${JSON.stringify({
  title: site.title,
  url: `${site.url}/`,
  articles: articles.length,
  pages: pages.length,
  indicators: indicators.length,
  newestArticle: articles[0] ? isoInstant(articles[0].date) : null,
  nextChange: nextChange ? isoInstant(nextChange) : null,
}, null, 1)}\n`;
