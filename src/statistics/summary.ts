import type { Indicator, Target } from "../model/indicator.ts";
import { progressOf, type Flag, type Progress, type State } from "./progress.ts";
import { targetsKnown } from "./target.ts";

/** One line of the overview: a target of an indicator, or an indicator without one. */
export interface Standing { indicator: Indicator; target: Target | undefined; progress: Progress }

/** The same for programs. Numbers are not rounded unless `…Text` says how they are printed. */
export interface StandingRecord {
  indicator: string;
  target: string | null;
  state: State;
  value: number | null;
  valueText: string | null;
  attainment: number | null;
  attainmentText: string | null;
  gap: number | null;
  pace: number | null;
  ratio: number | null;
  flags: readonly Flag[];
}

/** Every target known on the day, indicator by indicator. */
export const standings = (indicators: readonly Indicator[], asOf: string): Standing[] =>
  indicators.flatMap((indicator) => {
    const known = targetsKnown(indicator, asOf);
    const targets: readonly (Target | undefined)[] = known.length ? known : [undefined];
    return targets.map((target) => ({ indicator, target, progress: progressOf(indicator, target, asOf) }));
  });

export const standingRecord = ({ indicator, target, progress }: Standing): StandingRecord => {
  const { state, last, valueText, attainment, attainmentText, gap, pace, ratio, flags } = progress;
  return { indicator: indicator.id, target: target?.id ?? null, state, value: last?.value ?? null, valueText, attainment, attainmentText, gap, pace, ratio, flags };
};
