import { html, type Html } from "../../src/html.ts";
import type { Article } from "../../src/model/article.ts";
import type { Indicator } from "../../src/model/indicator.ts";
import type { Neighbours } from "../../src/model/neighbours.ts";
import { site as words } from "../../src/strings/vi.ts";
import { neighbourLinks } from "./neighbours.ts";
import { section } from "./section.ts";
import { titleList } from "./title-list.ts";

const label = words.article;

/** The next newer and the next older article of the category. */
export const articleNeighbours = ({ newer, older }: Neighbours): Html | undefined => neighbourLinks(
  label.neighbours,
  newer && { label: label.newer, url: newer.url, title: newer.title },
  older && { label: label.older, url: older.url, title: older.title },
);

export const relatedArticles = (articles: readonly Article[]): Html | undefined =>
  articles.length === 0 ? undefined : section("related", label.related, titleList(articles));

export const indicatorLinks = (indicators: readonly Indicator[]): Html | undefined =>
  indicators.length === 0 ? undefined : section("indicators", label.indicators, html`
  <ul class="titles">${indicators.map(({ url, title }) => html`
    <li class="titles__item"><a href="${url}">${title}</a></li>`)}
  </ul>`);
