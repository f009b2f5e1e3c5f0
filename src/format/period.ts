import type { Measure, Period } from "../model/indicator.ts";
import { statistics } from "../strings/vi.ts";

export interface PeriodParts {
  precision: "year" | "quarter" | "month" | "day";
  year: number;
  quarter: number;
  month: number;
  day: number;
  /** Milliseconds of its first and last day, at midnight UTC. */
  start: number;
  end: number;
}

export const daysOfYear = 365.25;
export const daysOfMonth = daysOfYear / 12;

const millisecondsOfDay = 86_400_000;
const pattern = /^(\d{4})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])(?:-(\d{2}))?))?$/;

/** Reads `2019`, `2019-Q2`, `2019-04`, `2019-04-30`; null when it is none of these or no day of the calendar. */
export function parsePeriod(written: string): PeriodParts | null {
  const match = pattern.exec(written);
  if (!match) return null;
  const [year, quarter, month, day] = match.slice(1).map((part) => Number(part ?? 0)) as [number, number, number, number];
  if (year < 1900 || year > 2200) return null;
  const parts = { year, quarter, month, day };
  if (match[4] !== undefined) {
    const end = Date.UTC(year, month - 1, day);
    return new Date(end).getUTCDate() === day ? { ...parts, precision: "day", start: end, end } : null;
  }
  if (month) return { ...parts, precision: "month", start: Date.UTC(year, month - 1), end: Date.UTC(year, month, 0) };
  if (quarter) return { ...parts, precision: "quarter", start: Date.UTC(year, quarter * 3 - 3), end: Date.UTC(year, quarter * 3, 0) };
  return { ...parts, precision: "year", start: Date.UTC(year, 0), end: Date.UTC(year, 12, 0) };
}

const known = new Map<Period, PeriodParts>();

/** The parts of a period that is known to be right; throws a RangeError otherwise. */
export function periodParts(period: Period): PeriodParts {
  let parts = known.get(period);
  if (!parts) {
    const read = parsePeriod(period);
    if (!read) throw new RangeError(`not a period: ${period}`);
    known.set(period, parts = read);
  }
  return parts;
}

/** Its last day, in milliseconds at midnight UTC. @example endOf("2019-04") === Date.UTC(2019, 3, 30) */
export const endOf = (period: Period): number => periodParts(period).end;

/** Its last day. @example endDay("2019-Q2") // "2019-06-30" */
export const endDay = (period: Period): string => new Date(endOf(period)).toISOString().slice(0, 10);

/** Its first day. @example startDay("2019-Q2") // "2019-04-01" */
export const startDay = (period: Period): string => new Date(periodParts(period).start).toISOString().slice(0, 10);

/** Days from one day to another, both in milliseconds at midnight UTC. */
export const daysBetween = (from: number, to: number): number => Math.round((to - from) / millisecondsOfDay);

/** @example periodName("2019-04") // "tháng 4/2019" */
export function periodName(period: Period): string {
  const { precision, year, quarter, month, day } = periodParts(period);
  const words = statistics.period;
  switch (precision) {
    case "year": return words.year(year);
    case "quarter": return words.quarter(quarter, year);
    case "month": return words.month(month, year);
    case "day": return words.day(day, month, year);
  }
}

const isDay = (period: Period): boolean => periodParts(period).precision === "day";

/**
 * What a figure speaks of: the end of the period for what stands, the whole period for what is counted over it
 * (up to a day, when the count of a year is not over).
 * @example periodText("2019-04") // "cuối tháng 4/2019"
 * @example periodText("2019", "flow") // "năm 2019"
 */
export function periodText(period: Period, measure: Measure = "stock"): string {
  const name = periodName(period);
  if (isDay(period)) return measure === "flow" ? statistics.period.untilDay(name) : statistics.period.onDay(name);
  return measure === "stock" ? statistics.period.endOf(name) : name;
}

/** @example deadlineText("2020") // "đến hết năm 2020" */
export const deadlineText = (deadline: Period): string =>
  isDay(deadline) ? statistics.period.byDay(periodName(deadline)) : statistics.period.byEndOf(periodName(deadline));

/** In whole months, rounded down, from 31 days on. @example durationText(611) // "1 năm 8 tháng" */
export function durationText(days: number): string {
  if (days < 31) return statistics.duration.days(days);
  const months = Math.floor(days / daysOfMonth);
  return statistics.duration.months(Math.floor(months / 12), months % 12);
}
