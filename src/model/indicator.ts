import { z } from "zod";
import { statisticsLabels as labels } from "../strings/vi.ts";
import { listOf, number, oneOf, slug, text, url, yesNo } from "./field.ts";
import { day, part, period, slugOrYear, wholeNumber } from "./indicator-field.ts";

/** Kind of figure: standing at the end of a period, counted over a period, or a share. */
export type Measure = "stock" | "flow" | "ratio";
export type Direction = "up" | "down";
export type Comparator = "gte" | "gt" | "lte" | "lt" | "eq";
/** SDMX CL_OBS_STATUS: A normal, P provisional, E estimated, B break in series, O missing, F forecast. */
export type ObservationStatus = "A" | "P" | "E" | "B" | "O" | "F";
export type Frequency = "monthly" | "quarterly" | "annual" | "irregular";
/** `2019`, `2019-Q2`, `2019-04` or `2019-04-30`. */
export type Period = string;

/** `label` is what is counted («hợp tác xã») or «%»; `of` what a share is a share of. */
export interface Unit { id: "count" | "percent" | "number"; label: string; of?: string | undefined }

export interface Baseline { period: Period; value: number }

export interface Target {
  id: string;
  value: number;
  comparator: Comparator;
  /** `stated`: the source says «at least», «over»…; `implied`: it gives only the number. */
  basis: "stated" | "implied";
  deadline: Period;
  /** Day the target was made public; the source's day when absent. A target is unknown before it. */
  setOn?: string | undefined;
  baseline?: Baseline | undefined;
  source: string;
  note?: string | undefined;
}

/** The value shown before the day `until`. */
export interface Revision { until: string; value: number; reason: string }

/** One part of a breakdown; `statedShare` is the percentage the source printed for it. */
export interface Part { value: number; statedShare?: number | undefined }

export interface Observation {
  period: Period;
  /** Null only with status O. */
  value: number | null;
  status: ObservationStatus;
  /** Day of publication; the end of the period when absent. */
  published?: string | undefined;
  source: string;
  /** dimension id → item id → part. */
  breakdowns: Readonly<Record<string, Readonly<Record<string, Part>>>>;
  revisions: readonly Revision[];
  note?: string | undefined;
}

export interface Indicator {
  id: string;
  /** Path of its YAML file. */
  file: string;
  /** `/chi-tieu/<id>/` */
  url: string;
  title: string;
  definition: string;
  topic: string;
  /** Place within its topic, from 1; indicators of one place stand by id. */
  order: number;
  measure: Measure;
  unit: Unit;
  direction: Direction;
  decimals: number;
  bounds: { min?: number | undefined; max?: number | undefined };
  frequency: Frequency;
  /** Days after which the newest observation is called old; by frequency when absent. */
  staleAfterDays?: number | undefined;
  /** Made up for a demonstration: every widget says so. */
  illustrative: boolean;
  /** Of its data, when it is not the one of all open data. */
  licence?: { name: string; url: string } | undefined;
  targets: readonly Target[];
  observations: readonly Observation[];
  note?: string | undefined;
}

/** Where a figure was published; `published` is a day. */
export interface Source { id: string; title: string; url: string; publisher: string; published: string }
/** A way to divide a total: sector, district… Items in the order of display. */
export interface Dimension { id: string; title: string; items: ReadonlyMap<string, string> }
/** A chapter of the dashboard. */
export interface Topic { id: string; title: string; description?: string | undefined }

export const targetSchema = z.strictObject({
  id: slugOrYear({ title: labels.target.id, examples: [2020] }),
  value: number({ title: labels.target.value, examples: [200] }),
  comparator: oneOf({ title: labels.target.comparator, description: "gte ≥, gt >, lte ≤, lt <, eq =", examples: ["gte"] }, ["gte", "gt", "lte", "lt", "eq"]),
  basis: oneOf({ title: labels.target.basis, examples: ["stated"] }, ["stated", "implied"]),
  deadline: period(labels.target.deadline),
  setOn: day(labels.target.setOn).optional(),
  baseline: z.strictObject({
    period: period(labels.baseline.period),
    value: number({ title: labels.baseline.value, examples: [100] }),
  }).meta({ title: labels.target.baseline }).optional(),
  source: slug({ title: labels.target.source, examples: ["tin-2019-05"] }),
  note: text(labels.target.note, 600).optional(),
});

