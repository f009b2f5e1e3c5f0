import { z } from "zod";
import { parsePeriod } from "../format/period.ts";
import { indicatorProblems as words } from "../strings/vi.ts";
import { slug, type CustomParams, type FieldMeta } from "./field.ts";
import type { Part, Period } from "./indicator.ts";

/** `2020` comes out of YAML as a number: it is meant as text. The JSON Schema allows both. */
const asText = <T extends z.ZodType<string>>(schema: T, meta: FieldMeta) =>
  z.preprocess((value) => (typeof value === "number" ? String(value) : value), schema).meta({ ...meta, type: ["string", "number"] });

const checkedText = (accept: (written: string) => boolean, params: (written: string) => CustomParams) =>
  z.string().trim().superRefine((written, context) => {
    if (!accept(written)) context.addIssue({ code: "custom", params: { ...params(written) }, input: written });
  });

/** `2019`, `2019-Q2`, `2019-04` or `2019-04-30`. */
export const period = (title: string) => asText(
  checkedText((written) => parsePeriod(written) !== null, (written) => ({
    what: (name) => words.badPeriod.what(name, written), fix: words.badPeriod.fix(meantPeriod(written)),
  })),
  { title, examples: ["2019-04"], kind: "period" },
);

/** One day, `2019-04-30`. */
export const day = (title: string) => asText(
  checkedText((written) => parsePeriod(written)?.precision === "day", (written) => {
    const meant = meantPeriod(written);
    return { what: (name) => words.badDay.what(name, written), fix: words.badDay.fix(meant && parsePeriod(meant)?.precision === "day" ? meant : undefined) };
  }),
  { title, examples: ["2019-04-30"], kind: "day" },
);

export const slugOrYear = (meta: FieldMeta) => asText(slug(meta), { kind: "slug", ...meta });

export const wholeNumber = (meta: FieldMeta, least: number, most: number) =>
  z.number().min(least).max(most).superRefine((value, context) => {
    if (Number.isInteger(value)) return;
    context.addIssue({ code: "custom", params: { what: (name: string) => words.notWholeSetting.what(name, String(value)), fix: words.notWholeSetting.fix }, input: value });
  }).meta({ ...meta, type: "integer" });

/** `123`, or `{value: 119, statedShare: 52.4}` when the source prints a percentage too. */
export const part = (meta: FieldMeta, labels: { value: string; statedShare: string }) => z.union([
  z.number(),
  z.strictObject({
    value: z.number().meta({ title: labels.value }),
    statedShare: z.number().min(0).max(100).meta({ title: labels.statedShare, examples: [52.4] }).optional(),
  }).meta({ ...meta }),
  // Takes what the others refuse, only to say what to write: a bare union cannot.
  z.unknown().superRefine((value, context) => {
    const written = value === null ? "" : typeof value === "object" ? JSON.stringify(value) : String(value);
    context.addIssue({ code: "custom", params: { what: (name: string) => words.badPart.what(name, written), fix: words.badPart.fix(plainNumber(written)) }, input: value });
  }).meta({ not: {} }),
]).transform((written) => (typeof written === "number" ? { value: written } : written) as Part).meta({ ...meta });

/** «1.167,5» → `1167.5`; undefined when no number can be made out. */
function plainNumber(written: string): string | undefined {
  const match = /^(-?\d{1,3}(?:\.\d{3})+|-?\d+)(?:,(\d+))?\s*%?$/.exec(written.trim());
  return match?.[1] && match[1].replaceAll(".", "") + (match[2] ? `.${match[2]}` : "");
}

/** «30/4/2019», «4/2019», «2019/4», «2019-4-5» as they should be written; undefined when that is no real period. */
function meantPeriod(written: string): Period | undefined {
  const parts = written.split(/[/.\s-]+/).filter(Boolean);
  const [year, ...rest] = parts.length > 1 && /^\d{4}$/.test(parts.at(-1)!) ? parts.toReversed() : parts;
  if (!year || !/^\d{4}$/.test(year) || rest.length > 2 || !rest.every((part) => /^\d{1,2}$/.test(part))) return undefined;
  const meant = [year, ...rest.map((part) => part.padStart(2, "0"))].join("-");
  return parsePeriod(meant) ? meant : undefined;
}
