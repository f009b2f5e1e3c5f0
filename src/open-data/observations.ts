import { endDay, endOf, periodName } from "../format/period.ts";
import type { Dimension, Indicator, Observation } from "../model/indicator.ts";
import type { Portal } from "../model/portal.ts";
import { openData as words } from "../strings/vi.ts";
import { areaOf, byId, publishedOn } from "./facts.ts";
import { tableOf, type Column, type Table } from "./table.ts";

/** A figure: a total, or one part of it. */
interface Row {
  indicator: Indicator;
  observation: Observation;
  part?: { dimension: string; item: string; value: number; statedShare?: number | undefined };
}

const sdmx = "http://purl.org/linked-data/sdmx/2009/";
export const periodPattern = "\\d{4}(-(Q[1-4]|\\d{2}(-\\d{2})?))?";

const label = words.column;

/** A row for each figure and each part of it; the columns of breakdowns are those the indicators use. */
export function observationTable(portal: Portal, indicators: readonly Indicator[]): Table {
  const rows = byId(indicators).flatMap((indicator) => indicatorRows(portal, indicator));
  return tableOf({
    name: "observations", title: words.tables.observations.title, description: words.tables.observations.text, key: ["observation"],
    references: [{ column: "indicator", table: "indicators" }, { column: "source", table: "sources" }],
  }, columnsOf(portal, dimensionsOf(portal, indicators)), rows);
}

export const observationKey = (indicator: string, period: string): string => `${indicator}:${period}`;

const rowKey = ({ indicator, observation, part }: Row): string =>
  observationKey(indicator.id, observation.period) + (part ? `:${part.dimension}:${part.item}` : "");

/** Column of a dimension. The prefix keeps it apart from all other columns, whatever its id. */
export const dimensionColumn = (id: string): string => `by_${id.replaceAll("-", "_")}`;

export function dimensionsOf({ dimensions }: Portal, indicators: readonly Indicator[]): Dimension[] {
  const used = new Set(indicators.flatMap(({ observations }) => observations.flatMap(({ breakdowns }) => Object.keys(breakdowns))));
  return byId([...used].flatMap((id) => dimensions.get(id) ?? []));
}

/** Oldest period first; the total, then its parts in the order in which they are shown. */
function indicatorRows(portal: Portal, indicator: Indicator): Row[] {
  const dimensions = dimensionsOf(portal, [indicator]);
  return [...indicator.observations]
    .sort((a, b) => endOf(a.period) - endOf(b.period) || (a.period < b.period ? -1 : 1))
    .flatMap((observation): Row[] => [{ indicator, observation }, ...dimensions.flatMap(({ id: dimension, items }) =>
      [...items.keys()].flatMap((item) => {
        const part = observation.breakdowns[dimension]?.[item];
        return part ? [{ indicator, observation, part: { dimension, item, ...part } }] : [];
      }))]);
}

const columnsOf = (portal: Portal, dimensions: readonly Dimension[]): Column<Row>[] => [
  { name: "observation", title: label.observation, type: "string", required: true, cell: rowKey, sheet: false },
  { name: "indicator", title: label.indicator, type: "string", required: true, cell: ({ indicator }) => indicator.id, sheet: { title: label.indicatorTitle, cell: ({ indicator }) => indicator.title } },
  { name: "period", title: label.period, type: "string", required: true, pattern: periodPattern, property: `${sdmx}dimension#timePeriod`, cell: ({ observation }) => observation.period, sheet: { cell: ({ observation }) => periodName(observation.period) } },
  { name: "period_end", title: label.periodEnd, type: "date", required: true, cell: ({ observation }) => endDay(observation.period) },
  { name: "ref_area", title: label.area, type: "string", required: true, property: `${sdmx}dimension#refArea`, cell: () => areaOf(portal), sheet: { cell: () => portal.site.openData.areaName } },
  ...dimensions.map(({ id, title, items }): Column<Row> => {
    const itemOf = ({ part }: Row): string | undefined => (part?.dimension === id ? part.item : undefined);
    return { name: dimensionColumn(id), title: label.by(title), type: "string", oneOf: [...items.keys()], cell: itemOf, sheet: { cell: (row) => items.get(itemOf(row) ?? "") } };
  }),
  { name: "value", title: label.value, type: "number", property: `${sdmx}measure#obsValue`, cell: ({ observation, part }) => (part ?? observation).value },
  { name: "unit", title: label.unit, type: "string", required: true, oneOf: ["count", "percent", "number"], property: `${sdmx}attribute#unitMeasure`, cell: ({ indicator }) => indicator.unit.id, sheet: false },
  { name: "unit_label", title: label.unitLabel, type: "string", required: true, cell: ({ indicator }) => indicator.unit.label },
  { name: "stated_share", title: label.statedShare, type: "number", cell: ({ part }) => part?.statedShare },
  { name: "status", title: label.status, type: "string", required: true, oneOf: ["A", "P", "E", "B", "O", "F"], property: `${sdmx}attribute#obsStatus`, cell: ({ observation }) => observation.status, sheet: { title: label.statusShown, cell: ({ observation }) => words.status[observation.status] } },
  { name: "published", title: label.published, type: "date", required: true, cell: ({ observation }) => publishedOn(portal, observation) },
  { name: "source", title: label.source, type: "string", required: true, cell: ({ observation }) => observation.source, sheet: { title: label.sourceShown, cell: ({ observation }) => portal.sources.get(observation.source)?.title ?? observation.source } },
  { name: "illustrative", title: label.illustrative, type: "boolean", required: true, cell: ({ indicator }) => indicator.illustrative },
  { name: "note", title: label.note, type: "string", cell: ({ observation, part }) => (part ? undefined : observation.note) },
];
