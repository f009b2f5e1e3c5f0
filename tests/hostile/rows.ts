import { slugOf } from "../../src/model/field.ts";

/** Files of the second province by path; bytes where text would not do. */
export type Files = Record<string, string | Buffer>;

/** Something written by whoever means harm. Rows of one table lie in one portal, so each has files of its own. */
export interface Row {
  name: string;
  files: Files;
  /** Places that problems may name besides the files: links, folders. */
  places?: readonly string[];
  /** What files cannot say: links, pipes. @param root folder of the portal */
  make?: (root: string) => void;
}

/** `line:column what → fix`, with the file before it when it is not the row's only one. */
export interface ToldRow extends Row {
  told: readonly string[];
  /** How many are told in all, where `told` holds only the first. */
  count?: number;
}

/** Pages by address and other files by name, as `readSite` gives them. */
export type Site = ReadonlyMap<string, string>;

/** What makes nothing happen: `proof` looks into what was published, at the row's own page. */
export interface HarmlessRow extends Row { proof: (page: string, site: Site) => void }

export const fileOf = (name: string): string => `content/tin-tuc/2024/${slugOf(name)}.md`;

/** Front matter that is good, one of its lines replaced for each key given, other lines after them. */
export function head(changed: Partial<Record<"title" | "date" | "summary" | "category", string>> = {}, ...more: string[]): string {
  const fields = { title: "Bài minh họa", date: "2024-03-01", summary: "Tóm tắt minh họa.", category: "hoc-tap", ...changed };
  return [...Object.entries(fields).map(([key, value]) => `${key}: ${value}`), ...more].join("\n");
}

export const article = (front: string, body = "Nội dung minh họa.\n"): string => `---\n${front}\n---\n${body}`;

export const told = (name: string, text: string | Buffer, says: readonly string[], more: Pick<ToldRow, "make" | "places" | "count"> & { files?: Files } = {}): ToldRow =>
  ({ name, ...more, files: { [fileOf(name)]: text, ...more.files }, told: says });

export const harmless = (name: string, text: string | Buffer, proof: HarmlessRow["proof"], files: Files = {}): HarmlessRow =>
  ({ name, files: { [fileOf(name)]: text, ...files }, proof });
