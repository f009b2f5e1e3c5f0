import { html, type Html } from "../../src/html.ts";
import type { Portal } from "../../src/model/portal.ts";
import { paragraphsOf, type Question } from "../../src/model/question.ts";
import { questions as words, site } from "../../src/strings/vi.ts";
import { articleTools } from "./article-tools.ts";
import { dayTime } from "./time.ts";

/**
 * Title, both days, tools, and the question as its citizen wrote it, set apart from the answer.
 * @param minutes that reading the answer takes
 */
export const questionHeader = (portal: Portal, question: Question, minutes: number): Html => html`
<header class="article-header">
  <h1 class="article-header__title">${question.title}</h1>
  <p class="article-header__time">${question.askedBy ? words.askedBy(question.askedBy) : words.askedOn} ${dayTime(question.asked)}, ${words.answeredAt} ${dayTime(question.answered)}. <span class="article-header__reading">${site.article.reading(minutes)}</span></p>${articleTools(portal, question)}
</header>
<section class="question" aria-labelledby="cau-hoi">
  <h2 class="question__title" id="cau-hoi">${words.question}</h2>
  <div class="prose">${paragraphsOf(question).map((paragraph) => html`
    <p>${paragraph}</p>`)}
  </div>
</section>`;
