import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Portal } from "../model/portal.ts";
import type { Problem } from "../model/problem.ts";
import { problems as words } from "../strings/vi.ts";

interface OutputPage { url: string; ids: ReadonlySet<string>; twice: readonly string[]; links: ReadonlySet<string> }

/**
 * Looks over a finished release: every link and picture leads to something in it, every `#…` to an element, no id stands twice on a page.
 * A problem names the Markdown file the page was made from, or the page itself.
 */
export function checkOutput(release: string, { articles, pages }: Portal): Problem[] {
  const files = readdirSync(release, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath.slice(release.length)}/${entry.name}`.replaceAll("\\", "/"));
  const addresses = new Set(files.flatMap((file) => (file.endsWith("/index.html") ? [file, file.slice(0, -"index.html".length)] : [file])));
  const outputPages = new Map(files.filter((file) => file.endsWith(".html")).map((file) => {
    const page = readPage(readFileSync(join(release, file), "utf8"), file.replace(/\/index\.html$/, "/"));
    return [page.url, page];
  }));

  const sources = new Map([...articles, ...pages].map(({ url, file }) => [url, file]));
  const problems: Problem[] = [];
  for (const page of outputPages.values()) {
    const add = (said: { what: string; fix: string }) => problems.push({ severity: "error", file: sources.get(page.url) ?? page.url, ...said });
    for (const id of page.twice) add({ what: words.output.idTwice.what(id), fix: words.output.idTwice.fix });
    for (const link of page.links) {
      const [path, hash] = addressOf(link, page.url);
      if (!addresses.has(path)) add({ what: words.output.deadLink.what(link), fix: words.output.deadLink.fix });
      else if (hash && !outputPages.get(path)?.ids.has(hash)) add({ what: words.output.deadAnchor.what(link), fix: words.output.deadAnchor.fix });
    }
  }
  return problems;
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
