import type { Article } from "../model/article.ts";
import type { Problem } from "../model/problem.ts";
import { problems as words } from "../strings/vi.ts";

/** Addresses that differ in capitals or in how marks are written are one: many web servers and machines take them so. */
const folded = (address: string): string => address.normalize("NFC").toLowerCase();

/** No two files may claim one address, and an old address leads to one page only. */
export function checkAddresses(sources: readonly Pick<Article, "url" | "file" | "aliases">[]): Problem[] {
  const problems: Problem[] = [];
  const owners = new Map<string, string>();
  for (const { url, file } of sources) {
    const other = owners.get(folded(url));
    if (other) problems.push({ severity: "error", file, what: words.article.sameAddress.what(url, other), fix: words.article.sameAddress.fix });
    else owners.set(folded(url), file);
  }
  for (const { aliases, file } of sources) {
    for (const alias of aliases) {
      const address = alias.endsWith("/") || /\.[a-z]+$|[?#]/i.test(alias) ? alias : `${alias}/`;
      const other = owners.get(folded(address));
      if (other) problems.push({ severity: "error", file, field: "aliases", what: words.alias.taken.what(alias, other), fix: words.alias.taken.fix });
      else owners.set(folded(address), file);
    }
  }
  return problems;
}
