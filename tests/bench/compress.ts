import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, readdirSync, realpathSync, rmSync, statSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { fewestBytes, isCompressible, twinsOf } from "../../src/build/compress.ts";
import { empty, ours } from "./builders.ts";
import { changes } from "./changes.ts";
import { corpus } from "./corpus/corpus.ts";
import { closingLine, codeStates, installTools, machineLine } from "./machine.ts";
import { measure, measureText, median, type Command, type Measure } from "./measure.ts";
import { benchOptions } from "./options.ts";
import { cache } from "./paths.ts";
import { ratioLine, table } from "./report.ts";

interface Compressor { name: string; extensions: readonly string[]; command: Command; peer?: string }

/** Compressed twins of a whole portal and of one changed article, against the programs that do the same to the same files. */
export async function bench(args: string[]): Promise<void> {
  const { n, runs } = benchOptions(args);
  installTools();
  const copy = join(cache, `compress-${n}`);
  rmSync(copy, { recursive: true, force: true });
  cpSync(await corpus(n), copy, { recursive: true });
  const builder = ours({ corpus: copy, label: `compress-${n}`, flags: [] });
  empty(builder);
  builder.prepare();
  measure(builder.command);
  const code = codeStates();
  const release = realpathSync(builder.output);
  const files = textFilesOf(release);
  const plain = bytesOf(release, files);
  console.log(`${machineLine()}\nCorpus of ${n} made-up articles: ${files.length} text files of ${fewestBytes} bytes or more, ${megabytes(plain)} MB`);

  const measured = new Map<Compressor, Measure[]>(compressors(release, files).map((compressor) => [compressor, []]));
  for (let round = 1; round <= runs; round++) {
    for (const [compressor, figures] of measured) {
      removeTwins(release, files);
      figures.push(measure(compressor.command));
      console.log(`round ${round}  ${compressor.name.padEnd(14)}  ${measureText(figures.at(-1)!)}`);
    }
  }
  const results = [...measured].map(([compressor, figures]) => {
    removeTwins(release, files);
    measure(compressor.command);
    return { compressor, builder: { name: compressor.name, output: release }, median: median(figures), bytes: bytesOf(release, files.flatMap(twinsOf)) };
  });
  console.log(`\nMedians of ${runs}, start of the programs included\n${table([["", "wall s", "CPU s", "CPU s per 1,000 files", "memory MB", "MB", "of the original"], ...results.map(({ compressor, median: { wall, user, sys, memory }, bytes }) =>
    [compressor.name, wall.toFixed(2), (user + sys).toFixed(2), ((user + sys) / files.length * 1000).toFixed(3), memory.toFixed(0), megabytes(bytes), `${(100 * bytes / plain / compressor.extensions.length).toFixed(1)}%`])])}\n`);
  for (const result of results) {
    const other = results.find(({ compressor }) => compressor.name === result.compressor.peer);
    if (other) console.log(`${ratioLine(result, other)}, bytes ${(result.bytes / other.bytes).toFixed(3)}`);
  }

  removeTwins(release, files);
  changes(copy).find(({ name }) => name === "body changed")!.make(0);
  measure(builder.command);
  const next = realpathSync(builder.output);
  const changed = textFilesOf(next).filter((name) => !existsSync(join(release, name)) || statSync(join(release, name)).ino !== statSync(join(next, name)).ino);
  const { command } = own(next, changed, [".gz", ".br"]);
  const { wall, cpu } = JSON.parse(execFileSync(command.program, command.args, { encoding: "utf8" })) as { wall: number; cpu: number };
  console.log(`\nOne body changed: ${changed.length} files of ${megabytes(bytesOf(next, changed))} MB differ; both twins of each: wall ${wall.toFixed(3)} s, CPU ${cpu.toFixed(3)} s within a build`);
  empty(builder);
  console.log(closingLine(code));
}

/** Ours and others, in turns. All use all cores. */
function compressors(folder: string, files: readonly string[]): Compressor[] {
  const list = listOf(files);
  const program = (name: string, extension: string, ...args: string[]): Compressor[] => spawnSync(name, ["--version"]).error ? [] : [{
    name: [name, args[0]].join(" "), extensions: [extension],
    command: { program: "xargs", args: ["-0", "-a", list, "-P", String(availableParallelism()), "-n", "500", name, ...args], folder },
  }];
  return [
    { ...own(folder, files, [".gz"]), name: "ours, gzip 9", peer: "gzip -9" }, ...program("gzip", ".gz", "-9", "-k", "-n"),
    { ...own(folder, files, [".br"]), name: "ours, brotli 5", peer: "brotli -q5" }, ...program("brotli", ".br", "-q5", "-k"),
    own(folder, files, [".gz", ".br"]),
  ];
}

/** Ours, compiled as a build would have it. */
function own(folder: string, files: readonly string[], extensions: readonly string[]): Compressor {
  const script = join(cache, "compress-list.mjs");
  buildSync({ entryPoints: [join(import.meta.dirname, "compress-list.ts")], bundle: true, platform: "node", format: "esm", outfile: script, logLevel: "error" });
  return { name: "ours, both", extensions, command: { program: process.execPath, args: [script, folder, listOf(files), ...extensions], folder } };
}

function listOf(files: readonly string[]): string {
  const list = join(cache, `compress-list-${files.length}`);
  writeFileSync(list, files.map((name) => `${name}\0`).join(""));
  return list;
}

const textFilesOf = (folder: string): string[] => readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => isCompressible(name) && statSync(join(folder, name)).size >= fewestBytes).sort();

const bytesOf = (folder: string, names: readonly string[]): number => names.reduce((sum, name) => sum + (statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0), 0);

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(bytes < 1e7 ? 2 : 1);

function removeTwins(folder: string, files: readonly string[]): void {
  for (const twin of files.flatMap(twinsOf)) rmSync(join(folder, twin), { force: true });
}
