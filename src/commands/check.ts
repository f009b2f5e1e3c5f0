import { knownDay, loadContent } from "../content/load.ts";
import { isError } from "../model/problem.ts";
import { commands as words } from "../strings/vi.ts";
import { command, folderOptions, nowOption, readNow, readOptions, UsageError } from "./options.ts";
import { printProblems } from "./print-problems.ts";

/** `npm run check -- --content DIR --data DIR --format json`. JSON: a list of problems as in `model/problem.ts`. */
export const run = (args: string[]): Promise<number> => command(async () => {
  const options = readOptions(args, { ...folderOptions, ...nowOption, format: { type: "string", default: "text" } });
  if (options.format !== "text" && options.format !== "json") throw new UsageError(words.badFormat(options.format));
  const { problems } = await loadContent(options, knownDay(readNow(options.now)));
  if (options.format === "json") console.log(JSON.stringify(problems, null, 2));
  else if (problems.length) printProblems(problems);
  else console.log(words.clean);
  return problems.some(isError) ? 1 : 0;
});
