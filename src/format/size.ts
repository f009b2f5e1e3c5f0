import { numberText } from "./number.ts";

/** A file's size as Vietnamese writes it, in units of a thousand. @example sizeText(1234) // "1,2 kB" */
export function sizeText(bytes: number): string {
  if (bytes < 1000) return `${bytes}\u00a0B`;
  // From 999,950 bytes on, one decimal of kB would read «1.000».
  return bytes < 999_950 ? `${numberText(bytes / 1000, 1)}\u00a0kB` : `${numberText(bytes / 1_000_000, 1)}\u00a0MB`;
}
