import { honestDecimals } from "../../../src/format/number.ts";
import { deadlineText } from "../../../src/format/period.ts";
import type { Indicator, Target } from "../../../src/model/indicator.ts";
import { targetText, valueText } from "../../../src/statistics/text.ts";
import { widgets as words } from "../../../src/strings/vi.ts";

/** The number of a target alone, with every decimal it was set with, for the label of a mark. @example "40%" */
export const targetValueText = ({ value }: Target, indicator: Indicator): string =>
  valueText(value, { ...indicator, decimals: honestDecimals(value, indicator.decimals, (figure) => figure === value) });

/** The deadline that all the targets share, in words; null when they differ. */
export function sharedDeadline(targets: readonly Target[]): string | null {
  const deadlines = new Set(targets.map(({ deadline }) => deadlineText(deadline)));
  return deadlines.size === 1 ? [...deadlines][0]! : null;
}

/** Amount, comparator and deadline in one phrase. */
export const targetWithDeadline = (target: Target, indicator: Indicator): string =>
  words.amountBy(targetText(target, indicator), deadlineText(target.deadline));
