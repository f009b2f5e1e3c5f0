import { parseArgs } from "node:util";
import { readSiteData } from "../content/read-data.ts";
import { importArticles } from "../import/import-articles.ts";
import { reportText } from "../import/report.ts";
import { commands, importWords } from "../strings/vi.ts";
import { command, folderOptions, UsageError } from "./options.ts";
import { printProblems } from "./print-problems.ts";

const words = importWords.report;

const flags = {
  ...folderOptions,
  category: { type: "string" },
  "dry-run": { type: "boolean", default: false },
  format: { type: "string", default: "text" },
} as const;

/** `npm run import -- SOURCE… --content DIR --data DIR --category ID --dry-run --format json`. JSON: an `ImportReport`. */
export const run = (args: string[]): Promise<number> => command(async () => {
  const { values: options, positionals: sources } = read(args);
  if (options.format !== "text" && options.format !== "json") throw new UsageError(commands.badFormat(options.format));
  if (!sources.length) throw new UsageError(words.nothing);
  const { data, problems } = readSiteData(options.data);
  const categories = data.categories?.value;
  if (!categories) {
    printProblems(problems);
    console.error(words.badData);
    return 1;
  }
  const ids = categories.map(({ id }) => id);
  const category = options.category ?? ids[0]!;
  if (!ids.includes(category)) throw new UsageError(words.badCategory(category, ids));
  const report = await importArticles({ sources, content: options.content, categories, category, dryRun: options["dry-run"] });
  console.log(options.format === "json" ? JSON.stringify(report, null, 2) : reportText(report, options.content));
  return report.written.length || report.same.length ? 0 : 1;
});

function read(args: string[]) {
  try {
    return parseArgs({ args, options: flags, strict: true, allowPositionals: true });
  } catch {
    throw new UsageError(commands.usage(args.join(" "), Object.keys(flags).map((name) => `--${name}`)));
  }
}
