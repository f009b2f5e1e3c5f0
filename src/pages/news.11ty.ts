import { wholeArchive } from "../../_includes/components/archive.ts";
import { articleCards } from "../../_includes/components/article-card.ts";
import { section } from "../../_includes/components/section.ts";
import { pageLayout } from "../../_includes/layouts/page.ts";
import { html } from "../html.ts";
import { routes } from "../model/routes.ts";
import { site as words } from "../strings/vi.ts";
import type { PageData } from "./page-data.ts";

export const data = { permalink: "/tin-tuc/index.html" };

const newestCount = 20;

export const render = ({ portal }: PageData): string => String(pageLayout(portal, {
  title: words.news.title,
  description: words.news.description(portal.site.title),
  url: routes.news,
  sheet: "lists",
}, portal.articles.length === 0 ? html`<p>${words.news.none}</p>` : html`
${section("newest", words.news.newest, articleCards(portal.articles.slice(0, newestCount)))}${section("archive", words.news.archive, wholeArchive(portal))}`));
