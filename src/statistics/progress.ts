import type { Indicator, ObservationStatus, Period, Target } from "../model/indicator.ts";

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

/** Pure and without a clock: `asOf` is a day, the article's or the build's. */
export declare function progressOf(indicator: Indicator, target: Target | undefined, asOf: string): Progress;
