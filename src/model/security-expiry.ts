import { localMonth, localYear } from "../format/date.ts";
import { localMidnight } from "../format/local-offset.ts";

/** The first instant of a quarter of a year, counted from the one an instant lies in. */
function quarterFrom(now: Date, later: number): Date {
  const month = Number(localYear(now)) * 12 + Math.floor((Number(localMonth(now)) - 1) / 3) * 3 + later * 3;
  return new Date(localMidnight(`${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-01`));
}

/** Until when `security.txt` counts: six to nine months, for less than a year is advised. A portal that nobody builds any more loses its contact. */
export const securityExpiry = (now: Date): Date => quarterFrom(now, 3);

/** When it will be another day. */
export const nextSecurityExpiry = (now: Date): Date => quarterFrom(now, 1);
