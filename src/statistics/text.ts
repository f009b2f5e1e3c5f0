import type { Indicator, Target } from "../model/indicator.ts";
import { honestDecimals, numberText, rounded } from "../format/number.ts";
import { statistics } from "../strings/vi.ts";
import { meets, strictStep } from "./verdict.ts";

const decimalsOf = (value: number, indicator: Indicator, target: Target | undefined): number =>
  target ? honestDecimals(value, indicator.decimals, (figure) => meets(figure, target)) : indicator.decimals;

/** A value without the counted unit, with as many decimals as the verdict on it needs. @example valueText(39.96, share, target) // "39,96%" */
export function valueText(value: number, indicator: Indicator, target?: Target): string {
  const number = numberText(value, decimalsOf(value, indicator, target));
  return indicator.unit.id === "percent" ? statistics.percent(number) : number;
}

/** @example amountText(167, indicator) // "167 hợp tác xã" */
export function amountText(value: number, indicator: Indicator, target?: Target): string {
  const text = valueText(value, indicator, target);
  return indicator.unit.id === "percent" ? text : statistics.withUnit(text, indicator.unit.label);
}

/** @example targetText(target, indicator) // "ít nhất 200 hợp tác xã" */
export function targetText(target: Target, indicator: Indicator): string {
  const everything = target.comparator === "gte" && target.value === indicator.bounds.max;
  const word = target.basis === "implied" || everything ? "" : statistics.comparator[target.comparator];
  return statistics.target(word, exactAmount(target.value, indicator));
}

/** A target is printed as it was set, however many decimals its indicator shows. */
const exactAmount = (value: number, indicator: Indicator): string =>
  amountText(value, { ...indicator, decimals: honestDecimals(value, indicator.decimals, (figure) => figure === value) });

/** Unit of a difference: two shares differ by percentage points. */
export const differenceUnit = ({ unit }: Indicator): string => (unit.id === "percent" ? statistics.percentagePoints : unit.label);

/** The distance between the value and the target as both are printed, so that a reader who subtracts finds the same. */
export function printedDifference(value: number, target: Target, indicator: Indicator): number {
  const shown = rounded(value, decimalsOf(value, indicator, target));
  return rounded(Math.abs(target.value - shown) + (meets(value, target) ? 0 : strictStep(indicator, target)), 6);
}

/** @example differenceText(33, indicator) // "33 hợp tác xã" */
export const differenceText = (difference: number, indicator: Indicator): string =>
  statistics.withUnit(numberText(difference, 6), differenceUnit(indicator));
