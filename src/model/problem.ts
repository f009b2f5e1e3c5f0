/** One thing an editor must mend (error) or may want to look at (warning), told in the editor's words. */
export interface Problem {
  severity: "error" | "warning";
  /** Path as the editor knows it, with forward slashes. */
  file: string;
  /** From 1; absent when the problem is the file itself. */
  line?: number;
  /** From 1, in characters. */
  column?: number;
  /** Path of the key within the file, for example `image.alt` or `targets.0.deadline`. */
  field?: string;
  /** What is wrong, with the value as written. */
  what: string;
  /** What to write instead. */
  fix: string;
}

/** Thrown when content cannot be built. Its message is for editors; there is no stack to show them. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map(problemText).join("\n\n"));
    this.name = "ContentError";
    this.problems = problems;
    this.stack = "";
  }
}

/** `content/tin-tuc/2019/bai.md:4:7` */
export const placeText = ({ file, line, column }: Problem): string =>
  [file, line, line && column].filter(Boolean).join(":");

export const problemText = (problem: Problem): string =>
  `${placeText(problem)}\n  ${problem.what}\n  → ${problem.fix}`;

/** Sorted by file, line, column, so that two runs print the same list. */
export const inReadingOrder = (problems: readonly Problem[]): Problem[] =>
  [...problems].sort((a, b) =>
    (a.file < b.file ? -1 : a.file > b.file ? 1 : 0)
    || (a.line ?? 0) - (b.line ?? 0)
    || (a.column ?? 0) - (b.column ?? 0)
    || (a.what < b.what ? -1 : 1));

export const isError = (problem: Problem): boolean => problem.severity === "error";
