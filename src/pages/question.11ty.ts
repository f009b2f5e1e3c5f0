import { questionLayout } from "../../_includes/layouts/question.ts";
import type { QuestionData } from "./page-data.ts";

export const data = {
  pagination: { data: "questions", size: 1, alias: "question" },
  permalink: ({ question }: QuestionData): string => question.url + "index.html",
};

export const render = async ({ portal, markdown, question }: QuestionData): Promise<string> =>
  String(questionLayout(portal, question, await markdown.html(question)));
