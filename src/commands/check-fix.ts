import { createInterface } from "node:readline/promises";
import { existsSync } from "node:fs";
import { asEditorPath, listFiles } from "../content/list-files.ts";
import type { Folders } from "../content/load.ts";
import { fixFile, writeFixed, type FixedFile } from "../review/fix-file.ts";
import { readWordList } from "../review/read-word-list.ts";
import { Speller } from "../review/spelling.ts";
import { unifiedDiff } from "../review/unified-diff.ts";
import { problems, review } from "../strings/vi.ts";
import { printProblems } from "./print-problems.ts";

const words = review.fix;

/** Shows what would change, asks, and writes. */
export async function fixContent({ content, data }: Folders, yes: boolean): Promise<number> {
  if (!existsSync(content)) {
    printProblems([{ severity: "error", file: asEditorPath(content), ...problems.file.missingFolder }]);
    return 1;
  }
  const speller = new Speller(readWordList(data).own);
  const fixed = listFiles(content).files.filter(({ name }) => name.endsWith(".md")).flatMap((entry) => fixFile(entry, speller) ?? []);
  if (!fixed.length) {
    console.log(words.nothing);
    return 0;
  }
  console.log(`${words.title(fixed.length)}\n`);
  for (const one of fixed) console.log(described(one));
  if (!yes && !process.stdin.isTTY) {
    console.log(words.needsYes);
    return 0;
  }
  if (!yes && !await agreed()) {
    console.log(words.kept);
    return 0;
  }
  for (const one of fixed) writeFixed(one);
  console.log(words.written(fixed.length));
  return 0;
}

/** What changed in the whole file, which a diff would show as every line, and the lines that read otherwise. */
function described({ file, before, after, whole }: FixedFile): string {
  return [...(whole.length ? [`${file}: ${whole.join(", ")}`] : []), unifiedDiff(file, before, after)].filter(Boolean).join("\n");
}

async function agreed(): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(words.ask);
  terminal.close();
  return words.yes.test(answer.trim());
}
