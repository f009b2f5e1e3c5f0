import { alignedLines } from "../format/table.ts";
import { withoutControls } from "../format/without-controls.ts";
import { gradeOf, judgementsOf, type Judgement } from "../hosting/scan/judges.ts";
import { NoPage, visit } from "../hosting/scan/visit.ts";
import { scan as words } from "../strings/vi.ts";
import { command, readOptions, UsageError } from "./options.ts";

/** `npm run scan -- https://…`: what the web server of a portal sends, and a grade; exit code 1 below A. */
export const run = (args: string[]): Promise<number> => command(async () => {
  const [written, ...rest] = args;
  if (written === undefined || written.startsWith("-")) throw new UsageError(words.usage);
  const { plain } = readOptions(rest, { plain: { type: "string" } });
  const url = webAddress(written);
  try {
    return told(url, judgementsOf(await visit(url, plain === undefined ? undefined : webAddress(plain))));
  } catch (error) {
    if (!(error instanceof NoPage)) throw error;
    console.error(words.noPage(url.href, error.message));
    return 1;
  }
});

function webAddress(written: string): URL {
  if (!/^https?:\/\//i.test(written) || !URL.canParse(written)) throw new UsageError(words.badAddress(written));
  return new URL(written);
}

function told(url: URL, judgements: readonly Judgement[]): number {
  const rows = judgements.map(({ criterion, found, points }) => [pointsText(points), words.criteria[criterion].title, shortened(withoutControls(found)), words.criteria[criterion].why]);
  console.log(words.head(url.href));
  console.log(alignedLines([words.columns, ...rows], ["end"]).join("\n"));
  const { grade, score, isGood } = gradeOf(judgements);
  console.log(words.grade(grade, score));
  const open = judgements.filter(({ points }) => points === undefined).map(({ criterion }) => words.criteria[criterion].title);
  if (open.length) console.log(words.partly(open));
  return isGood ? 0 : 1;
}

const pointsText = (points: number | undefined): string => (points === undefined ? "?" : points > 0 ? `+${points}` : String(points).replace("-", "−"));

const shortened = (text: string): string => (text.length > 48 ? `${text.slice(0, 47)}…` : text);
