import { spawnSync } from "node:child_process";
import { readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { fewestBytes, isCompressible, twinsOf } from "../../src/build/compress.ts";
import type { Command } from "./measure.ts";
import { cache } from "./paths.ts";

/** Something that writes twins beside files; `peer` names the one it is compared with. */
export interface Compressor { name: string; extensions: readonly string[]; command: Command; peer?: string }

/** Ours and, where they are installed, the programs of the system, in the order in which they take turns. All use all cores. */
export function compressors(folder: string, files: readonly string[]): Compressor[] {
  const list = listOf(files);
  return [
    { ...ours(folder, files, [".gz"]), name: "ours, gzip 9", peer: "gzip -9" },
    ...program("gzip", ["-9", "-k", "-n"], ".gz", folder, list),
    { ...ours(folder, files, [".br"]), name: "ours, brotli 5", peer: "brotli -5" },
    ...program("brotli", ["-5", "-k"], ".br", folder, list),
    ours(folder, files, [".gz", ".br"]),
  ];
}

/** Our twins, by the code of a build, compiled as a build has it. */
export function ours(folder: string, files: readonly string[], extensions: readonly string[]): Compressor {
  const script = join(cache, "compress-list.mjs");
  buildSync({ entryPoints: [join(import.meta.dirname, "compress-list.ts")], bundle: true, platform: "node", format: "esm", outfile: script, logLevel: "error" });
  return { name: "ours, both", extensions, command: { program: process.execPath, args: [script, folder, listOf(files), ...extensions], folder } };
}

function program(name: string, flags: readonly string[], extension: string, folder: string, list: string): Compressor[] {
  if (spawnSync(name, ["--version"]).error) return [];
  const command: Command = { program: "xargs", args: ["-0", "-a", list, "-P", String(availableParallelism()), "-n", "500", name, ...flags], folder };
  return [{ name: `${name} ${flags[0]}`, extensions: [extension], command }];
}

/** A file with names that end in NUL each. */
function listOf(files: readonly string[]): string {
  const list = join(cache, `compress-list-${files.length}`);
  writeFileSync(list, files.map((name) => `${name}\0`).join(""));
  return list;
}

/** Files of a release that get twins. */
export const textFilesOf = (folder: string): string[] => readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => isCompressible(name) && statSync(join(folder, name)).size >= fewestBytes).sort();

/** Bytes of those of the files that are there. */
export const bytesOf = (folder: string, names: readonly string[]): number =>
  names.reduce((sum, name) => sum + (statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0), 0);

export function removeTwins(folder: string, files: readonly string[]): void {
  for (const twin of files.flatMap(twinsOf)) rmSync(join(folder, twin), { force: true });
}
