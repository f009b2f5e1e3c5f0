/** Undefined and null are missing values; a blank cell says the same. */
export type Cell = string | number | boolean | null | undefined;

/** What a column is, apart from its cells: from it come header, Table Schema and CSVW metadata. */
export interface ColumnInfo {
  /** Header of the CSV and variable name: small letters, digits, low lines. */
  name: string;
  /** Its meaning. */
  title: string;
  type: "string" | "number" | "integer" | "boolean" | "date" | "uri";
  required?: boolean;
  oneOf?: readonly string[];
  pattern?: string;
  /** Address of the same notion in a public vocabulary. */
  property?: string;
}

export interface Column<Row> extends ColumnInfo {
  cell: (row: Row) => Cell;
  /** In the spreadsheet: another title or another form of the cell; `false` leaves the column out. */
  sheet?: false | { title?: string; cell?: (row: Row) => Cell };
}

/** A header and cells below it, ready to be written. */
export interface Sheet { titles: readonly string[]; rows: readonly (readonly Cell[])[] }

/** A column whose values stand in the key of another table. */
export interface Reference { column: string; table: string }

export interface TableInfo { name: string; title: string; description: string; key: readonly string[]; references: readonly Reference[] }

export interface Table extends TableInfo {
  columns: readonly ColumnInfo[];
  /** For programs. */
  sheet: Sheet;
  /** For people with a spreadsheet. */
  shown: Sheet;
}

export function tableOf<Row>(info: TableInfo, columns: readonly Column<Row>[], rows: readonly Row[]): Table {
  const visible = columns.filter(({ sheet }) => sheet !== false);
  return {
    ...info,
    columns,
    sheet: { titles: columns.map(({ name }) => name), rows: rows.map((row) => columns.map(({ cell }) => cell(row))) },
    shown: {
      titles: visible.map(({ title, sheet }) => (sheet && sheet.title) || title),
      rows: rows.map((row) => visible.map(({ cell, sheet }) => ((sheet && sheet.cell) || cell)(row))),
    },
  };
}
