import { wholeArchive } from "../../_includes/components/archive.ts";
import { section } from "../../_includes/components/section.ts";
import { categoryTree, indicatorTree } from "../../_includes/components/site-tree.ts";
import { titleList } from "../../_includes/components/title-list.ts";
import { pageLayout } from "../../_includes/layouts/page.ts";
import { numberText } from "../format/number.ts";
import { html } from "../html.ts";
import { routes } from "../model/routes.ts";
import { site as words } from "../strings/vi.ts";
import type { PageData } from "./page-data.ts";

export const data = { permalink: "/tim-kiem/index.html" };

const newestCount = 100;

/** Complete without JavaScript: ways in, and the newest titles. */
export function render({ portal }: PageData): string {
  const { title, description, intro, external, externalNote, byCategory, byMonth, newest } = words.search;
  const { articles, indicators, site } = portal;
  const titles = articles.slice(0, newestCount);
  return String(pageLayout(portal, { title, description, url: routes.search, intro }, html`${site.search && html`
<p><a class="button" href="${site.search.externalUrl}" rel="external noopener">${external(site.search.externalName)}</a></p>
<p>${externalNote}</p>`}${section("categories", byCategory, categoryTree(portal))}${indicators.length > 0 && section("indicators", words.indicators.title, indicatorTree(portal))}${titles.length > 0 && html`${section("newest", newest(numberText(titles.length)), titleList(titles))}${section("months", byMonth, wholeArchive(portal))}`}`));
}
