import type { Indicator, ObservationStatus, Period, Target } from "../model/indicator.ts";
import { rounded, sameFigure, shareText } from "../format/number.ts";
import { daysBetween, endDay, endOf } from "../format/period.ts";
import { knownObservations } from "./observations.ts";
import { requiredPace } from "./pace.ts";
import { stateOf } from "./state.ts";
import { differenceUnit, targetText, valueText } from "./text.ts";
import { trendOf } from "./trend.ts";
import { aimsUp, meets, strictStep } from "./verdict.ts";

export type State =
  | "no_target" | "no_data" | "no_trend" | "on_track" | "behind" | "far_behind" | "wrong_way"
  | "met" | "met_late" | "missed" | "ended_unknown";

export type Flag = "deadline_passed" | "stale" | "exceeded" | "at_threshold" | "fell_back" | "provisional" | "estimate" | "revised";

/** An observation as it was known on the as-of day: with the value shown then. */
export interface KnownObservation {
  period: Period;
  value: number;
  status: ObservationStatus;
  source: string;
  /** The value was corrected since it was first published. */
  revised: boolean;
}

/** What can be said of one target of one indicator on one day. Amounts are in the indicator's unit; shares in percent, 0–100 and above. */
export interface Progress {
  state: State;
  flags: readonly Flag[];
  /** Day, `2019-05-15`. */
  asOf: string;
  /** Newest known observation. */
  last: KnownObservation | null;
  /** Its value as printed, «83,5%» or «1.167», without the counted unit; null without an observation. */
  valueText: string | null;
  met: boolean;
  /** «ít nhất 200 hợp tác xã»; null without a target. */
  targetText: string | null;
  /** 100·y/T; null for direction down, T ≤ 0 or no observation. */
  attainment: number | null;
  /** As printed: never «100%» while unmet. */
  attainmentText: string | null;
  gap: number | null;
  /** «hợp tác xã» or «điểm phần trăm». */
  gapUnit: string | null;
  /** Required change a month from the newest observation to the deadline, rounded up to one decimal. */
  pace: number | null;
  /** The same a year, rounded up to one decimal. */
  pacePerYear: number | null;
  /** Share of the needed change done over share of the time used; six decimals. */
  ratio: number | null;
  /** Share of the needed change done and of the time used, 0–1. */
  done: number | null;
  elapsed: number | null;
  /** Days from the end of the newest observation's period to the as-of day. */
  ageDays: number | null;
}

/** Days after which figures are called old. */
const staleAfterDays = { monthly: 92, quarterly: 183, annual: 550, irregular: 550 } as const;

/** Pure and without a clock: `asOf` is a day, the article's or the build's. */
export function progressOf(indicator: Indicator, target: Target | undefined, asOf: string): Progress {
  const known = knownObservations(indicator, asOf);
  const last = known.at(-1) ?? null;
  const overdue = target !== undefined && endOf(asOf) > endOf(target.deadline);
  const ageDays = last && daysBetween(endOf(last.period), endOf(asOf));
  const flags: Flag[] = last ? flagsOfObservation(last, ageDays!, indicator) : [];
  if (overdue) flags.push("deadline_passed");
  const unknown: Progress = {
    state: last ? "no_target" : "no_data", flags, asOf: endDay(asOf), last, met: false, ageDays,
    valueText: last && valueText(last.value, indicator, target),
    targetText: target ? targetText(target, indicator) : null,
    attainment: null, attainmentText: null, gap: null, gapUnit: null,
    pace: null, pacePerYear: null, ratio: null, done: null, elapsed: null,
  };
  if (!target || !last) return unknown;

  const met = meets(last.value, target);
  const attainment = attainmentOf(last.value, indicator, target);
  const gap = met ? 0 : rounded(Math.abs(target.value - last.value) + strictStep(indicator, target), 6);
  const pace = met || overdue ? null : requiredPace(gap, last, target);
  const trend = trendOf(indicator, target, known);
  if (met && (attainment ?? 0) > 100) flags.push("exceeded");
  if (!met && sameFigure(last.value, target.value)) flags.push("at_threshold");
  if (!met && known.some(({ value }) => meets(value, target))) flags.push("fell_back");
  return {
    ...unknown, met, attainment, gap,
    state: stateOf(target, known, asOf, trend),
    // At the threshold of «over 40 %» the share is 100 and the target unmet: no number says that.
    attainmentText: attainment === null || (!met && attainment >= 100) ? null : shareText(attainment, met),
    gapUnit: differenceUnit(indicator),
    pace: pace?.month ?? null, pacePerYear: pace?.year ?? null,
    ratio: trend?.ratio ?? null, done: trend?.done ?? null, elapsed: trend?.elapsed ?? null,
  };
}

function flagsOfObservation(last: KnownObservation, ageDays: number, indicator: Indicator): Flag[] {
  const flags: Flag[] = [];
  if (last.status === "P") flags.push("provisional");
  if (last.status === "E") flags.push("estimate");
  if (last.revised) flags.push("revised");
  if (ageDays > (indicator.staleAfterDays ?? staleAfterDays[indicator.frequency])) flags.push("stale");
  return flags;
}

function attainmentOf(value: number, indicator: Indicator, target: Target): number | null {
  if (!aimsUp(indicator, target) || target.value <= 0 || value < 0) return null;
  return rounded(100 * value / (target.value + strictStep(indicator, target)), 6);
}
