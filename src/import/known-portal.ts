import { existsSync } from "node:fs";
import { listFiles } from "../content/list-files.ts";
import { readHere } from "../content/load.ts";
import { localMonth, localYear } from "../format/date.ts";
import type { Category } from "../model/category.ts";
import { articleUrl, categoryUrl, pageUrl, routes } from "../model/routes.ts";
import { addressKey } from "./old-addresses.ts";

/** What stands in the portal before the import. */
export interface KnownPortal {
  /** Folder of content. */
  content: string;
  categories: readonly Category[];
  /** Which file an address belongs to, by its key; addresses of the portal itself belong to "". */
  owners: Map<string, string>;
}

export async function knownPortal(content: string, categories: readonly Category[]): Promise<KnownPortal> {
  const owners = new Map<string, string>([...Object.values(routes), ...categories.map(({ id }) => categoryUrl(id))].map((address) => [addressKey(address), ""]));
  const own = (address: string, file: string): void => { if (!owners.has(addressKey(address))) owners.set(addressKey(address), file); };
  const files = existsSync(content) ? listFiles(content).files.filter(({ name }) => name.endsWith(".md")) : [];
  const sources = (await readHere(files, { contentFolder: content })).flatMap(({ source }) => source ?? []);
  for (const source of sources) own(source.kind === "page" ? pageUrl(source.slug) : articleUrl(localYear(source.fields.date), localMonth(source.fields.date), source.slug), source.file);
  for (const { fields, file } of sources) for (const alias of fields.aliases ?? []) own(alias, file);
  return { content, categories, owners };
}
