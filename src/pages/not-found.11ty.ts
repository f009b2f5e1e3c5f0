import { searchForm } from "../../_includes/components/search-form.ts";
import { section } from "../../_includes/components/section.ts";
import { pageHeader } from "../../_includes/components/page-header.ts";
import { titleList } from "../../_includes/components/title-list.ts";
import { base } from "../../_includes/layouts/base.ts";
import { html } from "../html.ts";
import { routes } from "../model/routes.ts";
import { site as words } from "../strings/vi.ts";
import type { PageData } from "./page-data.ts";

export const data = { permalink: routes.notFound };

const newestCount = 5;

export function render({ portal }: PageData): string {
  const { title, apology, reason, home, search, siteMap, contact } = words.notFound;
  const ways = [[routes.home, home], [routes.search, search], [routes.siteMap, siteMap], [routes.contact, contact]] as const;
  return String(base(portal, { title, description: apology, url: routes.notFound, hidden: true }, html`${pageHeader(title, apology)}
<p>${reason}</p>${searchForm(portal, "missing")}
<ul class="titles">${ways.map(([url, text]) => html`
  <li class="titles__item"><a href="${url}">${text}</a></li>`)}
</ul>${portal.articles.length > 0 && section("newest", words.news.newest, titleList(portal.articles.slice(0, newestCount)))}`));
}
