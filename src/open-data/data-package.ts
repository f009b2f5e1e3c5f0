import { localMidnight } from "../format/local-offset.ts";
import type { Portal } from "../model/portal.ts";
import { routes } from "../model/routes.ts";
import { openData as words } from "../strings/vi.ts";
import type { DataFile } from "./data-file.ts";
import { absolute, licenceOf, newestDay, sourcesOf, wholeIntroduction, type Licence } from "./facts.ts";
import { tableSchema } from "./table-schema.ts";
import type { Table } from "./table.ts";

/** A table with the file it was written to. */
export interface TableFile { table: Table; file: DataFile }

/** Data Package 2: all tables, what their columns hold, how they refer to each other. */
export function dataPackage(portal: Portal, tables: readonly TableFile[]) {
  const { site, indicators, topics } = portal;
  const { title, text } = wholeIntroduction(portal, indicators);
  const newest = newestDay(portal, indicators);
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: `${new URL(site.url).hostname}-indicators`,
    id: absolute(portal, routes.dataPackage),
    title, description: text,
    homepage: absolute(portal, routes.openData),
    ...(newest && { version: versionOf(newest), created: localMidnight(newest) }),
    keywords: [...words.meta.keywords, ...topics.map((topic) => topic.title), site.place],
    licenses: licencesOf(portal),
    contributors: [{ title: site.openData.publisher, path: site.url, email: site.agency.email, roles: ["publisher", "contact"] }],
    sources: sourcesOf(portal, indicators).map((source) => ({ title: source.title, path: absolute(portal, source.url) })),
    resources: tables.map(resource),
  };
}

/** Semantic version of the newest publication. @example versionOf("2022-09-29") // "2022.9.29" */
const versionOf = (day: string): string => day.split("-").map(Number).join(".");

function licencesOf(portal: Portal) {
  const all = [licenceOf(portal), ...portal.indicators.map((indicator) => licenceOf(portal, indicator))];
  return [...new Map(all.map((licence) => [licence.url, licence])).values()].map(licenceEntry);
}

/** `name` is an identifier of the Open Definition, known only of Creative Commons licences here. */
function licenceEntry({ name, url }: Licence) {
  const match = /creativecommons\.org\/(?:licenses\/([a-z-]+)|publicdomain\/(zero))\/(\d\.\d)/.exec(url);
  const id = match && (match[2] ? `CC0-${match[3]}` : `CC-${match[1]!.toUpperCase()}-${match[3]}`);
  return { ...(id && { name: id }), path: url, title: name };
}

const resource = ({ table, file }: TableFile) => ({
  name: table.name,
  type: "table",
  path: file.url.slice(routes.openData.length),
  title: table.title,
  description: table.description,
  format: "csv",
  mediatype: "text/csv",
  encoding: "utf-8",
  bytes: file.bytes,
  hash: `sha256:${file.sha256}`,
  dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, header: true },
  schema: tableSchema(table),
});
