import { html, type Html } from "../../src/html.ts";
import type { Article } from "../../src/model/article.ts";
import { dayTime } from "./time.ts";

/** Titles with their days, one a line. */
export const titleList = (articles: readonly Pick<Article, "url" | "title" | "date">[]): Html => html`
<ul class="titles">${articles.map(({ url, title, date }) => html`
  <li class="titles__item"><a href="${url}">${title}</a> <span class="titles__date">${dayTime(date)}</span></li>`)}
</ul>`;
