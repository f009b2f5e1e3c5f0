import type { z } from "zod";
import { indicatorHeadSchema, indicatorSchema, observationSchema, targetSchema } from "../../model/indicator.ts";
import { problems as words } from "../../strings/vi.ts";
import type { Problem } from "../../model/problem.ts";
import { parseWith } from "../describe.ts";
import { readYaml, type Path, type YamlSource } from "../yaml.ts";

/** An entry of a list, with its place in the list as written. */
export interface Entry<T> { value: T; path: Path }

export type Head = z.output<typeof indicatorHeadSchema>;
export type TargetFields = z.output<typeof targetSchema>;
export type ObservationFields = z.output<typeof observationSchema>;

/** An indicator file as far as it can be understood: entries that could not be read are left out. */
export interface Draft {
  id: string;
  file: string;
  source: YamlSource;
  head: Head;
  targets: Entry<TargetFields>[];
  observations: Entry<ObservationFields>[];
}

/** Reads one file. Without a `draft` nothing more can be said of it; `complete` is false when parts of it are missing. */
export function readDraft(text: string, file: string, id: string): { draft?: Draft; complete: boolean; problems: Problem[] } {
  const source = readYaml(text, file);
  const parsed = parseWith(indicatorSchema, source, file);
  if (parsed.value) {
    const { targets, observations, ...head } = parsed.value;
    return { complete: true, problems: parsed.problems, draft: { id, file, source, head, targets: targets.map(entry("targets")), observations: observations.map(entry("observations")) } };
  }
  const draft = source.problems.length ? undefined : salvaged(source, file, id);
  return { ...(draft ? { draft } : {}), complete: false, problems: parsed.problems };
}

const entry = (list: string) => <T>(value: T, index: number): Entry<T> => ({ value, path: [list, index] });

/** What is well written in a file with mistakes, so that its other mistakes are told in the same run. */
function salvaged(source: YamlSource, file: string, id: string): Draft | undefined {
  const { targets, observations, ...rest } = { ...(source.value as Record<string, unknown> | null) };
  const head = indicatorHeadSchema.safeParse(rest);
  if (!head.success) return undefined;
  return { id, file, source, head: head.data, targets: entriesOf("targets", targets, targetSchema), observations: entriesOf("observations", observations, observationSchema) };
}

function entriesOf<S extends z.ZodType>(list: string, written: unknown, schema: S): Entry<z.output<S>>[] {
  if (!Array.isArray(written)) return [];
  return written.flatMap((item, index) => {
    const read = schema.safeParse(item);
    return read.success ? [{ value: read.data, path: [list, index] }] : [];
  });
}

/** Makes problems that stand at a value of the draft. */
export const reporter = ({ source, file }: Pick<Draft, "source" | "file">) =>
  (severity: Problem["severity"], path: Path, said: { what: string; fix: string }, atKey = false): Problem => ({
    severity, file, ...(atKey ? source.keyPlace(path) : source.place(path)), ...(path.length ? { field: path.join(".") } : {}), what: said.what, fix: said.fix,
  });

export type Report = ReturnType<typeof reporter>;

/** `«value» (Giá trị)` */
export const nameOf = (path: Path, label: string): string => words.field(String(path.at(-1)), label);
