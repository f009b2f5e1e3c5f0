import { html, type Html } from "../../src/html.ts";
import type { Article } from "../../src/model/article.ts";
import { sidePhoto } from "./photo.ts";
import { dayTime } from "./time.ts";

/** An article in a list: stands under a heading of level 2. */
export const articleCard = (article: Article): Html => html`
<article class="card${article.image && " card--photo"}">
  <h3 class="card__title"><a href="${article.url}">${article.title}</a></h3>
  <p class="card__date">${dayTime(article.date)}</p>
  <p class="card__summary">${article.summary}</p>${article.image && html`
  <div class="card__photo">${sidePhoto(article.image)}</div>`}
</article>`;

export const articleCards = (articles: readonly Article[]): Html => html`
<div class="cards">${articles.map(articleCard)}
</div>`;
