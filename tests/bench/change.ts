import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { kept } from "../../src/build/release.ts";
import { builders, empty, ours } from "./builders.ts";
import { changes } from "./changes.ts";
import { corpus } from "./corpus/corpus.ts";
import { closingLine, codeStates, installTools, machineLine } from "./machine.ts";
import { measure, measureText, median, type Measure } from "./measure.ts";
import { benchOptions } from "./options.ts";
import { cache } from "./paths.ts";
import { ratioLine, resultTable, type Result } from "./report.ts";
import { sameTrees } from "./same-trees.ts";

/** Our default build after one small change, from the start of the process, against a whole build by Hugo, which has no other from the command line. */
export async function bench(args: string[]): Promise<void> {
  const { sizes, runs } = benchOptions(args);
  installTools();
  console.log(machineLine());
  const bySize = new Map<number, ReadonlyMap<string, Measure>>();
  for (const n of sizes) bySize.set(n, await benchSize(n, runs));
  const [[least, first] = [0, new Map<string, Measure>()], ...larger] = bySize;
  for (const [n, measured] of larger) {
    for (const [name, { wall }] of measured) console.log(`${name} at ${n} / at ${least}: wall ${(wall / first.get(name)!.wall).toFixed(2)}`);
  }
}

/** @returns medians by what was measured */
async function benchSize(n: number, runs: number): Promise<ReadonlyMap<string, Measure>> {
  const original = await corpus(n);
  console.log(`\nCorpus of ${n} made-up articles`);
  const [first, hugo] = builders(original, n);
  for (const builder of [first!, hugo!]) { empty(builder); builder.prepare(); measure(builder.command); }

  const copy = join(cache, `changed-${n}`);
  rmSync(copy, { recursive: true, force: true });
  cpSync(original, copy, { recursive: true });
  const whole = ours({ corpus: copy, label: `whole-${n}` });
  const changing = ours({ corpus: copy, label: `changed-${n}`, flags: ["--pages-only"] });
  const searching = ours({ corpus: copy, label: `searched-${n}`, flags: [] });
  for (const builder of [changing, searching]) {
    empty(builder);
    builder.prepare();
    measure(builder.command);
  }
  const code = codeStates();

  const measured = new Map<string, Measure[]>();
  const note = (name: string, figures: Measure): void => {
    measured.set(name, [...(measured.get(name) ?? []), figures]);
    console.log(`${name.padEnd(36)}  ${measureText(figures)}`);
  };
  const kinds = changes(copy);
  // While there are no old releases to take over, every file of the last one gets a second name.
  for (let build = 0; build < kept; build++) {
    kinds.find(({ name }) => name === "body changed")!.make(build);
    note("ours, body changed, after a whole build", measure(changing.command));
    measure(searching.command);
  }
  for (let round = 0; round < runs; round++) {
    for (const { name, make } of kinds) {
      make(round + kept);
      note(`ours, ${name}`, measure(changing.command));
      note(`+ search, ${name}`, measure(searching.command));
    }
    empty(hugo!);
    note("Hugo, whole", measure(hugo!.command));
  }

  empty(whole);
  measure(whole.command);
  console.log(`\nAfter ${kept + runs * kinds.length} builds the output is that of a clean build: ${sameTrees(searching.output, whole.output)} files`);
  for (const builder of [first!, whole]) empty(builder);

  const results = [...measured].map(([name, figures]): Result => ({ builder: { name, output: name.startsWith("Hugo") ? hugo!.output : changing.output }, median: median(figures) }));
  console.log(`\nMedians of ${runs}\n${resultTable(results)}\n`);
  for (const result of results.slice(0, -1)) console.log(ratioLine(result, results.at(-1)!));
  console.log(closingLine(code));
  for (const builder of [changing, searching, hugo!]) empty(builder);
  return new Map(results.map(({ builder, median: figures }) => [builder.name, figures]));
}
