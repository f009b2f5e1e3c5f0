import { section } from "../../_includes/components/section.ts";
import { titleList } from "../../_includes/components/title-list.ts";
import { pageLayout } from "../../_includes/layouts/page.ts";
import { numberText } from "../format/number.ts";
import { html, type Html } from "../html.ts";
import type { Month } from "../model/portal.ts";
import { routes } from "../model/routes.ts";
import { site as words } from "../strings/vi.ts";
import type { YearData } from "./page-data.ts";

export const data = {
  pagination: { data: "years", size: 1, alias: "year" },
  permalink: ({ year }: YearData): string => year.url + "index.html",
};

const newestCount = 5;

export const render = ({ portal, year: { year, url, months, count } }: YearData): string => String(pageLayout(portal, {
  title: words.news.year(year),
  description: words.news.yearDescription(year, numberText(count)),
  url,
  section: routes.news,
  above: [{ title: words.news.title, url: routes.news }],
}, months.map(newestOfMonth)));

const newestOfMonth = ({ month, url, articles }: Month): Html => section(
  `month-${month}`,
  words.news.monthName(month),
  titleList(articles.slice(0, newestCount)),
  html`<a href="${url}">${words.news.allOfMonth(month)}</a> (${words.news.count(numberText(articles.length))})`,
);
