import { localYear } from "../format/date.ts";
import type { Problem } from "../model/problem.ts";
import type { QuestionFields } from "../model/question.ts";
import { questions } from "../strings/vi.ts";
import type { YamlSource } from "./yaml.ts";

const words = questions.problems;

/** What a question's dates, its folder and its answer must have to do with each other. */
export function checkQuestion(folder: string, { file, fields: { asked, answered, draft } }: { file: string; fields: QuestionFields }, yaml: YamlSource, answer: string): Problem[] {
  const problems: Problem[] = [];
  const add = (key: string, said: { what: string; fix: string }) => problems.push({ severity: "error", file, ...yaml.place([key]), field: key, ...said });
  const year = localYear(answered);
  if (folder !== year) add("answered", { what: words.year.what(folder, year), fix: words.year.fix(year) });
  if (answered < asked) add("answered", words.answeredBeforeAsked);
  if (!answer.trim() && !draft) problems.push({ severity: "error", file, ...words.noAnswer });
  return problems;
}
