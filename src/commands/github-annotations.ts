import { problemText, type Problem } from "../model/problem.ts";

/** A workflow command of GitHub for each problem: it shows at the line in the change that is looked at. */
export const githubAnnotations = (problems: readonly Problem[]): string[] => problems.map((problem) => {
  const { severity, file, line, column } = problem;
  const place = Object.entries({ file, line, col: line && column }).filter(([, value]) => value).map(([key, value]) => `${key}=${inProperty(String(value))}`);
  return `::${severity} ${place.join(",")}::${inMessage(problemText(problem))}`;
});

const inMessage = (text: string): string => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const inProperty = (text: string): string => inMessage(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
