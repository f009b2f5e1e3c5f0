// Tells reviewers of a change what `npm run check -- --format json` found, at the lines it speaks of:
//   … | node --import tsx .ci/annotations.ts github          as annotations of GitHub
//   … | node --import tsx .ci/annotations.ts gitlab REPORT   as a Code Quality report of GitLab
import { readFileSync, writeFileSync } from "node:fs";
import { shortHash } from "../src/format/hash.ts";
import { isError, problemText, type Problem } from "../src/model/problem.ts";

/** An entry of GitLab's Code Quality report. */
export interface CodeQualityEntry {
  description: string;
  check_name: string;
  fingerprint: string;
  severity: "critical" | "minor";
  location: { path: string; lines: { begin: number } };
}

/** A workflow command of GitHub for each problem. */
export const annotations = (problems: readonly Problem[]): string[] => problems.map((problem) => {
  const { severity, file, line, column } = problem;
  const place = Object.entries({ file, line, col: line && column }).filter(([, value]) => value).map(([key, value]) => `${key}=${inProperty(String(value))}`);
  return `::${severity} ${place.join(",")}::${inMessage(problemText(problem))}`;
});

const inMessage = (text: string): string => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const inProperty = (text: string): string => inMessage(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

/** A problem keeps its fingerprint when its line moves, so that GitLab tells new problems from old ones. */
export function codeQuality(problems: readonly Problem[]): CodeQualityEntry[] {
  const seen = new Map<string, number>();
  return problems.map((problem) => {
    const { file, line, field, what, fix } = problem;
    const same = `${file}\n${what}`;
    const before = seen.get(same) ?? 0;
    seen.set(same, before + 1);
    return {
      description: `${what} → ${fix}`, check_name: field ?? "content", fingerprint: shortHash(`${same}\n${before}`),
      severity: isError(problem) ? "critical" : "minor", location: { path: file, lines: { begin: line ?? 1 } },
    };
  });
}

if (import.meta.filename === process.argv[1]) {
  const [host, report] = process.argv.slice(2);
  const problems = JSON.parse(readFileSync(0, "utf8")) as Problem[];
  if (host === "gitlab") writeFileSync(report!, JSON.stringify(codeQuality(problems), null, 2));
  for (const line of host === "github" ? annotations(problems) : problems.map(problemText)) console.log(line);
}
