/// <reference lib="dom" />
// Runs in the browser: our engine as the worker has it, on the page's own thread, where the browser slows it down when told to.
import { readFile } from "../../src/client/search/read-file.ts";
import { find } from "../../src/search/query/engine.ts";
import { search, suggest } from "../../src/search/query/search.ts";
import { Store } from "../../src/search/query/store.ts";

let store: Store | undefined;

export const open = async (): Promise<void> => { store = await Store.open(readFile); };

/** The first page of hits. */
export async function ask(typed: string): Promise<{ urls: string[]; total: number; instead: string | undefined }> {
  const { hits, total, instead } = await search(store!, { typed, sort: "relevance", page: 1 });
  return { urls: hits.map(({ url }) => url), total, instead };
}

/** Numbers of all documents found. */
export const all = async (typed: string): Promise<readonly number[]> => (await find(store!, typed)).documents;

export { suggest };
