import { monthNeighbours } from "../../_includes/components/month-neighbours.ts";
import { section } from "../../_includes/components/section.ts";
import { titleList } from "../../_includes/components/title-list.ts";
import { pageLayout } from "../../_includes/layouts/page.ts";
import { numberText } from "../format/number.ts";
import { html } from "../html.ts";
import { routes, yearUrl } from "../model/routes.ts";
import { site as words } from "../strings/vi.ts";
import type { MonthData } from "./page-data.ts";

export const data = {
  pagination: { data: "months", size: 1, alias: "month" },
  permalink: ({ month }: MonthData): string => month.url + "index.html",
};

/** By category, so that the archive of a category can lead to its own part of a month. */
export function render({ portal, month }: MonthData): string {
  const { year, url, articles } = month;
  const categories = portal.categories
    .map((category) => ({ ...category, articles: articles.filter((article) => article.category.id === category.id) }))
    .filter(({ articles }) => articles.length > 0);
  return String(pageLayout(portal, {
    title: words.news.month(month.month, year),
    description: words.news.monthDescription(month.month, year, numberText(articles.length)),
    url,
    section: routes.news,
    sheet: "lists",
    above: [{ title: words.news.title, url: routes.news }, { title: words.news.yearName(year), url: yearUrl(year) }],
  }, html`${categories.map(({ id, title, articles }) => section(id, title, titleList(articles)))}${monthNeighbours(portal, month)}`));
}
