import { z } from "zod";
import type { FieldMeta } from "../model/field.ts";
import type { Path } from "./yaml.ts";

// Walking a schema beside the value it checks: which label stands where, which keys are allowed.

export function valueAt(value: unknown, path: Path): unknown {
  let at = value;
  for (const part of path) at = at !== null && typeof at === "object" && Object.hasOwn(at, part) ? (at as Record<string | number, unknown>)[part] : undefined;
  return at;
}

/** Takes off what wraps a schema: optional, default, transform. */
function bare(schema: z.ZodType | undefined): z.ZodType | undefined {
  let inner = schema;
  for (let i = 0; inner && i < 8; i++) {
    if (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault || inner instanceof z.ZodNullable) inner = inner.unwrap() as z.ZodType;
    else if (inner instanceof z.ZodPipe) inner = inner.in as z.ZodType;
    else break;
  }
  return inner;
}

/** The label stands on the schema or on what it wraps. */
export function metaOf(schema: z.ZodType): FieldMeta | undefined {
  let at: z.ZodType | undefined = schema;
  for (let i = 0; at && i < 8; i++) {
    const meta = at.meta() as FieldMeta | undefined;
    if (meta?.title) return meta;
    if (at instanceof z.ZodOptional || at instanceof z.ZodDefault || at instanceof z.ZodNullable) at = at.unwrap() as z.ZodType;
    else if (at instanceof z.ZodPipe) at = at.in as z.ZodType;
    else return undefined;
  }
  return undefined;
}

/** The schema of the part at `path`; in a union the member that the value there means. */
export function schemaAt(schema: z.ZodType, path: Path, value: unknown): z.ZodType | undefined {
  let at: z.ZodType | undefined = schema;
  let here = value;
  for (const part of path) {
    const inner: z.ZodType | undefined = chosen(bare(at), here);
    if (inner instanceof z.ZodObject) at = inner.shape[part as string] as z.ZodType | undefined;
    else if (inner instanceof z.ZodArray) at = inner.element as z.ZodType;
    else if (inner instanceof z.ZodRecord) at = inner.valueType as z.ZodType;
    else return undefined;
    here = valueAt(here, [part]);
  }
  return at && (chosen(bare(at), here) === bare(at) ? at : chosen(bare(at), here));
}

/** Of a union told apart by `type`, the member that the value means; of another union, the first mapping when the value is one. */
function chosen(schema: z.ZodType | undefined, value: unknown): z.ZodType | undefined {
  if (!(schema instanceof z.ZodUnion)) return schema;
  const members = schema.options as z.ZodType[];
  const type = (value as { type?: unknown } | null | undefined)?.type;
  if (schema instanceof z.ZodDiscriminatedUnion) return members.find((member) => member instanceof z.ZodObject && (member.shape["type"] as z.ZodLiteral).value === type) ?? schema;
  return value !== null && typeof value === "object" ? members.find((member) => bare(member) instanceof z.ZodObject) ?? schema : schema;
}

export function keysOf(schema: z.ZodType | undefined): string[] {
  const inner = bare(schema);
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

export function discriminators(schema: z.ZodType | undefined): string[] {
  const inner = bare(schema);
  return inner instanceof z.ZodDiscriminatedUnion
    ? (inner.options as z.ZodObject[]).map((member) => String((member.shape["type"] as z.ZodLiteral).value))
    : [];
}

/** Least and greatest value of a number. */
export function range(schema: z.ZodType | undefined): [string, string] {
  const inner = bare(schema);
  return inner instanceof z.ZodNumber ? [String(inner.minValue ?? "−∞"), String(inner.maxValue ?? "+∞")] : ["", ""];
}
