import { isError, type Problem } from "../model/problem.ts";
import { reviewContent } from "../review/review-content.ts";
import { commands as words, review } from "../strings/vi.ts";
import { fixContent } from "./check-fix.ts";
import { githubAnnotations } from "./github-annotations.ts";
import { command, folderOptions, nowOption, readNow, readOptions, UsageError } from "./options.ts";
import { printProblems } from "./print-problems.ts";

/** Ways of printing what was found. JSON: a list of problems as in `model/problem.ts`. */
const printers: Record<string, (problems: readonly Problem[]) => void> = {
  text: (problems) => (problems.length ? printProblems(problems) : console.log(words.clean)),
  json: (problems) => console.log(JSON.stringify(problems, null, 2)),
  github: (problems) => { if (problems.length) console.log(githubAnnotations(problems).join("\n")); },
};

/** `npm run check -- --content DIR --data DIR --now DATE --format text|json|github`, or `--fix [--yes]` to mend what is mechanical. */
export const run = (args: string[]): Promise<number> => command(async () => {
  const options = readOptions(args, {
    ...folderOptions, ...nowOption, format: { type: "string", default: "text" }, fix: { type: "boolean", default: false }, yes: { type: "boolean", default: false },
  });
  const print = Object.hasOwn(printers, options.format) ? printers[options.format] : undefined;
  if (!print) throw new UsageError(review.badFormat(options.format));
  if (options.yes && !options.fix) throw new UsageError(review.yesWithoutFix);
  if (options.fix) return fixContent(options, options.yes);
  const problems = await reviewContent(options, readNow(options.now));
  print(problems);
  return problems.some(isError) ? 1 : 0;
});
