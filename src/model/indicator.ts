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
