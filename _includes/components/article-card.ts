import { html, type Html } from "../../src/html.ts";
import type { Article } from "../../src/model/article.ts";
import { sidePhoto } from "./photo.ts";
import { dayTime } from "./time.ts";

interface Card extends Pick<Article, "url" | "title" | "summary"> { when: Html; image?: Article["image"] }

/** A text in a list: stands under a heading of level 2. */
export const card = ({ url, title, when, summary, image }: Card): Html => html`
<article class="card${image && " card--photo"}">
  <h3 class="card__title"><a href="${url}">${title}</a></h3>
  <p class="card__date">${when}</p>
  <p class="card__summary">${summary}</p>${image && html`
  <div class="card__photo">${sidePhoto(image)}</div>`}
</article>`;

export const cards = (list: readonly Html[]): Html => html`
<div class="cards">${list}
</div>`;

export const articleCard = ({ url, title, date, summary, image }: Article): Html => card({ url, title, when: dayTime(date), summary, image });

export const articleCards = (articles: readonly Article[]): Html => cards(articles.map(articleCard));
