import { endDay, endOf } from "../format/period.ts";
import type { Indicator, Observation, Target } from "../model/indicator.ts";
import type { Portal } from "../model/portal.ts";
import { standingRecord, standings } from "../statistics/summary.ts";
import { absolute, byId, licenceOf, publishedOn, sourcesOf } from "./facts.ts";
import { dimensionsOf } from "./observations.ts";

/** Everything known of one indicator, for programs. Absent keys are unknown; shares are in percent. */
export function indicatorDocument(portal: Portal, indicator: Indicator) {
  const { id, title, definition, topic, measure, unit, direction, decimals, frequency, illustrative, note, url } = indicator;
  const { publisher, areaName, areaCode } = portal.site.openData;
  return {
    id, title, definition, illustrative,
    topic: { id: topic, title: portal.topics.find((one) => one.id === topic)?.title },
    measure, unit: { id: unit.id, label: unit.label, of: unit.of }, direction, decimals, frequency, note,
    page: absolute(portal, url),
    publisher, area: { name: areaName, code: areaCode }, licence: licenceOf(portal, indicator),
    asOf: portal.today,
    standing: standings([indicator], portal.today).map(standingRecord),
    targets: byId(indicator.targets).map(targetEntry),
    observations: [...indicator.observations].sort((a, b) => endOf(a.period) - endOf(b.period) || (a.period < b.period ? -1 : 1)).map((one) => observationEntry(portal, one)),
    dimensions: dimensionsOf(portal, [indicator]).map((dimension) => ({
      id: dimension.id, title: dimension.title, items: [...dimension.items].map(([item, name]) => ({ id: item, title: name })),
    })),
    sources: sourcesOf(portal, [indicator]).map((source) => ({
      id: source.id, title: source.title, url: absolute(portal, source.url), publisher: source.publisher, published: source.published,
    })),
  };
}

const targetEntry = ({ id, value, comparator, basis, deadline, setOn, baseline, source, note }: Target) =>
  ({ id, value, comparator, basis, deadline, deadlineEnd: endDay(deadline), setOn, baseline, source, note });

function observationEntry(portal: Portal, observation: Observation) {
  const { period, value, status, source, breakdowns, revisions, note } = observation;
  return {
    period, periodEnd: endDay(period), value, status, published: publishedOn(portal, observation), source,
    breakdowns: Object.keys(breakdowns).length > 0 ? breakdowns : undefined,
    revisions: revisions.length > 0 ? [...revisions].sort((a, b) => (a.until < b.until ? -1 : 1)) : undefined,
    note,
  };
}
