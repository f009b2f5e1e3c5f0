import { existsSync } from "node:fs";
import { asEditorPath } from "../content/list-files.ts";
import { loadStatistics } from "../content/read-indicators.ts";
import { isoDay } from "../format/date.ts";
import { deadlineText, parsePeriod, periodName } from "../format/period.ts";
import { plainTable, type Column } from "../format/table.ts";
import { inReadingOrder, isError } from "../model/problem.ts";
import { standingRecord, standings, type Standing } from "../statistics/summary.ts";
import { amountText, differenceText, printedDifference } from "../statistics/text.ts";
import { commands, problems as problemWords, statistics } from "../strings/vi.ts";
import { command, folderOptions, readOptions, UsageError } from "./options.ts";
import { printProblems } from "./print-problems.ts";

const words = statistics.table;

/** `npm run indicators -- --data DIR --as-of 2019-05-15 --format json`. JSON: a list of `StandingRecord`. */
export const run = (args: string[]): Promise<number> => command(async () => {
  const today = isoDay(new Date());
  const options = readOptions(args, { data: folderOptions.data, "as-of": { type: "string", default: today }, format: { type: "string", default: "text" } });
  const asOf = options["as-of"];
  if (parsePeriod(asOf)?.precision !== "day") throw new UsageError(words.badDay(asOf));
  if (options.format !== "text" && options.format !== "json") throw new UsageError(commands.badFormat(options.format));
  if (!existsSync(options.data)) {
    printProblems([{ severity: "error", file: asEditorPath(options.data), ...problemWords.file.missingFolder }]);
    return 1;
  }

  const { indicators, problems } = loadStatistics(options.data, today);
  if (problems.some(isError)) {
    printProblems(inReadingOrder(problems.filter(isError)));
    return 1;
  }
  const rows = standings(indicators, asOf);
  console.log(options.format === "json" ? JSON.stringify(rows.map(standingRecord), null, 2) : overview(rows, asOf));
  return 0;
});

function overview(rows: readonly Standing[], asOf: string): string {
  return rows.length ? `${words.title(periodName(asOf), rows.length)}\n\n${plainTable(columns, rows)}` : words.empty;
}

const columns: readonly Column<Standing>[] = [
  { title: words.indicator, cell: ({ indicator }) => indicator.id },
  { title: words.target, cell: ({ target, progress }) => (target ? words.targetBy(progress.targetText!, deadlineText(target.deadline)) : words.nothing) },
  { title: words.value, align: "end", cell: ({ indicator, target, progress: { last } }) => (last ? amountText(last.value, indicator, target) : words.nothing) },
  { title: words.attainment, align: "end", cell: ({ progress }) => progress.attainmentText ?? words.nothing },
  {
    title: words.gap, align: "end",
    cell: ({ indicator, target, progress: { last, gap } }) => (gap && last && target ? differenceText(printedDifference(last.value, target, indicator), indicator) : words.nothing),
  },
  { title: words.pace, align: "end", cell: ({ indicator, progress: { pace } }) => (pace ? differenceText(pace, indicator) : words.nothing) },
  { title: words.state, cell: ({ progress }) => statistics.state[progress.state] },
  { title: words.flags, cell: ({ progress }) => words.flagList(progress.flags.map((flag) => statistics.flag[flag])) },
];
