import { numberText } from "../../../src/format/number.ts";
import type { Indicator } from "../../../src/model/indicator.ts";
import { valueText } from "../../../src/statistics/text.ts";
import { statistics, widgets as words } from "../../../src/strings/vi.ts";
import type { Division, DivisionPart } from "./division.ts";

/** Everything in a breakdown that does not add up, said openly. */
export function breakdownNotes(indicator: Indicator, { parts, whole, unevenly, known }: Division): string[] {
  const notes: string[] = [];
  const missing = parts.filter(({ value }) => value === null).map(({ name }) => name);
  const isRate = indicator.measure === "ratio" || indicator.unit.id === "percent";
  if (missing.length > 0 && !isRate) notes.push(words.breakdown.missing(missing.join(", ")));
  if (unevenly) notes.push(words.breakdown.unevenly);
  if (whole !== null) {
    for (const part of parts) if (contradicts(part, whole)) notes.push(contradiction(indicator, part, whole));
    if (whole !== known.value) notes.push(words.breakdown.otherTotal(valueText(whole, indicator), valueText(known.value, indicator)));
  }
  return notes;
}

/** A printed share is right when it lies within half of its own last decimal; a tenth more pardons rounding in two steps. */
function contradicts({ value, statedShare }: DivisionPart, whole: number): boolean {
  if (statedShare === null || value === null || whole <= 0) return false;
  const decimals = String(statedShare).split(".")[1]?.length ?? 0;
  return Math.abs(100 * value / whole - statedShare) > 0.6 * 10 ** -decimals;
}

function contradiction(indicator: Indicator, { name, value, statedShare }: DivisionPart, whole: number): string {
  const percent = (share: number, decimals: number): string => statistics.percent(numberText(share, decimals));
  const division = `${valueText(value!, indicator)}/${valueText(whole, indicator)}`;
  return words.breakdown.stated(name, percent(statedShare!, 10), division, percent(100 * value! / whole, 1));
}
