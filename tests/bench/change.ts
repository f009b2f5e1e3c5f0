import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
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
  const { n, runs } = benchOptions(args);
  installTools();
  const original = await corpus(n);
  console.log(`${machineLine()}\nCorpus of ${n} made-up articles`);
  const [first, hugo] = builders(original, n);
  for (const builder of [first!, hugo!]) { empty(builder); builder.prepare(); measure(builder.command); }

  const copy = join(cache, `changed-${n}`);
  rmSync(copy, { recursive: true, force: true });
  cpSync(original, copy, { recursive: true });
  const whole = ours({ corpus: copy, label: `whole-${n}` });
  const changing = ours({ corpus: copy, label: `changed-${n}`, flags: [] });
  empty(changing);
  changing.prepare();
  measure(changing.command);
  const code = codeStates();

  const measured = new Map<string, Measure[]>();
  const note = (name: string, figures: Measure): void => {
    measured.set(name, [...(measured.get(name) ?? []), figures]);
    console.log(`${name.padEnd(22)}  ${measureText(figures)}`);
  };
  for (let round = 0; round < runs; round++) {
    for (const { name, make } of changes(copy)) {
      make(round);
      note(`ours, ${name}`, measure(changing.command));
    }
    empty(hugo!);
    note("Hugo, whole", measure(hugo!.command));
  }

  empty(whole);
  measure(whole.command);
  console.log(`\nAfter ${runs * changes(copy).length} builds the output is that of a clean build: ${sameTrees(changing.output, whole.output)} files`);
  empty(whole);

  const results = [...measured].map(([name, figures]): Result => ({ builder: { name, output: name.startsWith("Hugo") ? hugo!.output : changing.output }, median: median(figures) }));
  console.log(`\nMedians of ${runs}\n${resultTable(results)}\n`);
  for (const result of results.slice(0, -1)) console.log(ratioLine(result, results.at(-1)!));
  console.log(closingLine(code));
}
