import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseWith } from "../content/describe.ts";
import { asEditorPath } from "../content/list-files.ts";
import { readText } from "../content/read-text.ts";
import { readYaml } from "../content/yaml.ts";
import type { Problem } from "../model/problem.ts";
import { wordListSchema } from "../model/word-list.ts";

/** The words of `_data/tu-rieng.yml`, in small letters, each syllable for itself; none when there is no such file. */
export function readWordList(dataFolder: string): { own: ReadonlySet<string>; problems: Problem[] } {
  const path = join(dataFolder, "tu-rieng.yml");
  if (!existsSync(path)) return { own: new Set(), problems: [] };
  const file = asEditorPath(path);
  const { text, problems } = readText(path, file);
  if (text === undefined) return { own: new Set(), problems };
  const { value = [], problems: parsing } = parseWith(wordListSchema, readYaml(text, file), file);
  return { own: new Set(value.flatMap((words) => words.toLowerCase().split(/[^\p{L}\p{M}]+/u))), problems: [...problems, ...parsing] };
}
