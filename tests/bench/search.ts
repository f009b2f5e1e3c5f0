import { existsSync } from "node:fs";
import { availableParallelism, cpus, loadavg } from "node:os";
import { launch } from "../support/browser.ts";
import { planted, type Planted } from "../search/planted.ts";
import { measureText } from "./measure.ts";
import { benchOptions } from "./options.ts";
import { experience } from "./search-browser.ts";
import { searchFolders, writeCorpus } from "./search-corpus.ts";
import { ours, pagefind } from "./search-engines.ts";
import { goals, searchTable, type SearchResult } from "./search-report.ts";
import { countingServer } from "./search-server.ts";

/** Our search and Pagefind, from the same articles, asked the same queries by the same browser. */
export async function bench(args: string[]): Promise<void> {
  const { sizes } = benchOptions(args);
  if (!existsSync("/usr/bin/time")) throw new Error("The bench needs GNU time: sudo apt-get install time");
  const load = loadavg()[0]!;
  console.log(`${availableParallelism()} cores (${cpus()[0]?.model ?? "?"}), Node ${process.version}, load average ${load.toFixed(2)}${load > 0.5 ? " – BUSY: trust ratios, not seconds" : ""}`);
  for (const n of sizes) await benchSize(planted(n), n);
  console.log(`Load average ${loadavg()[0]!.toFixed(2)} at the end, this bench included`);
}

async function benchSize(corpus: Planted, n: number): Promise<void> {
  console.log(`\n${n} made-up articles`);
  const folders = searchFolders(n);
  writeCorpus(corpus.documents, folders);
  const server = await countingServer(folders.served);
  const browser = await launch();
  const results: SearchResult[] = [];
  try {
    for (const engine of [ours(n, folders), pagefind(folders)]) {
      const build = engine.build();
      console.log(`built    ${engine.name.padEnd(8)}  ${measureText(build)}`);
      const result: SearchResult = { name: engine.name, build, files: engine.files(), experience: await experience(engine, corpus, browser, server) };
      results.push(result);
      const failed = result.experience.verdicts.filter(({ passed }) => !passed).map(({ id, why }) => `${id} (${why})`);
      if (failed.length) console.log(`failed   ${engine.name.padEnd(8)}  ${failed.join(", ")}`);
    }
  } finally {
    await browser.close();
    await server.close();
  }
  const [own, other] = results as [SearchResult, SearchResult];
  console.log(`\nBytes are gzip bytes up to the first ten cards, scripts included; cold: nothing there yet, warm: the engine open, nothing asked\n${searchTable(own, other)}\n\n${goals(n, own, other)}`);
}
