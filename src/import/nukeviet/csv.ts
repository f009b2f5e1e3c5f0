import { parse } from "csv-parse/sync";
import type { Table } from "./table.ts";

/** Columns of the first line of a CSV file. */
export const csvColumns = (text: string): string[] => {
  const first = text.replace(/^\ufeff/, "").split(/\r?\n/, 1)[0] ?? "";
  return first.split(delimiterOf(first)).map((column) => column.trim().replace(/^"|"$/g, "").toLowerCase());
};

const delimiterOf = (line: string): string => [",", ";", "\t"].reduce((best, one) => (line.split(one).length > line.split(best).length ? one : best));

/** A table exported as CSV, its columns named in the first line. */
export function readCsv(name: string, text: string): Table {
  const rows = parse(text, {
    bom: true, columns: (header: string[]) => header.map((column) => column.trim().toLowerCase()), delimiter: delimiterOf(text.split(/\r?\n/, 1)[0] ?? ""),
    relax_column_count: true, relax_quotes: true, skip_empty_lines: true,
    // phpMyAdmin writes quotes within a value with a backslash when it is told to.
    escape: /[^\\]\\"/.test(text) && !/[^,;\t\n]""[^,;\t\r\n]/.test(text) ? "\\" : '"',
  }) as Record<string, string>[];
  return { name, columns: csvColumns(text), rows: rows.map((row) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== "NULL"))) };
}
