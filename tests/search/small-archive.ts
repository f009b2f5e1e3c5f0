import type { Kind } from "../../src/search/format.ts";
import type { SearchDocument } from "../../src/search/index/document.ts";
import { memoryIndex } from "./memory-index.ts";

interface Written { title: string; text?: string; summary?: string; date?: string; category?: string; kind?: Kind }

/** An archive of a few documents, written newest first; addresses are `/0/`, `/1/`… in that order. */
export async function smallArchive(written: readonly Written[], newest = written.length) {
  const documents = written.map(({ title, text = "", summary = "", date = "2019-05-13", category = "", kind = "article" }, number): SearchDocument =>
    ({ url: `/${number}/`, kind, title, summary, date, category, text }));
  const { store, files } = await memoryIndex([documents.slice(0, newest), documents.slice(newest)].filter(({ length }) => length), ["kinh-te", "xa-hoi", "y-te"]);
  return { store, files, documents };
}
