import type { Indicator } from "../model/indicator.ts";
import { perPortal } from "../model/per-portal.ts";
import type { Portal } from "../model/portal.ts";
import { dataTableUrl, indicatorDataUrl, routes } from "../model/routes.ts";
import { openData as words } from "../strings/vi.ts";
import { dataCatalog, type Distribution } from "./catalog.ts";
import { csvText, excelText } from "./csv.ts";
import { csvwMetadata } from "./csvw.ts";
import { dataFile, jsonFile, type DataFile } from "./data-file.ts";
import { dataPackage, type TableFile } from "./data-package.ts";
import { indicatorDocument } from "./document.ts";
import { byId, newestDay } from "./facts.ts";
import { observationTable } from "./observations.ts";
import { wholeTables } from "./tables.ts";

export interface IndicatorFiles {
  indicator: Indicator;
  csv: DataFile;
  excel: DataFile;
  json: DataFile;
  /** Metadata of the CSV. */
  csvw: DataFile;
  /** Newest day on which something of it was made public. */
  newest: string | undefined;
}

export interface OpenData {
  /** By id. */
  indicators: ReadonlyMap<string, IndicatorFiles>;
  tables: readonly TableFile[];
  /** All figures, for a spreadsheet. */
  excel: DataFile;
  package: DataFile;
  catalog: DataFile;
  newest: string | undefined;
}

const csvType = "text/csv";

/** The open data of a portal; undefined while it has no indicator. */
export const openDataOf = perPortal((portal): OpenData | undefined => {
  if (portal.indicators.length === 0) return undefined;
  const indicators = new Map(byId(portal.indicators).map((indicator) => [indicator.id, indicatorFiles(portal, indicator)]));
  const tables = wholeTables(portal).map((table): TableFile => ({ table, file: dataFile(dataTableUrl(table.name), csvType, csvText(table.sheet)) }));
  const excel = dataFile(dataTableUrl(tables[0]!.table.name, "-excel"), csvType, excelText(tables[0]!.table.shown));
  const description = jsonFile(routes.dataPackage, "application/json", dataPackage(portal, tables));
  const whole: Distribution[] = [
    { file: description, format: words.whole.package.name, conformsTo: "https://datapackage.org/standard/data-package/" },
    ...tables.map(({ table, file }) => ({ file, format: table.title })),
    { file: excel, format: words.whole.excel.name },
  ];
  const listed = [...indicators.values()].map((files) => ({ indicator: files.indicator, distributions: distributionsOf(files) }));
  return {
    indicators, tables, excel, package: description, newest: newestDay(portal, portal.indicators),
    catalog: jsonFile(routes.dataCatalog, "application/ld+json", dataCatalog(portal, whole, listed)),
  };
});

function indicatorFiles(portal: Portal, indicator: Indicator): IndicatorFiles {
  const { id } = indicator;
  const table = observationTable(portal, [indicator]);
  return {
    indicator, newest: newestDay(portal, [indicator]),
    csv: dataFile(indicatorDataUrl(id, "csv"), csvType, csvText(table.sheet)),
    excel: dataFile(indicatorDataUrl(id, "excel"), csvType, excelText(table.shown)),
    json: jsonFile(indicatorDataUrl(id, "json"), "application/json", indicatorDocument(portal, indicator)),
    csvw: jsonFile(indicatorDataUrl(id, "csvw"), "application/csvm+json", csvwMetadata(portal, indicator, table)),
  };
}

/** The files of an indicator that hold its data. */
export const distributionsOf = ({ csv, excel, json }: IndicatorFiles): Distribution[] => [
  { file: csv, format: words.formats.csv.name, conformsTo: "http://www.w3.org/ns/csvw" },
  { file: excel, format: words.formats.excel.name },
  { file: json, format: words.formats.json.name },
];

/** Every file, in the order in which they are written. */
export function openDataFiles(portal: Portal): DataFile[] {
  const data = openDataOf(portal);
  if (!data) return [];
  return [...[...data.indicators.values()].flatMap(({ csv, excel, json, csvw }) => [csv, excel, json, csvw]),
    ...data.tables.map(({ file }) => file), data.excel, data.package, data.catalog];
}
