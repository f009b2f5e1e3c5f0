import { statistics } from "../strings/vi.ts";

/** Below this, two figures are the same figure: far under the last decimal anybody writes, far above the noise of floating point. */
export const epsilon = 1e-9;

export const sameFigure = (one: number, other: number): boolean => Math.abs(one - other) <= epsilon;

const mostDecimals = 10;

/** Moves the decimal point in the written number, so that 1.005 is not taken for the 1.00499… it is stored as. */
function shifted(value: number, places: number): number {
  const [digits, exponent] = String(value).split("e");
  return Number(`${digits}e${Number(exponent ?? 0) + places}`);
}

/** Half away from zero. @example rounded(2.345, 2) // 2.35 */
export const rounded = (value: number, decimals: number): number =>
  Math.sign(value) * shifted(Math.round(shifted(Math.abs(value), decimals)), -decimals);

/** Never below the value. @example roundedUp(1.6417, 1) // 1.7 */
export const roundedUp = (value: number, decimals: number): number =>
  shifted(Math.ceil(shifted(rounded(value, mostDecimals), decimals)), -decimals);

const formats = new Map<string, Intl.NumberFormat>();

/**
 * A number as Vietnamese writes it. `decimals` at most, of which `least` are written even when zero.
 * @example numberText(1234.5, 1) // "1.234,5"
 * @example numberText(40, 1) // "40"
 */
export function numberText(value: number, decimals = 0, least = 0): string {
  const key = `${decimals} ${least}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat("vi-VN", { minimumFractionDigits: least, maximumFractionDigits: decimals });
    formats.set(key, format);
  }
  const shown = rounded(value, decimals);
  return format.format(shown === 0 ? 0 : shown).replace("-", "\u2212");
}

/** The fewest decimals, from `decimals` on, at which `verdict` says of the rounded figure what it says of the figure. */
export function honestDecimals(value: number, decimals: number, verdict: (figure: number) => unknown): number {
  const truth = verdict(value);
  let enough = decimals;
  while (enough < mostDecimals && verdict(rounded(value, enough)) !== truth) enough++;
  return enough;
}

/**
 * A share of a target for readers. Unmet never reads 100%, and more than nothing never reads 0%.
 * @example shareText(99.96, false) // "99,9%"
 * @example shareText(0.04, false) // "dưới 0,1%"
 */
export function shareText(share: number, complete: boolean, decimals = 1): string {
  const step = shifted(1, -decimals);
  const shown = rounded(share, decimals);
  if (share > 0 && shown === 0) return statistics.below(statistics.percent(numberText(step, decimals)));
  const capped = !complete && shown >= 100 ? rounded(100 - step, decimals) : shown;
  return statistics.percent(numberText(capped, decimals));
}
