import type { Indicator, Target } from "../model/indicator.ts";
import { epsilon, rounded, sameFigure } from "../format/number.ts";
import { daysBetween, daysOfYear, endOf } from "../format/period.ts";
import type { KnownObservation } from "./progress.ts";
import { aimsUp, meets } from "./verdict.ts";

/** A shorter span says nothing about speed. */
export const shortestSpanDays = 180;
/** How far back an undeclared baseline may lie. */
export const longestSpanYears = 5;
const longestSpanDays = Math.ceil(longestSpanYears * daysOfYear);

export interface Start { value: number; time: number }

/** Share of the needed change done, share of the time used, and the first over the second. */
export interface Trend {
  done: number | null;
  elapsed: number;
  ratio: number | null;
  /** The newest figure is on the wrong side of the start. */
  away: boolean;
}

/** The declared baseline, else the first observation of the last five years and after any break in series. */
function startOf(target: Target, known: readonly KnownObservation[], newest: number): Start {
  if (target.baseline) return { value: target.baseline.value, time: endOf(target.baseline.period) };
  const comparable = known.slice(Math.max(0, known.findLastIndex(({ status }) => status === "B")));
  const first = comparable.find(({ period }) => daysBetween(endOf(period), newest) <= longestSpanDays)!;
  return { value: first.value, time: endOf(first.period) };
}

/** Linear between the start and the target, from at least one known observation, oldest first; null when too little is known to speak of speed. */
export function trendOf(indicator: Indicator, target: Target, known: readonly KnownObservation[]): Trend | null {
  const newest = known.at(-1)!;
  const time = endOf(newest.period);
  const start = startOf(target, known, time);
  const deadline = endOf(target.deadline);
  if (daysBetween(start.time, time) < shortestSpanDays || deadline <= start.time) return null;
  const elapsed = (time - start.time) / (deadline - start.time);
  const done = shareDone(target, start.value, newest.value);
  const change = aimsUp(indicator, target) ? newest.value - start.value : start.value - newest.value;
  // From a start that already met the target there is no way to go, and the quotient would praise a fall.
  const hasWayToGo = done !== null && !meets(start.value, target);
  return { done, elapsed, ratio: hasWayToGo ? rounded(done / elapsed, 6) : null, away: change < -epsilon };
}

/** Null when the start stands on the target. */
function shareDone({ value: goal, comparator }: Target, start: number, now: number): number | null {
  if (sameFigure(goal, start)) return null;
  // A number to hit exactly can be overshot: then what counts is the distance left.
  return comparator === "eq" ? 1 - Math.abs(goal - now) / Math.abs(goal - start) : (now - start) / (goal - start);
}
