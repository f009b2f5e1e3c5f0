import { localOffset } from "./local-offset.ts"; // an older article is not worth the question

const dayLength = 24 * 3_600_000;

/** Days since 1970 of the local day of an instant. */
const localDay = (instant: Date): number => Math.floor((instant.getTime() + localOffset) / dayLength);

/** The day, some years and days later; a 29 February goes on to 1 March. */
function later(day: number, years: number, days = 0): number {
  const date = new Date(day * dayLength);
  return Date.UTC(date.getUTCFullYear() + years, date.getUTCMonth(), date.getUTCDate() + days) / dayLength;
}

/** How many whole years have been passed, in local days: on the anniversary itself it is not yet one more. */
export function yearsPassed(since: Date, now: Date): number {
  const day = localDay(since), today = localDay(now);
  const years = (today - day) / 365.2425;
  const nearest = Math.round(years);
  // Every article is asked at every build; the calendar, which takes its time, is asked within a week of an anniversary alone.
  if (Math.abs(years - nearest) > 0.02) return Math.floor(years);
  return later(day, nearest) < today ? nearest : nearest - 1;
}

/** The local midnight from which on these years have been passed. */
export const whenPassed = (since: Date, years: number): Date => new Date(later(localDay(since), years, 1) * dayLength - localOffset);
