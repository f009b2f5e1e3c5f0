import { existsSync } from "node:fs";
import { listFiles } from "../content/list-files.ts";
import { readSource } from "../content/read-source.ts";
import { addressOfSource } from "../content/source-address.ts";
import type { Category } from "../model/category.ts";
import { categoryUrl, routes } from "../model/routes.ts";
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
  const sources = files.flatMap((entry) => readSource(entry, content).source ?? []);
  for (const source of sources) own(addressOfSource(source), source.file);
  for (const { fields, file } of sources) for (const alias of fields.aliases ?? []) own(alias, file);
  return { content, categories, owners };
}
