import { decodedUri } from "../format/uri.ts";
import { writtenPages, type Portal } from "../model/portal.ts";

/** A former address and the page it leads to now. */
export interface MovedAddress {
  /** Without percent signs, as the old server knew it: `/Pages/tin tức.aspx`. */
  path: string;
  /** What stood behind the question mark, as written; empty for none. */
  query: string;
  to: string;
}

/** All former addresses, those with a query first: a rule for a path alone is for any query. */
export const movedAddresses = (portal: Pick<Portal, "articles" | "pages" | "questions">): MovedAddress[] =>
  writtenPages(portal).flatMap(({ aliases, url }) => aliases.map((alias) => moved(alias, url))).sort((one, other) => Number(one.query === "") - Number(other.query === ""));

function moved(alias: string, to: string): MovedAddress {
  const [path, query = ""] = alias.split(/\?(.*)/s);
  return { path: decodedUri(path!), query, to };
}

/** How browsers may write a text of an address: letters with marks in one sign or two; both are sent with percent signs. */
export const spellings = (text: string): string[] => [...new Set([text.normalize("NFC"), text.normalize("NFD")])];

/** A query as browsers send it: percent signs for letters with marks, for spaces a percent sign or a plus. */
export function querySpellings(query: string): string[] {
  if (query === "") return [""];
  const sent = spellings(decodedUri(query.replaceAll("+", "%20"))).map((text) => new URL(`http://localhost/?${text.replaceAll("#", "%23")}`).search.slice(1));
  return [...new Set([query, ...sent, ...sent.map((text) => text.replaceAll("%20", "+"))])];
}

/** An address with and without the slash at its end, unless it names a file. */
export const endings = (path: string): string[] => (/\.[a-z]+$/i.test(path) ? [path] : [path.replace(/\/?$/, "/"), path.replace(/(.)\/$/, "$1")].filter((one, place, all) => all.indexOf(one) === place));

/** Every way in which a former address may be asked for, once though capitals differ: what comes first counts. */
export function askedAddresses(moved: readonly MovedAddress[]): MovedAddress[] {
  const asked = new Map<string, MovedAddress>();
  for (const { path, query, to } of moved) {
    for (const written of endings(path).flatMap(spellings)) {
      for (const sent of querySpellings(query)) {
        const key = `${written}?${sent}`.toLowerCase();
        if (!asked.has(key)) asked.set(key, { path: written, query: sent, to });
      }
    }
  }
  return [...asked.values()];
}

/** Added to shared links by Facebook, Google, Zalo, mail programs: what comes from here on says nothing of the page. */
export const trackers = ["fbclid", "gclid", "zarsrc", "utm_[a-z]+", "mibextid"];
