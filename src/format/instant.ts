import { DateTime, FixedOffsetZone } from "luxon";
import { localHours } from "./local-offset.ts";

/** The zone of every date that names none, and of every date shown. */
export const zone = "Asia/Ho_Chi_Minh";

const pattern = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?)?(?: ?(Z|[+-](?:0\d|1[0-4]):?[0-5]\d))?$/;

/**
 * Reads `2019-05-13`, `2019-05-13 16:43`, `2019-05-13T16:43:08+07:00`.
 * Null when the text has another form or names no real moment between 1900 and 2200.
 */
export function parseInstant(written: string): Date | null {
  const match = pattern.exec(written.trim());
  if (!match) return null;
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map((part) => Number(part ?? 0)) as [number, number, number, number, number, number];
  if (year < 1900 || year > 2200) return null;
  const moment = DateTime.fromObject({ year, month, day, hour, minute, second }, { zone: zoneOf(match[7], year) });
  return moment.isValid ? moment.toJSDate() : null;
}

/** The midnight in the zone that follows an instant. */
export const dayAfter = (instant: Date): Date => DateTime.fromJSDate(instant, { zone }).plus({ days: 1 }).startOf("day").toJSDate();

/** The zone has had one offset since June 1975: to ask it for every date costs more than all else in reading one. */
const settledZone = FixedOffsetZone.instance(localHours * 60);

function zoneOf(offset: string | undefined, year: number): string | FixedOffsetZone {
  if (!offset) return year > 1975 ? settledZone : zone;
  return offset === "Z" ? FixedOffsetZone.utcInstance : FixedOffsetZone.parseSpecifier(`UTC${offset}`);
}
