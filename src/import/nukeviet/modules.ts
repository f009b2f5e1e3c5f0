import { importWords as words } from "../../strings/vi.ts";
import type { Found, Note } from "../found-article.ts";
import type { SourceText } from "../source-files.ts";
import { newsArticles, type NewsModule, type Row } from "./articles.ts";
import { csvColumns, readCsv } from "./csv.ts";
import { readSql } from "./sql.ts";
import { kindOf, type Table, type TableKind } from "./table.ts";

/** One that is still being read. */
type OpenModule = Omit<NewsModule, "tables"> & { tables: Record<TableKind, Row[]> };

export const isNukeVietSql = (text: string): boolean => /INSERT\s+(?:\w+\s+)*?INTO\s+[`"]?\w*_(rows|detail|bodytext|bodyhtml_\d+|cat)[`"]?/i.test(text);
export const isNukeVietCsv = (text: string): boolean => kindOf(csvColumns(text)) !== undefined;

/** Articles of NukeViet exports: tables of all files named are joined, because each table may be a file of its own. */
export function readNukeViet(sources: readonly SourceText[]): Found {
  const notes: Note[] = [];
  const modules = new Map<string, OpenModule>();
  for (const source of sources) {
    const { tables, nameless } = isNukeVietSql(source.text) ? readSql(source.text) : { tables: [readCsv(csvTableName(source.name), source.text)], nameless: [] };
    for (const name of nameless) if (/_(rows|detail|bodytext|cat)$/.test(name)) notes.push({ kind: "leftOut", source: source.name, text: words.leftOut.noColumns(name) });
    for (const table of tables) addTable(table, source, modules);
  }
  const found = [...modules.values()].filter(({ tables }) => tables.rows.length).map(newsArticles);
  if (!found.length) notes.push(...sources.map((source): Note => ({ kind: "leftOut", source: source.name, text: words.leftOut.noArticle })));
  return { articles: found.flatMap(({ articles }) => articles), notes: [...notes, ...found.flatMap((part) => part.notes)] };
}

const csvTableName = (file: string): string => /([^/]*?)(\s*\(\d+\))?\.[^./]*$/.exec(file)?.[1] ?? "";

/** `nv4_vi_news_rows`: language, module and part. */
const tableName = /^\w*?_?([a-z]{2})_(\w+?)_(?:rows|detail|bodytext|bodyhtml_\d+|cat|sources|tags_id)$/i;

function addTable({ name, columns, rows }: Table, source: SourceText, modules: Map<string, OpenModule>): void {
  const kind = kindOf(columns);
  const named = tableName.exec(name);
  // Other modules of a dump have tables like ours; a CSV file may have any name.
  if (!kind || (!named && isNukeVietSql(source.text))) return;
  const [, language = "vi", module = "news"] = named ?? [];
  const key = `${language}_${module}`;
  const joined: OpenModule = modules.get(key) ?? {
    source: source.name, folder: source.folder, root: source.root, language, module: module.replaceAll("_", "-"),
    tables: { rows: [], bodies: [], categories: [], sources: [], tags: [] },
  };
  if (kind === "rows" && !joined.tables.rows.length) Object.assign(joined, { source: source.name, folder: source.folder, root: source.root });
  joined.tables[kind].push(...rows);
  modules.set(key, joined);
}
