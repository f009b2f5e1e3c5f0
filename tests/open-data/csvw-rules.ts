// What «Model for Tabular Data» and «Metadata Vocabulary for Tabular Data» of the W3C say MUST hold of metadata for one table.

interface ColumnDescription { name: string; titles: string; datatype: string | { base: string; format?: string }; propertyUrl?: string; required?: boolean }
export interface Metadata {
  "@context": [string, { "@language": string }];
  url: string;
  dialect: { delimiter: string; encoding: string; header: boolean; lineTerminators: string[] };
  tableSchema: { aboutUrl: string; primaryKey: string; columns: ColumnDescription[] };
}

const known = {
  table: ["@context", "@id", "@type", "url", "dialect", "notes", "suppressOutput", "tableDirection", "tableSchema", "transformations"],
  dialect: ["commentPrefix", "delimiter", "doubleQuote", "encoding", "header", "headerRowCount", "lineTerminators", "quoteChar", "skipBlankRows", "skipColumns", "skipInitialSpace", "skipRows", "trim"],
  schema: ["columns", "foreignKeys", "primaryKey", "rowTitles", "aboutUrl", "datatype", "default", "lang", "null", "ordered", "propertyUrl", "required", "separator", "textDirection", "valueUrl"],
  column: ["name", "suppressOutput", "titles", "virtual", "aboutUrl", "datatype", "default", "lang", "null", "ordered", "propertyUrl", "required", "separator", "textDirection", "valueUrl"],
};
const unknown = (allowed: readonly string[], thing: object): string[] =>
  Object.keys(thing).filter((key) => !allowed.includes(key) && !/^[a-z]+:[A-Za-z]+$/.test(key)).map((key) => `unknown property ${key}`);

const patterns: Record<string, RegExp> = { string: /^/, decimal: /^[+-]?\d+(\.\d+)?$/, integer: /^[+-]?\d+$/, boolean: /^(true|false|1|0)$/, date: /^\d{4}-\d{2}-\d{2}$/, anyURI: /^\S+$/ };

/** Everything that breaks a rule, in the metadata or in the cells they describe. */
export function csvwProblems(metadata: Metadata, [header = [], ...rows]: string[][]): string[] {
  const { dialect, tableSchema: schema, url } = metadata;
  const [context, { "@language": language }] = metadata["@context"];
  const names = schema.columns.map(({ name }) => name);
  const keyAt = names.indexOf(schema.primaryKey);
  return [
    context !== "http://www.w3.org/ns/csvw" && "context",
    !/^[a-z]{2}$/.test(language) && "language",
    typeof url !== "string" && "url",
    (dialect.delimiter !== "," || dialect.encoding !== "utf-8" || !dialect.header) && "dialect",
    ...unknown(known.table, metadata), ...unknown(known.dialect, dialect), ...unknown(known.schema, schema),
    ...schema.columns.flatMap((column) => unknown(known.column, column)),
    ...names.filter((name) => !/^[A-Za-z0-9][A-Za-z0-9_.]*$/.test(name)).map((name) => `name ${name}`),
    new Set(names).size < names.length && "two columns of one name",
    schema.columns.map(({ titles }) => titles).join() !== header.join() && "titles differ from the header",
    keyAt < 0 && "primary key",
    new Set(rows.map((row) => row[keyAt])).size < rows.length && "primary key twice",
    !names.includes(/\{#(\w+)\}$/.exec(schema.aboutUrl)?.[1] ?? "") && "aboutUrl",
    ...schema.columns.flatMap((column, index) => rows.flatMap((row) => cellProblem(column, row[index]!))),
  ].filter((problem) => typeof problem === "string");
}

function cellProblem({ name, datatype, required }: ColumnDescription, cell: string): string[] {
  const { base, format = "" } = typeof datatype === "string" ? { base: datatype } : datatype;
  if (!patterns[base]) return [`${name}: datatype ${base}`];
  if (cell === "") return required ? [`${name}: required`] : [];
  return patterns[base].test(cell) && new RegExp(format).test(cell) ? [] : [`${name}: ${base} «${cell}»`];
}
