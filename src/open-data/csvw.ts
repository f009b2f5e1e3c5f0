import type { Indicator } from "../model/indicator.ts";
import type { Portal } from "../model/portal.ts";
import { indicatorDataUrl } from "../model/routes.ts";
import { absolute, introduction, licenceOf, newestDay } from "./facts.ts";
import type { ColumnInfo, Table } from "./table.ts";

/** CSV on the Web: metadata beside the CSV of an indicator, under the name a reader of the CSV looks for. */
export function csvwMetadata(portal: Portal, indicator: Indicator, { columns, key }: Table) {
  const { title, text } = introduction(portal, indicator);
  const modified = newestDay(portal, [indicator]);
  return {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": "vi" }],
    url: `${indicator.id}.csv`,
    "dc:title": title,
    "dc:description": text,
    "dc:publisher": portal.site.openData.publisher,
    "dc:license": { "@id": licenceOf(portal, indicator).url },
    "dc:source": { "@id": absolute(portal, indicator.url) },
    ...(modified && { "dc:modified": { "@value": modified, "@type": "xsd:date" } }),
    dialect: { encoding: "utf-8", delimiter: ",", quoteChar: '"', doubleQuote: true, header: true, lineTerminators: ["\r\n"] },
    tableSchema: {
      aboutUrl: `${absolute(portal, indicatorDataUrl(indicator.id, "csv"))}{#${key[0]!}}`,
      primaryKey: key.length > 1 ? key : key[0]!,
      columns: columns.map(column),
    },
  };
}

const column = (info: ColumnInfo) => ({
  name: info.name,
  titles: info.name,
  "dc:description": info.title,
  datatype: datatype(info),
  ...(info.property && { propertyUrl: info.property }),
  ...(info.required && { required: true }),
});

const bases = { string: "string", number: "decimal", integer: "integer", boolean: "boolean", date: "date", uri: "anyURI" } as const;

/** Strings are held to a regular expression, as CSVW has no lists of allowed values. */
function datatype({ type, oneOf, pattern }: ColumnInfo): string | { base: string; format: string } {
  const format = oneOf ? `^(${oneOf.join("|")})$` : pattern && `^${pattern}$`;
  return format ? { base: bases[type], format } : bases[type];
}
