import type { Target } from "../model/indicator.ts";
import { endOf } from "../format/period.ts";
import type { KnownObservation, State } from "./progress.ts";
import type { Trend } from "./trend.ts";
import { meets } from "./verdict.ts";

export const onTrackFrom = 0.95;
export const behindFrom = 0.6;

/** The state of a target with at least one known observation, oldest first. */
export function stateOf(target: Target, known: readonly KnownObservation[], asOf: string, trend: Trend | null): State {
  const deadline = endOf(target.deadline);
  const newest = known.at(-1)!;
  const met = meets(newest.value, target);
  if (endOf(asOf) <= deadline) return met ? "met" : stateOfTrend(trend);
  const atDeadline = known.findLast(({ period }) => endOf(period) <= deadline);
  if (atDeadline && meets(atDeadline.value, target)) return "met";
  if (met) return "met_late";
  return endOf(newest.period) >= deadline ? "missed" : "ended_unknown";
}

function stateOfTrend(trend: Trend | null): State {
  if (!trend) return "no_trend";
  // The start met the target, or stood at its threshold: no quotient, but a fall from there is one.
  if (trend.ratio === null) return trend.away ? "wrong_way" : "no_trend";
  if (trend.ratio >= onTrackFrom) return "on_track";
  if (trend.ratio >= behindFrom) return "behind";
  return trend.ratio >= 0 ? "far_behind" : "wrong_way";
}
