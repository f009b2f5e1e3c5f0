import { titleList } from "../../_includes/components/title-list.ts";
import { pageLayout } from "../../_includes/layouts/page.ts";
import { numberText } from "../format/number.ts";
import { routes } from "../model/routes.ts";
import { questions as words } from "../strings/vi.ts";
import type { QuestionYearData } from "./page-data.ts";

export const data = {
  pagination: { data: "questionYears", size: 1, alias: "questionYear" },
  permalink: ({ questionYear }: QuestionYearData): string => questionYear.url + "index.html",
};

export const render = ({ portal, questionYear: { year, url, questions } }: QuestionYearData): string => String(pageLayout(portal, {
  title: words.year(year),
  description: words.yearDescription(year, numberText(questions.length)),
  url,
  section: routes.questions,
  above: [{ title: words.title, url: routes.questions }],
}, titleList(questions.map((question) => ({ ...question, date: question.answered })))));
