import { askSection } from "../../_includes/components/question-ask.ts";
import { questionCards } from "../../_includes/components/question-card.ts";
import { section } from "../../_includes/components/section.ts";
import { pageLayout } from "../../_includes/layouts/page.ts";
import { numberText } from "../format/number.ts";
import { html, type Html } from "../html.ts";
import type { QuestionYear } from "../model/question.ts";
import { routes } from "../model/routes.ts";
import { questions as words } from "../strings/vi.ts";
import type { PageData } from "./page-data.ts";

/** Once, and not at all while nothing has been answered. */
export const data = {
  pagination: { data: "questionLists", size: 1, alias: "questionList" },
  permalink: "/hoi-dap/index.html",
};

const newestCount = 20;

export function render({ portal }: PageData): string {
  const { questions, questionYears } = portal;
  return String(pageLayout(portal, {
    title: words.title,
    description: words.description,
    url: routes.questions,
    sheet: "lists",
  }, html`${section("newest", words.newest, questionCards(questions.slice(0, newestCount)), html`<a href="${routes.questionsRss}">${words.feed}</a>`)}${(questions.length > newestCount || questionYears.length > 1) && section("by-year", words.byYear, yearList(questionYears))}${askSection("ask")}`));
}

const yearList = (years: readonly QuestionYear[]): Html => html`
<ul class="titles">${years.map(({ year, url, questions }) => html`
  <li class="titles__item"><a href="${url}">${words.yearName(year)}</a> <span class="titles__date">${words.count(numberText(questions.length))}</span></li>`)}
</ul>`;
