import { rounded } from "../format/number.ts";

export interface Shares {
  total: number;
  /** In percent; null when there is nothing to divide. */
  shares: readonly (number | null)[];
  /** The printed shares do not add up to 100 and the reader is told so: they are never forced to. */
  unevenly: boolean;
}

/** Shares of the parts of a whole. @example shares([123, 44]) // { total: 167, shares: [73.7, 26.3], unevenly: false } */
export function shares(values: readonly number[], decimals = 1): Shares {
  const total = values.reduce((sum, value) => sum + value, 0);
  if (!(total > 0)) return { total, shares: values.map(() => null), unevenly: false };
  const parts = values.map((value) => rounded(100 * value / total, decimals));
  const sum = parts.reduce((all, part) => all + part, 0);
  return { total, shares: parts, unevenly: rounded(sum, decimals) !== 100 };
}
