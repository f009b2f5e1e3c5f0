/** Hours that Vietnam's clock is ahead of UTC, since June 1975 and without summer time; for older instants `date.ts` asks the zone. */
export const localHours = 7;
export const localOffset = localHours * 3_600_000;

/** The start of a local day. @example localMidnight("2019-05-13") // "2019-05-13T00:00:00+07:00" */
export const localMidnight = (day: string): string => `${day}T00:00:00+0${localHours}:00`;
