import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Parser } from "htmlparser2";
import type { Portal } from "../model/portal.ts";
import type { Problem } from "../model/problem.ts";
import { problems as words } from "../strings/vi.ts";

interface OutputPage { url: string; ids: ReadonlySet<string>; twice: readonly string[]; links: readonly string[] }

/**
 * Looks over a finished release: every link and picture leads to something in it, every `#…` to an element, no id stands twice on a page.
 * A problem names the Markdown file the page was made from, or the page itself.
 */
export function checkOutput(release: string, { articles, pages, site }: Portal): Problem[] {
  const files = readdirSync(release, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(release.length).replaceAll("\\", "/"));
  const addresses = new Set(files.flatMap((file) => (file.endsWith("/index.html") ? [file, file.slice(0, -"index.html".length)] : [file])));
  const outputPages = new Map(files.filter((file) => file.endsWith(".html")).map((file) => {
    const page = readPage(join(release, file), file.replace(/\/index\.html$/, "/"));
    return [page.url, page];
  }));

  const sources = new Map([...articles, ...pages].map(({ url, file }) => [url, file]));
  const problems: Problem[] = [];
  for (const page of outputPages.values()) {
    const add = (said: { what: string; fix: string }) => problems.push({ severity: "error", file: sources.get(page.url) ?? page.url, ...said });
    for (const id of page.twice) add({ what: words.output.idTwice.what(id), fix: words.output.idTwice.fix });
    for (const link of page.links) {
      const target = new URL(link, site.url + page.url);
      const path = decodeURI(target.pathname);
      if (!addresses.has(path)) add({ what: words.output.deadLink.what(link), fix: words.output.deadLink.fix });
      else if (target.hash && !outputPages.get(path)?.ids.has(decodeURIComponent(target.hash.slice(1)))) add({ what: words.output.deadAnchor.what(link), fix: words.output.deadAnchor.fix });
    }
  }
  return problems;
}

/** Links with a scheme lead out of the release, even to the same host: other programs may answer there. */
const withScheme = /^[a-z][a-z0-9+.-]*:|^\/\//i;

const linking: Readonly<Record<string, readonly string[]>> = { a: ["href"], link: ["href"], img: ["src"], script: ["src"], source: ["src"], iframe: ["src"] };

function readPage(path: string, url: string): OutputPage {
  const ids = new Set<string>();
  const twice: string[] = [];
  const links = new Set<string>();
  const parser = new Parser({
    onopentag(name, attributes) {
      const id = attributes["id"];
      if (id !== undefined && ids.has(id)) twice.push(id);
      if (id !== undefined) ids.add(id);
      for (const attribute of linking[name] ?? []) {
        const link = attributes[attribute];
        if (link && !withScheme.test(link)) links.add(link);
      }
    },
  });
  parser.end(readFileSync(path, "utf8"));
  return { url, ids, twice, links: [...links] };
}
