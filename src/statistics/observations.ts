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
    .sort((a, b) => endOf(a.period) - endOf(b.period) || (a.period < b.period ? -1 : a.period > b.period ? 1 : 0));
}

function knownOn(day: number, observation: Observation): KnownObservation | undefined {
  const { period, value, status, published, source, revisions } = observation;
  if (value === null || status === "O" || status === "F") return undefined;
  if (endOf(published ?? period) > day) return undefined;
  const earlier = revisions
    .filter((revision) => endOf(revision.until) > day)
    .sort((a, b) => endOf(a.until) - endOf(b.until))[0];
  return { period, value: earlier?.value ?? value, status, source, revised: !earlier && revisions.length > 0 };
}

/** The entry a known observation comes from, with its breakdowns and notes. */
export const entryOf = (indicator: Indicator, known: KnownObservation): Observation | undefined =>
  indicator.observations.find((observation) => observation.period === known.period);
