import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sizeText } from "../format/size.ts";
import { writtenPages, type Portal } from "../model/portal.ts";
import type { Problem } from "../model/problem.ts";
import { problems as words, releases } from "../strings/vi.ts";
import type { Written } from "./page-sink.ts";
import { mostBytes, type PageWeight } from "./page-weight.ts";
import { idsOf, linksTo, scanPage, type PageFault } from "./scan-page.ts";

interface ToCheck {
  portal: Portal;
  folder: string;
  written: Pick<Written, "leads" | "faults">;
  /** Addresses of pages that were not written now and are to be looked over all the same. */
  again: readonly string[];
  /** Whether the release has a page or file at an address. */
  has: (address: string) => boolean;
}

/** What is said of a fault of a page, and how bad it is. */
type SaidOfPage = Pick<Problem, "severity" | "what" | "fix"> & { url: string };

/**
 * Every link and picture leads to something in the release, every `#…` to an element, no id stands twice on a page, no address is written twice;
 * of pages that are too heavy for a weak network the editor is told.
 * A problem names the Markdown file the page was made from, or the page itself.
 */
export function checkOutput({ portal, folder, written, again, has }: ToCheck): Problem[] {
  const read = (url: string): string => readFileSync(join(folder, url.endsWith("/") ? `${url}index.html` : url), "utf8");
  const scans = again.map((url) => ({ url, ...scanPage(read(url), url) }));
  const ids = new Map<string, ReadonlySet<string>>();
  const hasElement = (path: string, id: string): boolean => {
    let known = ids.get(path);
    if (!known) ids.set(path, (known = idsOf(read(path))));
    return known.has(id);
  };

  const found: SaidOfPage[] = [...written.faults, ...scans.flatMap(({ faults }) => faults)].map(saidOf);
  const look = (address: string, urls: readonly string[]): void => {
    const mark = address.indexOf("#");
    const path = mark < 0 ? address : address.slice(0, mark);
    const dead = !has(path) ? words.output.deadLink : mark >= 0 && !hasElement(path, address.slice(mark + 1)) ? words.output.deadAnchor : undefined;
    if (dead) for (const url of urls) found.push(...linksTo(address, read(url), url).map((link) => ({ url, severity: "error" as const, what: dead.what(link), fix: dead.fix })));
  };
  for (const [address, urls] of written.leads) look(address, urls);
  for (const { url, leads } of scans) for (const address of leads) look(address, [url]);
  return inSources(found, portal);
}

/** What is said of pages that are too heavy. */
export const heavyPages = (heavy: ReadonlyMap<string, PageWeight>, portal: Portal): Problem[] =>
  inSources([...heavy].map(([url, weight]) => saidOf({ url, weight })), portal);

function inSources(found: readonly SaidOfPage[], portal: Portal): Problem[] {
  if (!found.length) return [];
  const sources = new Map(writtenPages(portal).map(({ url, file }) => [url, file]));
  return found.map(({ url, ...said }) => ({ file: sources.get(url) ?? url, ...said }));
}

function saidOf(fault: PageFault): SaidOfPage {
  const error = { url: fault.url, severity: "error" as const };
  if ("idTwice" in fault) return { ...error, what: words.output.idTwice.what(fault.idTwice), fix: words.output.idTwice.fix };
  if ("deadAnchor" in fault) return { ...error, what: words.output.deadAnchor.what(fault.deadAnchor), fix: words.output.deadAnchor.fix };
  if ("twice" in fault) return { ...error, what: releases.twice.what(fault.url), fix: releases.twice.fix };
  return { url: fault.url, severity: "warning", what: releases.heavy.what(sizeText(fault.weight.bytes), sizeText(mostBytes)), fix: releases.heavy.fix[fault.weight.mostly] };
}
