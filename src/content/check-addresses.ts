import type { Article } from "../model/article.ts";
import type { Problem } from "../model/problem.ts";
import { problems as words, refused } from "../strings/vi.ts";
import { decodedUri } from "../format/uri.ts";
import { placeIn } from "./read-source.ts";

type Source = Pick<Article, "url" | "file" | "aliases">;

/** Addresses that differ in capitals, in percent signs or in how marks are written are one: many web servers and machines take them so. */
const folded = (address: string): string => decodedUri(address).normalize("NFC").toLowerCase();

const isFile = (address: string): boolean => /\.[a-z]+$/i.test(address);

/** The address at which an old one is a page: that of its folder, unless it names a file or needs a rule of the web server. */
const pageAt = (alias: string): string => {
  const address = folded(alias);
  return address.endsWith("/") || isFile(address) || address.includes("?") ? address.replace(/\/index\.html$/, "/") : `${address}/`;
};

/** Old addresses of one page, those that a release keeps in one file named once: an old portal answered at `/tin/a` and at `/tin/a/`. */
export const distinctAliases = (aliases: readonly string[]): string[] =>
  [...new Map(aliases.map((alias) => [decodedUri(alias.includes("?") || isFile(alias) ? alias : `${alias.replace(/\/$/, "")}/index.html`), alias])).values()];

/**
 * No two files may claim one address, and an old address leads to one page only.
 * @param isPortals whether the portal has a page or file of its own at an address
 */
export function checkAddresses(sources: readonly Source[], isPortals: (address: string) => boolean = () => false): Problem[] {
  const problems: Problem[] = [];
  const pages = new Map<string, string>();
  for (const { url, file } of sources) {
    const other = pages.get(folded(url));
    if (other) problems.push({ severity: "error", file, what: words.article.sameAddress.what(url, other), fix: words.article.sameAddress.fix });
    else pages.set(folded(url), file);
  }
  const former = new Map<string, string>();
  const files = new Set(sources.flatMap(({ aliases }) => aliases.map(folded).filter(isFile)));
  for (const { aliases, file } of sources) {
    aliases.forEach((alias, index) => {
      const address = pageAt(alias);
      const claimed = former.get(address);
      const other = pages.get(address) ?? (claimed === file ? undefined : claimed);
      const above = fileAbove(folded(alias), (path) => files.has(path) || isPortals(path));
      const said = other ? { what: words.alias.taken.what(alias, other), fix: words.alias.taken.fix }
        : isPortals(address) || isPortals(folded(alias)) ? { what: refused.alias.portal.what(alias), fix: refused.alias.portal.fix }
        : above ? { what: refused.alias.below.what(alias, above), fix: refused.alias.below.fix }
        : undefined;
      if (said) problems.push({ severity: "error", file, ...placeIn(file, ["aliases", index]), field: "aliases", ...said });
      else former.set(address, file);
    });
  }
  return problems;
}

/** The file that stands where an address needs a folder. */
function fileAbove(address: string, has: (path: string) => boolean): string | undefined {
  const path = address.split("?")[0]!;
  for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) {
    const above = path.slice(0, end);
    if (isFile(above) && has(above)) return above;
  }
  return undefined;
}
