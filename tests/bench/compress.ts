import { execFileSync } from "node:child_process";
import { cpSync, existsSync, realpathSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { fewestBytes, twinsOf } from "../../src/build/compress.ts";
import * as builders from "./builders.ts";
import { changes } from "./changes.ts";
import { bytesOf, compressors, ours, removeTwins, textFilesOf, type Compressor } from "./compressors.ts";
import { corpus } from "./corpus/corpus.ts";
import { closingLine, codeStates, installTools, machineLine } from "./machine.ts";
import { measure, measureText, median, type Measure } from "./measure.ts";
import { benchOptions } from "./options.ts";
import { cache } from "./paths.ts";
import { ratioLine, table } from "./report.ts";

/** Compressed twins of a whole portal and of one changed article, against the programs that do the same to the same files. */
export async function bench(args: string[]): Promise<void> {
  const { sizes, runs } = benchOptions(args);
  installTools();
  console.log(machineLine());
  for (const n of sizes) await benchSize(n, runs);
}

async function benchSize(n: number, runs: number): Promise<void> {
  const copy = join(cache, `compress-${n}`);
  rmSync(copy, { recursive: true, force: true });
  cpSync(await corpus(n), copy, { recursive: true });
  const builder = builders.ours({ corpus: copy, label: `compress-${n}`, flags: [] });
  builders.empty(builder);
  builder.prepare();
  measure(builder.command);
  const code = codeStates();
  const release = realpathSync(builder.output);
  const files = textFilesOf(release);
  console.log(`\nCorpus of ${n} made-up articles: ${files.length} text files of at least ${fewestBytes} bytes, ${megabytes(bytesOf(release, files))} MB`);
  compressAll(release, files, runs);

  changes(copy).find(({ name }) => name === "body changed")!.make(0);
  measure(builder.command);
  console.log(`\nOne body changed: ${compressChanged(release, realpathSync(builder.output))}`);
  builders.empty(builder);
  console.log(closingLine(code));
}

function compressAll(release: string, files: readonly string[], runs: number): void {
  const measured = new Map<Compressor, { figures: Measure[]; bytes: number }>(compressors(release, files).map((compressor) => [compressor, { figures: [], bytes: 0 }]));
  for (let round = 1; round <= runs; round++) {
    for (const [compressor, taken] of measured) {
      removeTwins(release, files);
      const figures = measure(compressor.command);
      taken.figures.push(figures);
      taken.bytes = bytesOf(release, files.flatMap(twinsOf));
      console.log(`round ${round}  ${compressor.name.padEnd(14)}  ${measureText(figures)}`);
    }
  }
  removeTwins(release, files);

  const plain = bytesOf(release, files);
  const results = [...measured].map(([compressor, { figures, bytes }]) => ({ ...compressor, builder: { name: compressor.name, output: release }, median: median(figures), bytes }));
  const rows = results.map(({ name, extensions, median: { wall, user, sys, memory }, bytes }) =>
    [name, wall.toFixed(2), (user + sys).toFixed(2), ((user + sys) / files.length * 1000).toFixed(3), memory.toFixed(0), megabytes(bytes), `${(100 * bytes / plain / extensions.length).toFixed(1)}%`]);
  console.log(`\nMedians of ${runs}, the start of each program included\n${table([["", "wall s", "CPU s", "CPU s per 1,000 files", "memory MB", "MB", "of the original"], ...rows])}\n`);
  for (const result of results) {
    const peer = results.find(({ name }) => name === result.peer);
    if (peer) console.log(`${ratioLine(result, peer)}, bytes ${(result.bytes / peer.bytes).toFixed(3)}`);
  }
}

/** Compresses the files in which a release differs from the one before, which it shares the others with. */
function compressChanged(before: string, release: string): string {
  const files = textFilesOf(release).filter((name) => !existsSync(join(before, name)) || statSync(join(before, name)).ino !== statSync(join(release, name)).ino);
  const { program, args } = ours(release, files, [".gz", ".br"]).command;
  const { wall, cpu } = JSON.parse(execFileSync(program, args, { encoding: "utf8" })) as { wall: number; cpu: number };
  return `${files.length} files of ${megabytes(bytesOf(release, files))} MB differ; both twins of each took wall ${wall.toFixed(3)} s, CPU ${cpu.toFixed(3)} s, no start of a program included`;
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(bytes < 1e7 ? 2 : 1);
