import { realpathSync } from "node:fs";
import { parseArgs } from "node:util";
import { launch } from "../support/browser.ts";
import { pageKinds } from "../support/page-kinds.ts";
import { visit, type Line, type PageLoad } from "../support/page-load.ts";
import { buildSampleWithForm } from "../support/sample-site.ts";
import { serveCompressed } from "./compressed-server.ts";
import { hardwareLine } from "./machine.ts";
import { variantsOf } from "./page-variants.ts";
import { bytesTable, medianLoad, timesTable } from "./page-tables.ts";

/** What the mobile networks of a valley and of a town give. */
const lines: readonly Line[] = [{ name: "400 ms, 400 kbit/s", latency: 400, kilobits: 400 }, { name: "150 ms, 1,6 Mbit/s", latency: 150, kilobits: 1600 }];
/** About an old telephone. */
const slowdown = 4;

/**
 * What each kind of page of the sample costs a reader who comes for the first time, in Chromium. Beside the article stand the same article with its
 * styles in a sheet that it links, the way of other builders, and the same text with no style, picture or script: the least it could cost.
 */
export async function bench(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, strict: true, options: { runs: { type: "string", default: "3" }, kinds: { type: "string", default: Object.keys(pageKinds).join() } } });
  const release = realpathSync(await buildSampleWithForm());
  const variants = variantsOf(release, pageKinds.article);
  const asked = values.kinds.split(",");
  const pages = Object.entries({ ...pageKinds, ...variants }).filter(([kind]) => asked.includes(kind) || (asked.includes("article") && kind in variants));
  const { origin, close } = await serveCompressed(release);
  const browser = await launch();
  try {
    console.log(`${hardwareLine()}, Chromium ${browser.version()}\nThe line is imitated by the browser: latency for each request, none for names, TCP and TLS, which a first visit pays before all this; processor ${slowdown} times slower.`);
    const loads = new Map<string, PageLoad[]>();
    for (const [kind, url] of pages) loads.set(kind, await measured(lines, Number(values.runs), (line) => visit(browser, origin + url, line, slowdown)));
    console.log(`\n${bytesTable(loads)}`);
    lines.forEach(({ name }, index) => { console.log(`\n${name}, medians of ${values.runs}, ms\n${timesTable(loads, index)}`); });
  } finally {
    await browser.close();
    await close();
  }
}

/** The median visit over each line. */
async function measured(over: readonly Line[], runs: number, once: (line: Line) => Promise<PageLoad>): Promise<PageLoad[]> {
  const medians: PageLoad[] = [];
  for (const line of over) {
    const loads: PageLoad[] = [];
    for (let run = 0; run < runs; run++) loads.push(await once(line));
    medians.push(medianLoad(loads));
  }
  return medians;
}
