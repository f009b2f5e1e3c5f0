import { html, type Html } from "../../src/html.ts";
import type { Article } from "../../src/model/article.ts";
import type { Portal } from "../../src/model/portal.ts";
import { site as words } from "../../src/strings/vi.ts";
import { articleTools } from "./article-tools.ts";
import { oldArticle } from "./old-article.ts";
import { photoFigure } from "./photo.ts";
import { dayTime, fullTime } from "./time.ts";

/**
 * Title, time of the last change, tools, summary in bold, photo: what a reader sees before the body.
 * @param minutes that reading the body takes
 */
export function articleHeader(portal: Portal, article: Article, minutes: number): Html {
  const { title, summary, date, updated, image } = article;
  return html`
<header class="article-header">
  <h1 class="article-header__title">${title}</h1>
  <p class="article-header__time">(${words.article.updated} ${fullTime(updated ?? date)}) <span class="article-header__reading">${words.article.reading(minutes)}</span>${updated && html`
    <span class="article-header__first">${words.article.firstPublished} ${dayTime(date)}</span>`}</p>${articleTools(portal, article)}${oldArticle(portal, article)}
  <p class="article-header__lead"><strong>${summary}</strong></p>${image && photoFigure(image)}
</header>`;
}
