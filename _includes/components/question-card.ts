import { html, type Html } from "../../src/html.ts";
import { excerptOf, type Question } from "../../src/model/question.ts";
import { questions as words } from "../../src/strings/vi.ts";
import { dayTime } from "./time.ts";

/** Questions in a list, each with its beginning; they look as articles do (`article-card.css`) and stand under a heading of level 2. */
export const questionCards = (questions: readonly Question[]): Html => html`
<div class="cards">${questions.map(questionCard)}
</div>`;

const questionCard = (question: Question): Html => html`
<article class="card">
  <h3 class="card__title"><a href="${question.url}">${question.title}</a></h3>
  <p class="card__date">${words.answeredOn} ${dayTime(question.answered)}</p>
  <p class="card__summary">${excerptOf(question)}</p>
</article>`;
