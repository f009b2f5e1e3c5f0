import type { ColumnInfo, Table } from "./table.ts";

/** Table Schema 2 of a table: what its columns hold, what names a row, what refers to other tables. */
export const tableSchema = ({ columns, key, references }: Table) => ({
  $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
  fields: columns.map(field),
  missingValues: [""],
  primaryKey: key,
  ...(references.length > 0 && { foreignKeys: references.map(({ column, table }) => ({ fields: [column], reference: { resource: table, fields: [column] } })) }),
});

function field({ name, title, type, required, oneOf, pattern, property }: ColumnInfo) {
  const constraints = { ...(required && { required }), ...(oneOf && { enum: oneOf }), ...(pattern && { pattern: `^${pattern}$` }) };
  return {
    name, title,
    ...(type === "uri" ? { type: "string", format: "uri" } : { type }),
    ...(property && { rdfType: property }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}
