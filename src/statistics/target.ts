import type { Indicator, Target } from "../model/indicator.ts";
import { endOf } from "../format/period.ts";

/** Targets made public by that day, in the order of the file. */
export function targetsKnown(indicator: Indicator, asOf: string): Target[] {
  const day = endOf(asOf);
  return indicator.targets.filter(({ setOn }) => setOn === undefined || endOf(setOn) <= day);
}

/**
 * The target a reader of that day means: of those known, the one with the nearest deadline to come; when all have passed, the latest.
 * Of two for the same deadline the newer decision is in force.
 */
export function targetInForce(indicator: Indicator, asOf: string): Target | undefined {
  const day = endOf(asOf);
  const known = targetsKnown(indicator, asOf);
  const deadlines = known.map(({ deadline }) => endOf(deadline)).sort((a, b) => a - b);
  const deadline = deadlines.find((time) => time >= day) ?? deadlines.at(-1);
  return known
    .filter((target) => endOf(target.deadline) === deadline)
    .reduce<Target | undefined>((newest, target) => (newest && decidedOn(newest) >= decidedOn(target) ? newest : target), undefined);
}

const decidedOn = ({ setOn }: Target): number => (setOn === undefined ? -Infinity : endOf(setOn));
