import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { asEditorPath } from "../../content/list-files.ts";
import type { PublishedQuestion } from "./published-question.ts";

const most = 1000;

/** Writes the file under a name that is free, `-2`, `-3`… where others stand; gives its path. */
export function writeQuestion(content: string, { year, slug, text }: PublishedQuestion): string {
  const folder = join(content, "hoi-dap", year);
  mkdirSync(folder, { recursive: true });
  for (let number = 1; ; number++) {
    const file = join(folder, `${slug}${number === 1 ? "" : `-${number}`}.md`);
    try {
      writeFileSync(file, text, { flag: "wx" });
      return asEditorPath(file);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST" || number === most) throw error;
    }
  }
}
