import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { buildSample } from "../support/sample-site.ts";

/** A data file as it lies in a finished release. */
export interface Built { folder: string; names: readonly string[]; bytes(name: string): Buffer; text(name: string): string; json(name: string): Record<string, unknown>; rows(name: string): Record<string, string>[] }

/** The folder `/du-lieu/` of the sample portal, built as of a day; names are relative to it. */
export async function builtData(now?: string): Promise<Built> {
  const folder = join(await buildSample(now), "du-lieu");
  const bytes = (name: string): Buffer => readFileSync(join(folder, name));
  const text = (name: string): string => bytes(name).toString("utf8");
  return {
    folder, bytes, text,
    names: readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort(),
    json: (name) => JSON.parse(text(name)) as Record<string, unknown>,
    rows: (name) => readCsv(text(name)),
  };
}

/** Strict: a line with too many or too few fields, a stray quote or another line end is an error. */
export const readCsv = (text: string, delimiter = ","): Record<string, string>[] =>
  parse(text, { columns: true, delimiter, record_delimiter: "\r\n", relax_column_count: false, relax_quotes: false });

export const readTable = (text: string, delimiter = ","): string[][] => parse(text, { delimiter, record_delimiter: "\r\n" });
