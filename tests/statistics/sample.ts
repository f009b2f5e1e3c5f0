import type { Comparator, Indicator, Observation, ObservationStatus, Target } from "../../src/model/indicator.ts";

/** A count of things at the end of a period, unless told otherwise. */
export const indicator = (fields: Partial<Indicator> = {}): Indicator => ({
  id: "htx", file: "_data/indicators/htx.yml", url: "/chi-tieu/htx/", title: "Số hợp tác xã", definition: "Số hợp tác xã cuối kỳ.",
  topic: "kinh-te-tap-the", measure: "stock", unit: { id: "count", label: "hợp tác xã" }, direction: "up", decimals: 0, bounds: { min: 0 },
  order: 1000, frequency: "irregular", illustrative: false, targets: [], observations: [], ...fields,
});

/** A percentage with one decimal. */
export const share = (fields: Partial<Indicator> = {}): Indicator =>
  indicator({ measure: "ratio", unit: { id: "percent", label: "%" }, decimals: 1, bounds: { min: 0, max: 100 }, ...fields });

export const target = (comparator: Comparator, value: number, fields: Partial<Target> = {}): Target =>
  ({ id: "2020", comparator, value, basis: "stated", deadline: "2020", source: "tin", ...fields });

export const observation = (period: string, value: number | null, fields: Partial<Observation> = {}): Observation =>
  ({ period, value, status: "A", source: "tin", breakdowns: {}, revisions: [], ...fields });

/** Short form of a series, as the acceptance table writes it: `2019-04=167; 2020-06=210(P)`. */
export const series = (written: string): Observation[] =>
  written.split(";").filter((part) => part.trim() && part.trim() !== "∅").map((part) => {
    const match = /^\s*([^=]+)=(null|-?[\d.]+)(?:\((\w)\))?\s*$/.exec(part);
    if (!match) throw new Error(`cannot read ${part}`);
    return observation(match[1]!, match[2] === "null" ? null : Number(match[2]), { status: (match[3] ?? "A") as ObservationStatus });
  });
