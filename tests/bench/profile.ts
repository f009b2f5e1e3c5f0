import { readdirSync, readFileSync, existsSync, rmSync } from "node:fs";
import { SourceMap, type SourceMapPayload } from "node:module";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { empty, ours } from "./builders.ts";
import { measure } from "./measure.ts";
import { cache, root } from "./paths.ts";
import { partOf, type Frame } from "./profile-parts.ts";
import { table } from "./report.ts";

interface CallFrame { functionName: string; url: string; lineNumber: number; columnNumber: number }
interface Profile { nodes: { id: number; callFrame: CallFrame; children?: number[] }[]; samples: number[]; timeDeltas: number[] }

const maps = new Map<string, SourceMap | undefined>();

/** Where a function was written: our compiled code by its source maps. */
function frameOf({ functionName, url, lineNumber, columnNumber }: CallFrame): Frame {
  if (!url.startsWith("file:") && !url.startsWith("/")) return { name: functionName, file: url };
  const path = url.startsWith("file:") ? fileURLToPath(url) : url;
  if (!maps.has(path)) maps.set(path, existsSync(`${path}.map`) ? new SourceMap(JSON.parse(readFileSync(`${path}.map`, "utf8")) as SourceMapPayload) : undefined);
  const entry = maps.get(path)?.findEntry(lineNumber, columnNumber);
  const source = entry && "originalSource" in entry ? entry.originalSource : undefined;
  return { name: functionName, file: source?.replace(/^.*?\.\.\/(?=src|_includes|\.eleventy)/, "") ?? relative(root, path) };
}

/** Seconds by part, of one thread. */
function secondsByPart({ nodes, samples, timeDeltas }: Profile): Map<string, number> {
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, frameOf(callFrame)]));
  function* stackOf(id: number): Generator<Frame> {
    for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) yield frames.get(at)!;
  }
  const partOfNode = new Map(nodes.filter(({ callFrame }) => callFrame.functionName !== "(idle)").map(({ id }) => [id, partOf(stackOf(id))]));
  const seconds = new Map<string, number>();
  samples.forEach((id, index) => {
    const part = partOfNode.get(id);
    if (part) seconds.set(part, (seconds.get(part) ?? 0) + timeDeltas[index]! / 1e6);
  });
  return seconds;
}

/** Builds once with a profiler in every thread and prints where the time goes. Threads that wait are not counted. */
export function profileBuild(corpus: string, n: number): void {
  const folder = join(cache, "profile");
  let wall = 0;
  const profiled = ours({ corpus, label: `ours-${n}`, nodeFlags: ["--cpu-prof", `--cpu-prof-dir=${folder}`] });
  for (const command of [ours({ corpus, label: `ours-${n}` }).command, profiled.command]) { // the first compiles our code
    rmSync(folder, { recursive: true, force: true });
    empty(profiled);
    wall = measure(command).wall;
  }

  const byThread = readdirSync(folder).sort().map((name) => ({ main: name.split(".")[4] === "0", seconds: secondsByPart(JSON.parse(readFileSync(join(folder, name), "utf8")) as Profile) }));
  const sum = (part: string, main: boolean): number => byThread.filter((thread) => thread.main === main).reduce((total, { seconds }) => total + (seconds.get(part) ?? 0), 0);
  const all = byThread.reduce((total, { seconds }) => total + [...seconds.values()].reduce((a, b) => a + b, 0), 0);
  const parts = [...new Set(byThread.flatMap(({ seconds }) => [...seconds.keys()]))].map((part) => ({ part, main: sum(part, true), others: sum(part, false) })).sort((a, b) => b.main + b.others - a.main - a.others);
  console.log(`\n${wall.toFixed(2)} s with the profiler on, ${byThread.length} threads; profiles in ${relative(root, folder)}`);
  console.log(table([["part", "main thread s", "other threads s", "share"], ...parts.map(({ part, main, others }) => [part, main.toFixed(2), others.toFixed(2), `${(100 * (main + others) / all).toFixed(1)}%`])]));
}
