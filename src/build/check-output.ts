import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Portal } from "../model/portal.ts";
import type { Problem } from "../model/problem.ts";
import { problems as words } from "../strings/vi.ts";

interface OutputPage { url: string; ids: ReadonlySet<string>; twice: readonly string[]; links: ReadonlySet<string> }

/** The release before, and the addresses of pages that were taken from it unchanged. */
export interface Earlier { release: string; carried: ReadonlySet<string> }

/**
 * Looks over a finished release: every link and picture leads to something in it, every `#…` to an element, no id stands twice on a page.
 * A problem names the Markdown file the page was made from, or the page itself.
 * Pages taken from the release before were looked over then; they are read again only when something they may lead to has gone.
 */
export function checkOutput(release: string, { articles, pages }: Portal, earlier?: Earlier): Problem[] {
  const files = filesOf(release);
  const addresses = addressesOf(files);
  const known = new Map<string, OutputPage>();
  const page = (url: string): OutputPage => {
    let found = known.get(url);
    if (!found) known.set(url, (found = readPage(readFileSync(join(release, url.endsWith("/") ? `${url}index.html` : url), "utf8"), url)));
    return found;
  };
  const urls = files.filter((file) => file.endsWith(".html")).map((file) => file.replace(/\/index\.html$/, "/"));
  const carried = earlier && !somethingGone(earlier, addresses, page) ? earlier.carried : new Set<string>();

  const sources = new Map([...articles, ...pages].map(({ url, file }) => [url, file]));
  const problems: Problem[] = [];
  for (const url of urls.filter((address) => !carried.has(address))) {
    const { twice, links } = page(url);
    const add = (said: { what: string; fix: string }) => problems.push({ severity: "error", file: sources.get(url) ?? url, ...said });
    for (const id of twice) add({ what: words.output.idTwice.what(id), fix: words.output.idTwice.fix });
    for (const link of links) {
      const [path, hash] = addressOf(link, url);
      if (!addresses.has(path)) add({ what: words.output.deadLink.what(link), fix: words.output.deadLink.fix });
      else if (hash && !page(path).ids.has(hash)) add({ what: words.output.deadAnchor.what(link), fix: words.output.deadAnchor.fix });
    }
  }
  return problems;
}

const filesOf = (release: string): string[] => readdirSync(release, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath.slice(release.length)}/${entry.name}`.replaceAll("\\", "/"));

/** Files by name, and pages by address too. */
const addressesOf = (files: readonly string[]): ReadonlySet<string> =>
  new Set(files.flatMap((file) => (file.endsWith("/index.html") ? [file, file.slice(0, -"index.html".length)] : [file])));

/** Whether an address of the release before is no more, or an element of a page that was rendered again. */
function somethingGone({ release, carried }: Earlier, addresses: ReadonlySet<string>, page: (url: string) => OutputPage): boolean {
  return filesOf(release).some((file) => {
    if (!addresses.has(file)) return true;
    if (!file.endsWith("/index.html")) return false;
    const url = file.slice(0, -"index.html".length);
    if (carried.has(url)) return false;
    const { ids } = page(url);
    return [...readPage(readFileSync(join(release, file), "utf8"), url).ids].some((id) => !ids.has(id));
  });
}

/** Path and fragment that a link of the page at `url` leads to. */
function addressOf(link: string, url: string): [path: string, hash: string] {
  if (link.startsWith("#")) return [url, decodeURIComponent(link.slice(1))];
  if (/^\/[^#?%.&]*$/.test(link)) return [link, ""];
  const { pathname, hash } = new URL(link.replaceAll("&amp;", "&"), `https://portal.invalid${url}`);
  return [decodeURI(pathname), decodeURIComponent(hash.slice(1))];
}

/** Links with a scheme lead out of the release, even to the same host: other programs may answer there. */
const withScheme = /^([a-z][a-z0-9+.-]*:|\/\/)/i;

/**
 * Ids and links of a page. Our own templates write every attribute in double quotes and escape the quotes of every text,
 * so that one expression reads them: five times as fast as a parser, and it is read from every page of every build.
 */
function readPage(html: string, url: string): OutputPage {
  const ids = new Set<string>();
  const twice: string[] = [];
  const links = new Set<string>();
  for (const [, name, value] of html.matchAll(/ (id|href|src)="([^"]*)"/g)) {
    if (name !== "id") { if (!withScheme.test(value!)) links.add(value!); }
    else if (ids.has(value!)) twice.push(value!);
    else ids.add(value!);
  }
  return { url, ids, twice, links };
}
