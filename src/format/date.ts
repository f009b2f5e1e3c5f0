import { DateTime } from "luxon";
import { zone } from "./instant.ts";
import { localHours } from "./local-offset.ts";

interface LocalParts { year: string; month: string; day: string; time: string; offset: string }

const known = new Map<number, LocalParts>();

const padded = (number: number): string => String(number).padStart(2, "0");

/** Since this instant the zone has had one offset; asking the zone for every article costs more than printing it. */
const settled = Date.UTC(1975, 5, 13);

/** Minutes that local time is ahead of UTC. */
const offsetAt = (instant: number): number => (instant >= settled ? localHours * 60 : DateTime.fromMillis(instant, { zone }).offset);

/** Local parts of an instant, remembered: an article's date is printed on many pages. */
function parts(date: Date): LocalParts {
  const instant = date.getTime();
  let found = known.get(instant);
  if (!found) {
    const offset = offsetAt(instant);
    const local = new Date(instant + offset * 60_000).toISOString();
    found = {
      year: local.slice(0, 4), month: local.slice(5, 7), day: local.slice(8, 10), time: local.slice(11, 19),
      offset: `+${padded(Math.trunc(offset / 60))}:${padded(offset % 60)}`,
    };
    known.set(instant, found);
  }
  return found;
}

/** @example dayText(date) // "13/05/2019" */
export function dayText(date: Date): string {
  const { year, month, day } = parts(date);
  return `${day}/${month}/${year}`;
}

/** To the second, as the old portal printed it; the day alone when no time was given. @example fullMomentText(date) // "13/05/2019 16:43:08" */
export const fullMomentText = (date: Date): string => (parts(date).time === "00:00:00" ? dayText(date) : `${dayText(date)} ${parts(date).time}`);

/** For `datetime` attributes, feeds and structured data. @example isoInstant(date) // "2019-05-13T16:43:08+07:00" */
export function isoInstant(date: Date): string {
  const { year, month, day, time, offset } = parts(date);
  return `${year}-${month}-${day}T${time}${offset}`;
}

/** The local day. @example isoDay(date) // "2019-05-13" */
export function isoDay(date: Date): string {
  const { year, month, day } = parts(date);
  return `${year}-${month}-${day}`;
}

/** To the minute, as editors write it in front matter. @example writtenMinute(date) // "2019-05-13 16:43" */
export const writtenMinute = (date: Date): string => isoInstant(date).slice(0, 16).replace("T", " ");

/** A date whose UTC parts are the local parts of another. */
const shifted = (date: Date): Date => new Date(date.getTime() + offsetAt(date.getTime()) * 60_000);

export const localYear = (date: Date): string => String(shifted(date).getUTCFullYear());
/** Two digits. */
export const localMonth = (date: Date): string => padded(shifted(date).getUTCMonth() + 1);

/** RFC 822 with the local offset, as RSS wants it. @example rssDate(date) // "Mon, 13 May 2019 16:43:08 +0700" */
export const rssDate = (date: Date): string => DateTime.fromJSDate(date, { zone }).setLocale("en").toRFC2822()!;
