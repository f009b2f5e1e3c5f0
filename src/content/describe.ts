import type { z } from "zod";
import type { CustomParams, FieldMeta } from "../model/field.ts";
import type { Problem } from "../model/problem.ts";
import { labels, problems as words } from "../strings/vi.ts";
import { nearest } from "./nearest.ts";
import { discriminators, keysOf, metaOf, range, schemaAt, valueAt } from "./schema-walk.ts";
import type { Path, YamlSource } from "./yaml.ts";

type Issue = z.core.$ZodIssue;

/** Problems that are told of one file: nobody reads more at a time. */
const mostTold = 100;

/** Checks a read YAML text against a schema. `value` is there only when nothing is wrong. */
export function parseWith<S extends z.ZodType>(schema: S, source: YamlSource, file: string): { value?: z.output<S>; problems: Problem[] } {
  if (source.problems.length) return { problems: source.problems };
  const result = schema.safeParse(source.value ?? {}, { reportInput: true });
  if (result.success) return { value: result.data, problems: [] };
  return { problems: result.error.issues.slice(0, mostTold).flatMap((issue) => describe(issue, schema, source, file)).slice(0, mostTold) };
}

function describe(issue: Issue, schema: z.ZodType, source: YamlSource, file: string): Problem[] {
  const path = issue.path as Path;
  const at = (place: { line: number; column: number }, field: Path, said: { what: string; fix: string }): Problem =>
    ({ severity: "error", file, ...place, ...(field.length ? { field: field.join(".") } : {}), ...said });

  if (issue.code === "unrecognized_keys") {
    const allowed = keysOf(schemaAt(schema, path, source.value));
    return issue.keys.slice(0, mostTold).map((key) => at(source.keyPlace([...path, key]), [...path, key],
      { what: words.unknownKey.what(key), fix: words.unknownKey.fix(nearest(key, allowed), allowed) }));
  }
  const absent = valueAt(source.value, path) === undefined && path.length > 0;
  const place = absent ? source.place(path.slice(0, -1)) : source.place(path);
  return [at(place, path, said(issue, schema, source, path, absent))];
}

function said(issue: Issue, schema: z.ZodType, source: YamlSource, path: Path, absent: boolean): { what: string; fix: string } {
  const field = schemaAt(schema, path, source.value);
  const meta = field && metaOf(field);
  const key = String(path.findLast((part) => typeof part === "string") ?? "");
  const name = words.field(key, meta?.title);
  const value = valueAt(source.value, path);
  const written = source.raw(path) ?? shown(value);

  if (absent) return { what: words.missing.what(name), fix: words.missing.fix(key, example(meta)) };
  if (path.length === 0 && issue.code === "invalid_type") return words.yaml.notMapping;
  switch (issue.code) {
    case "custom": {
      const params = issue.params as Partial<CustomParams> | undefined;
      if (params?.what && params.fix) return { what: params.what(name).replace(/\s+/g, " "), fix: params.fix };
      break;
    }
    case "invalid_type": return wrongType(issue.expected, { name, key, written, value, field, meta });
    case "too_small":
      if (issue.origin === "string" || issue.origin === "array") return { what: words.empty.what(name), fix: words.empty.fix };
      return { what: words.outOfRange.what(name, written), fix: words.outOfRange.fix(...range(field)) };
    case "too_big":
      if (issue.origin === "string") return { what: words.tooLong.what(name, String(value).trim().length), fix: words.tooLong.fix(Number(issue.maximum)) };
      if (issue.origin === "array") return { what: words.tooMany.what(name, (value as unknown[]).length), fix: words.tooMany.fix(Number(issue.maximum)) };
      return { what: words.outOfRange.what(name, written), fix: words.outOfRange.fix(...range(field)) };
    case "invalid_value": {
      const choices = issue.values.map(String);
      return { what: words.notInList.what(name, written), fix: words.notInList.fix(nearest(written, choices), choices) };
    }
    case "invalid_union": {
      const choices = discriminators(schemaAt(schema, path.slice(0, -1), source.value));
      if (choices.length) return { what: words.notInList.what(words.field(key, labels.home.type), written), fix: words.notInList.fix(nearest(written, choices), choices) };
      break;
    }
    default: break;
  }
  const hint = example(meta);
  return { what: words.other.what(name, written), fix: hint ? words.missing.fix(key, hint) : words.other.fix };
}

interface Wrong { name: string; key: string; written: string; value: unknown; field: z.ZodType | undefined; meta: FieldMeta | undefined }

function wrongType(expected: string, { name, key, written, value, field, meta }: Wrong): { what: string; fix: string } {
  if (value === null) return { what: words.empty.what(name), fix: example(meta) ? words.missing.fix(key, example(meta)) : words.empty.fix };
  switch (expected) {
    case "string": return { what: words.notText.what(name, written), fix: words.notText.fix(written) };
    case "array": return { what: words.notList.what(name, written), fix: words.notList.fix(key) };
    case "object": return { what: words.notMapping.what(name, written), fix: words.notMapping.fix(keysOf(field)) };
    case "boolean": return { what: words.notYesNo.what(name, written), fix: words.notYesNo.fix };
    default: return { what: words.notNumber.what(name, written), fix: words.notNumber.fix(plainNumber(written)) };
  }
}

/** «1.167,5» as an editor writes it → `1167.5`. */
function plainNumber(written: string): string | undefined {
  const match = /^(-?\d{1,3}(?:\.\d{3})+|-?\d+)(?:,(\d+))?\s*%?$/.exec(written.trim());
  return match ? match[1]!.replaceAll(".", "") + (match[2] ? `.${match[2]}` : "") : undefined;
}

const example = (meta: FieldMeta | undefined): string | undefined => (meta?.examples?.[0] === undefined ? undefined : String(meta.examples[0]));

function shown(value: unknown): string {
  if (value === null || value === undefined) return "";
  const written = typeof value === "object" ? JSON.stringify(value) : String(value);
  return written.length > 80 ? `${written.slice(0, 79)}…` : written;
}

