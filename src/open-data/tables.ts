import { endDay } from "../format/period.ts";
import type { Indicator, Observation, Revision, Source, Target } from "../model/indicator.ts";
import type { Portal } from "../model/portal.ts";
import { openData as words } from "../strings/vi.ts";
import { absolute, byId, licenceOf, sourcesOf } from "./facts.ts";
import { observationKey, observationTable, periodPattern } from "./observations.ts";
import { tableOf, type Column, type Table } from "./table.ts";

const label = words.column;
const titles = (name: keyof typeof words.tables) => ({ name, title: words.tables[name].title, description: words.tables[name].text });
const ofIndicator = { column: "indicator", table: "indicators" };

/** Everything the portal knows, in five tables that refer to each other. */
export const wholeTables = (portal: Portal): Table[] => [
  observationTable(portal, portal.indicators), targetTable(portal), indicatorTable(portal), sourceTable(portal), revisionTable(portal),
];

/** Columns that rows of an indicator share. */
const indicatorColumn = <Row extends { indicator: Indicator }>(): Column<Row> =>
  ({ name: "indicator", title: label.indicator, type: "string", required: true, cell: ({ indicator }) => indicator.id });
const illustrativeColumn = <Row extends { indicator: Indicator }>(): Column<Row> =>
  ({ name: "illustrative", title: label.illustrative, type: "boolean", required: true, cell: ({ indicator }) => indicator.illustrative });

interface TargetRow { indicator: Indicator; target: Target }

const targetTable = ({ indicators }: Portal): Table => tableOf<TargetRow>(
  { ...titles("targets"), key: ["indicator", "target"], references: [ofIndicator, { column: "source", table: "sources" }] },
  [
    indicatorColumn(),
    { name: "target", title: label.target, type: "string", required: true, cell: ({ target }) => target.id },
    { name: "comparator", title: label.comparator, type: "string", required: true, oneOf: ["gte", "gt", "lte", "lt", "eq"], cell: ({ target }) => target.comparator },
    { name: "value", title: label.targetValue, type: "number", required: true, cell: ({ target }) => target.value },
    { name: "basis", title: label.basis, type: "string", required: true, oneOf: ["stated", "implied"], cell: ({ target }) => target.basis },
    { name: "deadline", title: label.deadline, type: "string", required: true, pattern: periodPattern, cell: ({ target }) => target.deadline },
    { name: "deadline_end", title: label.deadlineEnd, type: "date", required: true, cell: ({ target }) => endDay(target.deadline) },
    { name: "set_on", title: label.setOn, type: "date", cell: ({ target }) => target.setOn },
    { name: "baseline_period", title: label.baselinePeriod, type: "string", pattern: periodPattern, cell: ({ target }) => target.baseline?.period },
    { name: "baseline_value", title: label.baselineValue, type: "number", cell: ({ target }) => target.baseline?.value },
    { name: "source", title: label.source, type: "string", required: true, cell: ({ target }) => target.source },
    illustrativeColumn(),
    { name: "note", title: label.note, type: "string", cell: ({ target }) => target.note },
  ],
  byId(indicators).flatMap((indicator) => byId(indicator.targets).map((target) => ({ indicator, target }))),
);

const indicatorTable = (portal: Portal): Table => tableOf<Indicator>(
  { ...titles("indicators"), key: ["indicator"], references: [] },
  [
    { name: "indicator", title: label.indicator, type: "string", required: true, cell: ({ id }) => id },
    { name: "title", title: label.title, type: "string", required: true, cell: ({ title }) => title },
    { name: "definition", title: label.definition, type: "string", required: true, cell: ({ definition }) => definition },
    { name: "topic", title: label.topic, type: "string", required: true, cell: ({ topic }) => topic },
    { name: "topic_title", title: label.topicTitle, type: "string", cell: ({ topic }) => portal.topics.find(({ id }) => id === topic)?.title },
    { name: "measure", title: label.measure, type: "string", required: true, oneOf: ["stock", "flow", "ratio"], cell: ({ measure }) => measure },
    { name: "unit", title: label.unit, type: "string", required: true, oneOf: ["count", "percent", "number"], cell: ({ unit }) => unit.id },
    { name: "unit_label", title: label.unitLabel, type: "string", required: true, cell: ({ unit }) => unit.label },
    { name: "unit_of", title: label.unitOf, type: "string", cell: ({ unit }) => unit.of },
    { name: "direction", title: label.direction, type: "string", required: true, oneOf: ["up", "down"], cell: ({ direction }) => direction },
    { name: "decimals", title: label.decimals, type: "integer", required: true, cell: ({ decimals }) => decimals },
    { name: "frequency", title: label.frequency, type: "string", required: true, oneOf: ["monthly", "quarterly", "annual", "irregular"], cell: ({ frequency }) => frequency },
    { name: "page", title: label.page, type: "uri", required: true, cell: ({ url }) => absolute(portal, url) },
    { name: "licence", title: label.licence, type: "string", required: true, cell: (indicator) => licenceOf(portal, indicator).name },
    { name: "licence_url", title: label.licenceUrl, type: "uri", required: true, cell: (indicator) => licenceOf(portal, indicator).url },
    { name: "illustrative", title: label.illustrative, type: "boolean", required: true, cell: ({ illustrative }) => illustrative },
    { name: "note", title: label.note, type: "string", cell: ({ note }) => note },
  ],
  byId(portal.indicators),
);

const sourceTable = (portal: Portal): Table => tableOf<Source>(
  { ...titles("sources"), key: ["source"], references: [] },
  [
    { name: "source", title: label.source, type: "string", required: true, cell: ({ id }) => id },
    { name: "title", title: label.title, type: "string", required: true, cell: ({ title }) => title },
    { name: "url", title: label.url, type: "uri", required: true, cell: ({ url }) => absolute(portal, url) },
    { name: "publisher", title: label.publisher, type: "string", required: true, cell: ({ publisher }) => publisher },
    { name: "published", title: label.published, type: "date", required: true, cell: ({ published }) => published },
  ],
  sourcesOf(portal, portal.indicators),
);

interface RevisionRow { indicator: Indicator; observation: Observation; revision: Revision }

const revisionTable = ({ indicators }: Portal): Table => tableOf<RevisionRow>(
  { ...titles("revisions"), key: ["observation", "until"], references: [{ column: "observation", table: "observations" }, ofIndicator] },
  [
    { name: "observation", title: label.observation, type: "string", required: true, cell: ({ indicator, observation }) => observationKey(indicator.id, observation.period) },
    indicatorColumn(),
    { name: "period", title: label.period, type: "string", required: true, pattern: periodPattern, cell: ({ observation }) => observation.period },
    { name: "until", title: label.until, type: "date", required: true, cell: ({ revision }) => revision.until },
    { name: "value", title: label.oldValue, type: "number", required: true, cell: ({ revision }) => revision.value },
    { name: "reason", title: label.reason, type: "string", required: true, cell: ({ revision }) => revision.reason },
    illustrativeColumn(),
  ],
  byId(indicators).flatMap((indicator) => indicator.observations.flatMap((observation) => observation.revisions.map((revision) => ({ indicator, observation, revision }))))
    .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1)),
);

const orderOf = ({ indicator, observation, revision }: RevisionRow): string => `${indicator.id} ${observation.period} ${revision.until}`;
