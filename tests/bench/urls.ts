import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

export type Kind = "article" | "month" | "year" | "category" | "tag";

const shapes: Readonly<Record<Kind, RegExp>> = {
  article: /^tin-tuc\/\d{4}\/\d{2}\/[^/]+\/$/, month: /^tin-tuc\/\d{4}\/\d{2}\/$/, year: /^tin-tuc\/\d{4}\/$/,
  category: /^chuyen-muc\/[^/]+\/$/, tag: /^tu-khoa\/[^/]+\/$/,
};

export interface OutputPages {
  /** Pages a reader can open, and the bytes of their HTML. */
  pages: number;
  bytes: number;
  byKind: ReadonlyMap<Kind, readonly string[]>;
}

/** Lists what a builder made. */
export function outputPages(output: string): OutputPages {
  const files = readdirSync(output, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".html"));
  const addresses = files.filter((name) => name.endsWith("/index.html")).map((name) => name.slice(0, -"index.html".length)).sort();
  return {
    pages: files.length,
    bytes: files.reduce((sum, name) => sum + statSync(join(output, name)).size, 0),
    byKind: new Map((Object.keys(shapes) as Kind[]).map((kind) => [kind, addresses.filter((address) => shapes[kind].test(address))])),
  };
}
