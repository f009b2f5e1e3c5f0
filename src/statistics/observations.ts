import type { Indicator, Observation } from "../model/indicator.ts";
import { endOf } from "../format/period.ts";
import type { KnownObservation } from "./progress.ts";

/**
 * What was known on the day `asOf`, oldest period first: published by then, with the value as it stood then.
 * Missing values are left out, and so are forecasts: a hope is not a result.
 */
export function knownObservations(indicator: Indicator, asOf: string): KnownObservation[] {
  const day = endOf(asOf);
  return indicator.observations
    .flatMap((observation) => knownOn(day, observation) ?? [])
    .sort((a, b) => endOf(a.period) - endOf(b.period) || (a.period < b.period ? -1 : 1));
}

function knownOn(day: number, observation: Observation): KnownObservation | undefined {
  const entry = entryOn(day, observation);
  if (!entry || entry.value === null || entry.status === "O" || entry.status === "F") return undefined;
  const { period, value, status, source, revisions } = entry;
  return { period, value, status, source, revised: revisions.length > 0 };
}

/** An entry as it stood on a day, in milliseconds: with the value shown then and the corrections made by then; undefined before it was published. */
export function entryOn(day: number, entry: Observation): Observation | undefined {
  if (endOf(entry.published ?? entry.period) > day) return undefined;
  const [next] = entry.revisions.filter(({ until }) => endOf(until) > day).sort((a, b) => endOf(a.until) - endOf(b.until));
  return next ? { ...entry, value: next.value, revisions: entry.revisions.filter(({ until }) => endOf(until) <= day) } : entry;
}

/** The entry a known observation comes from, with its breakdowns and notes. */
export const entryOf = (indicator: Indicator, known: KnownObservation): Observation | undefined =>
  indicator.observations.find((observation) => observation.period === known.period);
