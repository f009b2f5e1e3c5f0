import { archive } from "../../_includes/components/archive.ts";
import { articleCards } from "../../_includes/components/article-card.ts";
import { section } from "../../_includes/components/section.ts";
import { pageLayout } from "../../_includes/layouts/page.ts";
import { html } from "../html.ts";
import { archiveOf } from "../model/archive.ts";
import { routes } from "../model/routes.ts";
import { site as words } from "../strings/vi.ts";
import type { CategoryData } from "./page-data.ts";

export const data = {
  pagination: { data: "categories", size: 1, alias: "category" },
  permalink: ({ category }: CategoryData): string => category.url + "index.html",
};

const newestCount = 30;

export function render({ portal, category }: CategoryData): string {
  const { id, title, description = words.category.description(title), url } = category;
  const articles = portal.byCategory.get(id) ?? [];
  return String(pageLayout(portal, { title, description, url, section: url, sheet: "lists", above: [{ title: words.news.title, url: routes.news }] },
    articles.length === 0 ? html`<p>${words.category.none}</p>` : html`
${section("newest", words.news.newest, articleCards(articles.slice(0, newestCount)))}${articles.length > newestCount && section("archive", words.category.archive, archive(archiveOf(articles), id))}`));
}
