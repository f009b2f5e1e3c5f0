import { html, type Html } from "../../src/html.ts";
import type { Article } from "../../src/model/article.ts";
import type { Indicator } from "../../src/model/indicator.ts";
import { site as words } from "../../src/strings/vi.ts";
import { section } from "./section.ts";
import { titleList } from "./title-list.ts";

const label = words.article;

export const relatedArticles = (articles: readonly Article[]): Html | undefined =>
  articles.length === 0 ? undefined : section("related", label.related, titleList(articles));

export const indicatorLinks = (indicators: readonly Indicator[]): Html | undefined =>
  indicators.length === 0 ? undefined : section("indicators", label.indicators, html`
  <ul class="titles">${indicators.map(({ url, title }) => html`
    <li class="titles__item"><a href="${url}">${title}</a></li>`)}
  </ul>`);
