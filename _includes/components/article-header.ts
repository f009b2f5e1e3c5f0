import { html, type Html } from "../../src/html.ts";
import type { Article } from "../../src/model/article.ts";
import { site as words } from "../../src/strings/vi.ts";
import { photoFigure } from "./photo.ts";
import { dayTime, fullTime } from "./time.ts";

/** Title, time of the last change, summary in bold, photo: what a reader sees before the body. */
export const articleHeader = ({ title, summary, date, updated, image }: Article): Html => html`
<header class="article-header">
  <h1 class="article-header__title">${title}</h1>
  <p class="article-header__time">(${words.article.updated} ${fullTime(updated ?? date)})${updated && html`
    <span class="article-header__first">${words.article.firstPublished} ${dayTime(date)}</span>`}</p>
  <p class="article-header__lead"><strong>${summary}</strong></p>${image && photoFigure(image)}
</header>`;
