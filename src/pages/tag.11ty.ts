import { archive } from "../../_includes/components/archive.ts";
import { articleCards } from "../../_includes/components/article-card.ts";
import { section } from "../../_includes/components/section.ts";
import { titleList } from "../../_includes/components/title-list.ts";
import { pageLayout } from "../../_includes/layouts/page.ts";
import { numberText } from "../format/number.ts";
import { html } from "../html.ts";
import { archiveOf } from "../model/archive.ts";
import { routes } from "../model/routes.ts";
import { site as words } from "../strings/vi.ts";
import type { TagData } from "./page-data.ts";

export const data = {
  pagination: { data: "tags", size: 1, alias: "tagPage" },
  permalink: ({ tagPage }: TagData): string => tagPage.tag.url + "index.html",
};

const cardCount = 30, titleCount = 100;

/** Newest as cards, then titles, then only the months: the page stays small however often a tag is used. */
export function render({ portal, tagPage: { tag, articles } }: TagData): string {
  const earlier = articles.slice(cardCount, cardCount + titleCount), rest = articles.slice(cardCount + titleCount);
  return String(pageLayout(portal, {
    title: words.tag.title(tag.name),
    description: words.tag.description(tag.name, numberText(articles.length)),
    url: tag.url,
    section: routes.news,
    sheet: "lists",
    above: [{ title: words.news.title, url: routes.news }],
  }, html`
${section("newest", words.news.newest, articleCards(articles.slice(0, cardCount)))}${earlier.length > 0 && section("earlier", words.tag.earlier, titleList(earlier))}${rest.length > 0 && section("archive", words.tag.archive, archive(archiveOf(rest)))}`));
}
