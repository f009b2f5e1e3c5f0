// Tells reviewers of a change what `npm run check -- --format json` found, at the lines it speaks of:
//   … | node --import tsx .ci/annotations.ts github          as annotations of GitHub
//   … | node --import tsx .ci/annotations.ts gitlab REPORT   as a Code Quality report of GitLab
import { readFileSync, writeFileSync } from "node:fs";
import { githubAnnotations } from "../src/commands/github-annotations.ts";
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

/** The same as `npm run check -- --format github` prints. */
export { githubAnnotations as annotations };

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
  for (const line of host === "github" ? githubAnnotations(problems) : problems.map(problemText)) console.log(line);
}
