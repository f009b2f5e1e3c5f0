import { gzipSync } from "node:zlib";

/** What two round trips of a fresh connection bring: ten segments of 1,460 bytes, then twenty, less room for headers. */
export const mostBytes = 42_000;
/** A page of ours is compressed to a third at least, so that shorter ones need not be weighed. */
const leastRatio = 3;

/** A page that takes a reader with a weak network too long: its bytes compressed, with its styles, and what most of it is. */
export interface PageWeight { bytes: number; mostly: "text" | "tables" | "drawings" }

/** @param bytes the page as it is sent, not compressed; undefined when it is light enough */
export function weightOf(html: string, sent: Uint8Array): PageWeight | undefined {
  if (sent.length < mostBytes * leastRatio) return undefined;
  const bytes = gzipSync(sent, { level: 9 }).length;
  if (bytes <= mostBytes) return undefined;
  const length = (pattern: RegExp): number => (html.match(pattern) ?? []).reduce((sum, part) => sum + part.length, 0);
  const drawings = length(/<svg[\s\S]*?<\/svg>/g);
  const tables = length(/<table[\s\S]*?<\/table>/g);
  const text = html.length - drawings - tables;
  return { bytes, mostly: drawings > Math.max(tables, text) ? "drawings" : tables > text ? "tables" : "text" };
}
