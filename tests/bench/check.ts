import { join } from "node:path";
import { now } from "./builders.ts";
import { corpus } from "./corpus/corpus.ts";
import { closingLine, codeStates, installTools, machineLine } from "./machine.ts";
import { measure, measureText, median, type Command } from "./measure.ts";
import { benchOptions } from "./options.ts";
import { root } from "./paths.ts";
import { table } from "./report.ts";

/** The check of content alone, as `npm run check` starts it. */
export async function bench(args: string[]): Promise<void> {
  const { sizes, runs } = benchOptions(args);
  installTools();
  console.log(machineLine());
  for (const n of sizes) checkSize(await corpus(n), n, runs);
}

function checkSize(folder: string, n: number, runs: number): void {
  console.log(`\nCorpus of ${n} made-up articles`);
  const command: Command = {
    program: process.execPath, folder: root,
    args: ["src/commands/launch.mjs", "check", "--content", join(folder, "content"), "--data", join(folder, "data"), "--now", now],
  };
  console.log(`first    ${measureText(measure(command))}`); // compiles our code
  const code = codeStates();
  const figures = Array.from({ length: runs }, (_, round) => {
    const taken = measure(command);
    console.log(`round ${round + 1}  ${measureText(taken)}`);
    return taken;
  });
  const { wall, user, sys, memory } = median(figures);
  const row = (name: string, share: number): string[] => [name, (wall * share).toFixed(2), ((user + sys) * share).toFixed(2)];
  console.log(`\nMedians of ${runs}; memory ${memory.toFixed(0)} MB\n${table([["", "wall s", "CPU s"], row(`${n} articles`, 1), row("per 10000 articles", 10_000 / n)])}\n`);
  console.log(closingLine(code));
}
