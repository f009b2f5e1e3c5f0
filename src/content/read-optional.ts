import { existsSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import type { Problem } from "../model/problem.ts";
import { parseWith } from "./describe.ts";
import { asEditorPath } from "./list-files.ts";
import { readText } from "./read-text.ts";
import { readYaml, type YamlSource } from "./yaml.ts";

/** A problem without its file. */
export type Found = Pick<Problem, "line" | "column" | "what" | "fix">;

/** Reads a file of the data folder that need not be there: `empty` when it is not. @param check what the schema cannot see */
export function readOptional<S extends z.ZodType>(
  folder: string, name: string, schema: S, empty: z.output<S> | undefined, problems: Problem[], check: (source: YamlSource, value: z.output<S>) => Found[] = () => [],
): z.output<S> | undefined {
  const path = join(folder, name);
  if (!existsSync(path)) return empty;
  const file = asEditorPath(path);
  const { text, legible, problems: reading } = readText(path, file);
  problems.push(...reading);
  if (legible === undefined) return undefined;
  const source = readYaml(legible, file);
  if (!source.problems.length && source.value === null) return empty;
  const parsed = parseWith(schema, source, file);
  problems.push(...parsed.problems);
  if (parsed.value === undefined) return undefined;
  problems.push(...check(source, parsed.value).map((found): Problem => ({ severity: "error", file, ...found })));
  return text === undefined ? undefined : parsed.value;
}
