import { wholeArchive } from "../../_includes/components/archive.ts";
import { searchForm } from "../../_includes/components/search-form.ts";
import { searchPlain } from "../../_includes/components/search-plain.ts";
import { searchResults } from "../../_includes/components/search-results.ts";
import { section } from "../../_includes/components/section.ts";
import { categoryTree, indicatorTree } from "../../_includes/components/site-tree.ts";
import { titleList } from "../../_includes/components/title-list.ts";
import { pageLayout } from "../../_includes/layouts/page.ts";
import { numberText } from "../format/number.ts";
import { html, type Html } from "../html.ts";
import type { Portal } from "../model/portal.ts";
import { routes } from "../model/routes.ts";
import { site as words } from "../strings/vi.ts";
import type { PageData } from "./page-data.ts";

export const data = { permalink: "/tim-kiem/index.html" };

const newestCount = 100;

/** Scripts answer a question in the address; without them, and without a question, the page offers its lists. */
export function render({ portal }: PageData): string {
  const { title, description, intro, form } = words.search;
  const { early, results } = portal.assets.search;
  return String(pageLayout(portal, { title, description, url: routes.search, sheet: "search", early, intro }, html`${searchForm(portal, "results")}${searchPlain(portal.site)}${searchResults()}
<div class="search-browse">${waysIn(portal)}
<p class="search-browse__switch" data-key-switch hidden><label class="form__consent"><input class="form__check" type="checkbox"> ${form.keyTurnedOff}</label></p>
</div>
<script type="module" src="${results}"></script>`));
}

function waysIn(portal: Portal): Html {
  const { byCategory, byMonth, newest } = words.search;
  const { articles, indicators } = portal;
  const titles = articles.slice(0, newestCount);
  return html`${section("categories", byCategory, categoryTree(portal))}${indicators.length > 0 && section("indicators", words.indicators.title, indicatorTree(portal))}${titles.length > 0 && html`${section("newest", newest(numberText(titles.length)), titleList(titles))}${section("months", byMonth, wholeArchive(portal))}`}`;
}
