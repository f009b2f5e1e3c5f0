/** Rows of a table by column name; values as text, null left out. */
export interface Table { name: string; columns: readonly string[]; rows: Record<string, string>[] }

/** Which part of the news module a table is, by its columns: exports keep those, whatever their tables are called. */
export type TableKind = "rows" | "bodies" | "categories" | "sources" | "tags";

export function kindOf(columns: readonly string[]): TableKind | undefined {
  const has = (...names: string[]): boolean => names.every((name) => columns.includes(name));
  if (has("id", "catid", "title", "alias")) return "rows";
  // Static pages have a title beside their text.
  if ((has("id", "bodyhtml") || has("id", "bodytext")) && !has("title")) return "bodies";
  if (has("catid", "title", "alias")) return "categories";
  if (has("sourceid", "title", "link")) return "sources";
  if (has("id", "keyword") && columns.includes("tid")) return "tags";
  return undefined;
}
