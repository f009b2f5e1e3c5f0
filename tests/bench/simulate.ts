import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { buildSync } from "esbuild";
import { shortHash } from "../../src/format/hash.ts";
import * as builders from "./builders.ts";
import { corpus } from "./corpus/corpus.ts";
import { installTools, machineLine } from "./machine.ts";
import { measure } from "./measure.ts";
import { benchOptions } from "./options.ts";
import { cache, outputs, root } from "./paths.ts";
import { table } from "./report.ts";
import type { ArchiveFigures } from "./simulate-archive.ts";

/** Articles that are really built; their rows are multiplied. */
const sample = 10_000;
const label = "simulate";

/**
 * What a build after a build costs in an archive that is too large to be made here: the rows that the last build left are multiplied
 * from those of 10,000 articles, then a process of its own goes the way of a build up to the choice of pages. Files of articles are not looked at.
 */
export async function bench(args: string[]): Promise<void> {
  const { sizes } = benchOptions(args);
  installTools();
  console.log(machineLine());
  const folder = await corpus(sample);
  const builder = builders.ours({ corpus: folder, label, flags: [] });
  builder.prepare();
  builders.empty(builder);
  measure(builder.command);
  const ownCache = join(cache, `cache-${label}`);
  const before = join(ownCache, "build", shortHash(relative(resolve(ownCache), resolve(builder.output))));

  const script = join(cache, "simulate-archive.mjs");
  buildSync({ entryPoints: [join(import.meta.dirname, "simulate-archive.ts")], bundle: true, platform: "node", format: "esm", packages: "external", outfile: script, logLevel: "error" });
  const rows = sizes.map((n) => {
    const made = join(outputs, `archive-${n}`);
    const run = (step: string): string => execFileSync(process.execPath, ["--max-old-space-size=16000", script, step, before, folder, made, String(n)], { cwd: root, encoding: "utf8", env: { ...process.env, PORTAL_ROOT: root } });
    run("make");
    const { bytes, load, choose, save, memory } = JSON.parse(run("choose")) as ArchiveFigures;
    rmSync(made, { recursive: true });
    return [n, (bytes / 1e6).toFixed(0), load.toFixed(2), choose.toFixed(2), save.toFixed(2), ((load + choose + save) / n * 10_000).toFixed(3), (memory / 1e6).toFixed(0), (memory / n).toFixed(0)].map(String);
  });
  console.log(`\nMade up from the rows of ${sample} articles\n${table([["articles", "manifest MB", "read s", "choose s", "write s", "s per 10,000", "memory MB", "bytes an article"], ...rows])}`);
  builders.empty(builder);
}
