import { html, type Html } from "../../src/html.ts";
import { excerptOf, type Question } from "../../src/model/question.ts";
import { questions as words } from "../../src/strings/vi.ts";
import { card, cards } from "./article-card.ts";
import { dayTime } from "./time.ts";

/** Questions in a list, each with its beginning; they look as articles do. */
export const questionCards = (questions: readonly Question[]): Html => cards(questions.map(questionCard));

const questionCard = (question: Question): Html =>
  card({ url: question.url, title: question.title, when: html`${words.answeredOn} ${dayTime(question.answered)}`, summary: excerptOf(question) });
