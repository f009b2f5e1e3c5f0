import type { Indicator, Target } from "../model/indicator.ts";
import { epsilon, sameFigure } from "../format/number.ts";

/** Without tolerance: 99 % of a target is not the target. */
export function meets(value: number, { value: goal, comparator }: Target): boolean {
  switch (comparator) {
    case "gte": return value >= goal - epsilon;
    case "gt": return value > goal + epsilon;
    case "lte": return value <= goal + epsilon;
    case "lt": return value < goal - epsilon;
    case "eq": return sameFigure(value, goal);
  }
}

export const isStrict = ({ comparator }: Target): boolean => comparator === "gt" || comparator === "lt";

/** More is better; a target to hit exactly follows the indicator. */
export const aimsUp = (indicator: Indicator, { comparator }: Target): boolean =>
  comparator === "eq" ? indicator.direction === "up" : comparator === "gte" || comparator === "gt";

/** «Over 40 co-operatives» is reached with the 41st: what a strict target on whole things adds to its number. */
export const strictStep = (indicator: Indicator, target: Target): 0 | 1 =>
  isStrict(target) && indicator.unit.id === "count" && indicator.decimals === 0 ? 1 : 0;