export const observationSchema = z.strictObject({
  period: period(labels.observation.period),
  value: number({ title: labels.observation.value, examples: [167] }).nullable().default(null),
  status: oneOf(labels.observation.status, ["A", "P", "E", "B", "O", "F"]).default("A"),
  published: day(labels.observation.published).optional(),
  source: slug({ title: labels.observation.source, examples: ["tin-2019-05"] }),
  breakdowns: z.record(z.string(), z.record(z.string(), part({ title: labels.part.value }, labels.part)).meta({ title: labels.observation.breakdowns }))
    .meta({ title: labels.observation.breakdowns }).default({}),
  revisions: listOf(labels.observation.revisions, z.strictObject({
    until: day(labels.revision.until),
    value: number({ title: labels.revision.value, examples: [165] }),
    reason: text({ title: labels.revision.reason, examples: [labels.example.reason] }, 300),
  })).default([]),
  note: text(labels.observation.note, 600).optional(),
});

const head = {
  title: text({ title: labels.indicator.title, examples: [labels.example.title] }, 150),
  definition: text({ title: labels.indicator.definition, examples: [labels.example.definition] }, 600),
  topic: slug({ title: labels.indicator.topic, examples: ["kinh-te-tap-the"] }),
  order: wholeNumber({ title: labels.indicator.order, examples: [1] }, 1, 1000).default(1000),
  measure: oneOf({ title: labels.indicator.measure, examples: ["stock"] }, ["stock", "flow", "ratio"]),
  unit: z.strictObject({
    id: oneOf({ title: labels.unit.id, examples: ["count"] }, ["count", "percent", "number"]),
    label: text({ title: labels.unit.label, examples: [labels.example.unitLabel] }, 60),
    of: text({ title: labels.unit.of, examples: [labels.example.unitOf] }, 100).optional(),
  }).meta({ title: labels.indicator.unit, examples: [labels.example.unit] }),
  direction: oneOf({ title: labels.indicator.direction, examples: ["up"] }, ["up", "down"]),
  decimals: wholeNumber({ title: labels.indicator.decimals, examples: [1] }, 0, 6).default(0),
  bounds: z.strictObject({
    min: number(labels.bounds.min).optional(),
    max: number(labels.bounds.max).optional(),
  }).meta({ title: labels.indicator.bounds, examples: ["{min: 0, max: 100}"] }).optional(),
  frequency: oneOf({ title: labels.indicator.frequency, examples: ["annual"] }, ["monthly", "quarterly", "annual", "irregular"]).default("irregular"),
  staleAfterDays: wholeNumber({ title: labels.indicator.staleAfterDays, examples: [550] }, 1, 36_525).optional(),
  illustrative: yesNo(labels.indicator.illustrative).default(false),
  licence: z.strictObject({
    name: text({ title: labels.licence.name, examples: ["CC BY 4.0"] }),
    url: url({ title: labels.licence.url, examples: ["https://creativecommons.org/licenses/by/4.0/"] }),
  }).meta({ title: labels.indicator.licence, examples: ["{name: CC BY 4.0, url: https://creativecommons.org/licenses/by/4.0/}"] }).optional(),
  note: text(labels.indicator.note, 600).optional(),
};

/** An indicator without its lists. */
export const indicatorHeadSchema = z.strictObject(head);

/** `_data/indicators/<id>.yml`. `observations: []` is written out, so that nobody wonders whether figures were forgotten. */
export const indicatorSchema = z.strictObject({
  ...head,
  targets: listOf(labels.indicator.targets, targetSchema).default([]),
  observations: listOf({ title: labels.indicator.observations, examples: ["[]"] }, observationSchema, 2000),
});

/** `_data/sources.yml`: id → source. */
export const sourcesSchema = z.record(z.string(), z.strictObject({
  title: text(labels.source.title, 300),
  url: url({ title: labels.source.url, examples: ["/tin-tuc/2019/05/ten-bai/"] }),
  publisher: text(labels.source.publisher),
  published: day(labels.source.published),
}));

/** `_data/dimensions.yml`: id → dimension. */
export const dimensionsSchema = z.record(z.string(), z.strictObject({
  title: text(labels.dimension.title, 100),
  items: z.record(z.string(), text(labels.dimension.item, 100)).meta({ title: labels.dimension.items }),
}));

/** `_data/topics.yml`: a list, in the order of the dashboard. */
export const topicsSchema = z.array(z.strictObject({
  id: slug(labels.topic.id),
  title: text(labels.topic.title, 100),
  description: text(labels.topic.description, 400).optional(),
})).max(60);

/** Shares lie between 0 and 100 unless the file says otherwise; other figures lie anywhere. */
export const boundsOf = ({ unit, bounds }: z.output<typeof indicatorHeadSchema>): Indicator["bounds"] =>
  bounds ?? (unit.id === "percent" ? { min: 0, max: 100 } : {});
