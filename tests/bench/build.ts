import { builders, empty, type Builder } from "./builders.ts";
import { compareOutputs } from "./compare.ts";
import { corpus } from "./corpus/corpus.ts";
import { closingLine, codeStates, installTools, machineLine } from "./machine.ts";
import { measure, measureText, median, type Measure } from "./measure.ts";
import { benchOptions } from "./options.ts";
import { profileBuild } from "./profile.ts";
import { ratioLine, resultTable, type Result } from "./report.ts";

/** Whole builds of one corpus by us, by Hugo and by a plain Eleventy site, in turns. */
export async function bench(args: string[]): Promise<void> {
  const { sizes, runs, profile } = benchOptions(args);
  installTools();
  console.log(machineLine());
  if (profile) {
    for (const n of sizes) profileBuild(await corpus(n), n);
    return;
  }
  const ours = new Map<number, Measure>();
  for (const n of sizes) ours.set(n, await benchSize(n, runs));
  const [[least, first] = [0, undefined], ...larger] = ours;
  for (const [n, { wall }] of larger) console.log(`ours, time an article at ${n} / at ${least}: ${(wall / n / (first!.wall / least)).toFixed(2)}`);
}

/** @returns our medians */
async function benchSize(n: number, runs: number): Promise<Measure> {
  const folder = await corpus(n);
  console.log(`\nCorpus of ${n} made-up articles`);
  const all = builders(folder, n);

  // The first round is told and not counted: files come into memory, our code, stylesheet, script and icons are made, which Hugo gets ready-made.
  for (const builder of all) {
    builder.prepare();
    console.log(`first    ${builder.name.padEnd(8)}  ${measureText(run(builder))}`);
  }
  const code = codeStates();
  const [ours, ...others] = all;
  for (const other of others) console.log(compareOutputs(ours!, other));

  const measured = new Map<Builder, Measure[]>(all.map((builder) => [builder, []]));
  for (let round = 1; round <= runs; round++) {
    for (const builder of all) {
      const figures = run(builder);
      measured.get(builder)!.push(figures);
      console.log(`round ${round}  ${builder.name.padEnd(8)}  ${measureText(figures)}`);
    }
  }
  const results = [...measured].map(([builder, figures]): Result => ({ builder, median: median(figures) }));
  console.log(`\nMedians of ${runs}; memory is that of the largest process of each tree, as the kernel tells GNU time\n${resultTable(results)}\n`);
  const [pages, hugo, withSearch] = results as [Result, Result, Result];
  for (const other of results.slice(1)) console.log(ratioLine(pages, other));
  console.log(ratioLine(withSearch, hugo));
  console.log(closingLine(code));
  for (const builder of all) empty(builder);
  return results[0]!.median;
}

function run(builder: Builder): Measure {
  empty(builder);
  return measure(builder.command);
}
