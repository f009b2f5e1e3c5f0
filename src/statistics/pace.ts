import type { Target } from "../model/indicator.ts";
import { roundedUp } from "../format/number.ts";
import { daysBetween, daysOfMonth, daysOfYear, endOf } from "../format/period.ts";
import type { KnownObservation } from "./progress.ts";

/** Change needed a month and a year from the newest observation to the deadline; rounded up, so that the printed pace does reach the target. */
export function requiredPace(gap: number, newest: KnownObservation, target: Target): { month: number; year: number } | null {
  const days = daysBetween(endOf(newest.period), endOf(target.deadline));
  if (days <= 0) return null;
  return { month: roundedUp(gap * daysOfMonth / days, 1), year: roundedUp(gap * daysOfYear / days, 1) };
}
