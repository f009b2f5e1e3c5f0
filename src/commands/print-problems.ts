import { isError, problemText, type Problem } from "../model/problem.ts";
import { commands as words } from "../strings/vi.ts";

/** Prints problems for editors, errors to standard error, and a closing count. */
export function printProblems(problems: readonly Problem[]): void {
  if (!problems.length) return;
  const errors = problems.filter(isError).length;
  for (const problem of problems) {
    (isError(problem) ? console.error : console.log)(`${isError(problem) ? "" : words.warning}${problemText(problem)}\n`);
  }
  console.error(words.count(errors, problems.length - errors));
}
