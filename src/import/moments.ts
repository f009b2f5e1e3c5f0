import { DateTime } from "luxon";
import { isoDay, isoInstant } from "../format/date.ts";
import { parseInstant, zone } from "../format/instant.ts";

const dayFirst = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/;
const inWords = /(\d{1,2})\s+th\p{L}ng\s+(\d{1,2})\s+n\p{L}m\s+(\d{4})/iu;
const clock = /(?<!\d)(\d{1,2})(?::|h|g|\s+gi\p{L}\s+)(\d{2})(?::(\d{2}))?(?!\d)(?:\s*([ap])\.?m\b|\s*(SA|CH)\b)?/iu;

/**
 * A moment as old portals print it: «13/05/2019 16:43:08», «Thứ Hai, 13/5/2019, 4:43 CH», «16:43 ngày 13-05-2019».
 * It is Vietnamese time. Undefined when no real day is told.
 */
export function localMoment(written: string): Date | undefined {
  const text = written.normalize("NFC");
  const day = dayFirst.exec(text) ?? inWords.exec(text);
  if (!day) return undefined;
  const time = clock.exec(text.replace(day[0], " "));
  const hour = time ? hourOf(Number(time[1]), (time[4] ?? time[5])?.toLowerCase()) : 0;
  const two = (part: string | number | undefined): string => String(part ?? 0).padStart(2, "0");
  return parseInstant(`${day[3]}-${two(day[2])}-${two(day[1])} ${two(hour)}:${two(time?.[2])}:${two(time?.[3])}`) ?? undefined;
}

const hourOf = (hour: number, half: string | undefined): number =>
  ((half === "p" || half === "ch") && hour < 12 ? hour + 12 : (half === "a" || half === "sa") && hour === 12 ? 0 : hour);

/** ISO 8601, SQL or RFC 822 as feeds and exports write them; Vietnamese time unless a zone is named. */
export function exportedMoment(written: string | undefined): Date | undefined {
  const text = written?.trim() ?? "";
  if (!text || text.startsWith("0000")) return undefined;
  const moment = [DateTime.fromISO(text, { zone }), DateTime.fromSQL(text, { zone }), DateTime.fromRFC2822(text), DateTime.fromRFC2822(`${text} +0700`)].find(({ isValid }) => isValid);
  return moment && moment.year >= 1900 && moment.year <= 2200 ? moment.toJSDate() : localMoment(text);
}

/** Seconds since 1970; 0 says nothing. */
export const unixMoment = (seconds: string | undefined): Date | undefined =>
  (/^[1-9]\d{0,10}$/.test(seconds ?? "") ? new Date(Number(seconds) * 1000) : undefined);

/** As an editor writes it, in local time, no longer than needed. @example writtenMoment(date) // "2019-05-13 16:43:08" */
export function writtenMoment(date: Date): string {
  const time = isoInstant(date).slice(11, 19).replace(/:00$/, "");
  return time === "00:00" ? isoDay(date) : `${isoDay(date)} ${time}`;
}
