import { endDay, startDay } from "../format/period.ts";
import type { Indicator, Observation, Source } from "../model/indicator.ts";
import type { Portal } from "../model/portal.ts";
import { statistics, openData as words } from "../strings/vi.ts";

export interface Licence { name: string; url: string }

/** By id, so that files are the same to the byte whatever the order on the dashboard. */
export const byId = <T extends { id: string }>(things: Iterable<T>): T[] => [...things].sort((a, b) => (a.id < b.id ? -1 : 1));

/** With scheme and host: files are read far from the portal. */
export const absolute = ({ site }: Portal, url: string): string => (url.startsWith("/") ? site.url + url : url);

/** The indicator's own licence, else the one of all open data. Its address is absolute. */
export function licenceOf(portal: Portal, indicator?: Indicator): Licence {
  const { licence, licenceUrl } = portal.site.openData;
  const { name, url } = indicator?.licence ?? { name: licence, url: licenceUrl };
  return { name, url: absolute(portal, url) };
}

/** Day a figure was made public, as far as it is told: never later than the portal's day. */
export const publishedOn = ({ sources, today }: Portal, { published, source, period }: Observation): string =>
  [published, sources.get(source)?.published].find((day) => day !== undefined && day <= today) ?? endDay(period);

/** Newest day on which a figure, a correction or a target was made public; undefined when nothing was. */
export const newestDay = (portal: Portal, indicators: readonly Indicator[]): string | undefined =>
  indicators.flatMap(({ observations, targets }) => [
    ...observations.flatMap((observation) => [publishedOn(portal, observation), ...observation.revisions.map(({ until }) => until)]),
    ...targets.flatMap(({ setOn }) => setOn ?? []),
  ]).sort().at(-1);

/** Sources of what is known, by id. */
export function sourcesOf({ sources }: Portal, indicators: readonly Indicator[]): Source[] {
  const ids = new Set(indicators.flatMap(({ observations, targets }) => [...observations, ...targets].map(({ source }) => source)));
  return byId([...ids].flatMap((id) => sources.get(id) ?? []));
}

/** First and last day that figures speak of: what is counted over a period speaks of all of it, other figures of its end. */
export function coverage(indicators: readonly Indicator[]): { from: string; to: string } | undefined {
  const days = indicators.flatMap(({ measure, observations }) => observations.filter(({ value }) => value !== null)
    .flatMap(({ period }) => [measure === "flow" ? startDay(period) : endDay(period), endDay(period)])).sort();
  return days.length ? { from: days[0]!, to: days.at(-1)! } : undefined;
}

/** Title and sentences by which the data of one indicator present themselves. Made-up figures say so first. */
export function introduction({ site: { openData: { areaName } } }: Portal, { title, definition, unit, illustrative }: Indicator): { title: string; text: string } {
  const unitName = unit.of ? words.meta.unitOf(unit.label, unit.of) : unit.label;
  const text = words.meta.indicatorText(definition, unitName, areaName);
  return { title: words.meta.indicator(title, areaName), text: illustrative ? `${statistics.sentence.illustrative} ${text}` : text };
}

/** The same for all of them together. */
export function wholeIntroduction({ site: { title, openData: { areaName } } }: Portal, indicators: readonly Indicator[]): { title: string; text: string } {
  const text = words.meta.wholeText(title, areaName);
  const marked = indicators.some(({ illustrative }) => illustrative);
  return { title: words.meta.whole(title), text: marked ? `${text} ${words.someIllustrative}` : text };
}

/** The area's code when there is one, else its name. */
export const areaOf = ({ site: { openData: { areaCode, areaName } } }: Portal): string => areaCode ?? areaName;
