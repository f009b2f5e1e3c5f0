import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { cache } from "./paths.ts";

/** What a command took. Seconds; memory in MB, of the largest process of its tree; `others` is how many cores other programs kept busy meanwhile. */
export interface Measure { wall: number; user: number; sys: number; memory: number; others: number }

export interface Command { program: string; args: readonly string[]; folder: string }

/** Runs a command under GNU time, which asks the kernel what the command and all its children used. @throws Error with its last words when it fails */
export function measure({ program, args, folder }: Command): Measure {
  mkdirSync(cache, { recursive: true });
  const report = join(cache, `time-${process.pid}`);
  const before = busySeconds();
  const { status, stdout, stderr } = spawnSync("/usr/bin/time", ["-o", report, "-f", "%e %U %S %M", program, ...args], { cwd: folder, encoding: "utf8", maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`${program} ${args.join(" ")}\nended with ${status}\n${`${stdout}${stderr}`.slice(-4000)}`);
  const [wall, user, sys, kilobytes] = readFileSync(report, "utf8").trim().split(" ").map(Number);
  rmSync(report);
  const others = Math.max(0, (busySeconds() - before - user! - sys!) / Math.max(wall!, 0.01));
  return { wall: wall!, user: user!, sys: sys!, memory: kilobytes! / 1024, others };
}

/** Seconds that all cores have worked since the machine started, time taken by other machines on the same host included. */
function busySeconds(): number {
  const [user = 0, nice = 0, system = 0, , , irq = 0, softirq = 0, steal = 0] = readFileSync("/proc/stat", "utf8").split("\n", 1)[0]!.split(/\s+/).slice(1).map(Number);
  return (user + nice + system + irq + softirq + steal) / 100;
}

/** `wall 2.13 s  CPU 2.85 s  193 MB  (others used 0.4 cores)` */
export const measureText = ({ wall, user, sys, memory, others }: Measure): string =>
  `wall ${wall.toFixed(2)} s  CPU ${(user + sys).toFixed(2)} s  ${memory.toFixed(0)} MB  (others used ${others.toFixed(1)} cores)`;

const middle = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
};

/** Each figure on its own. */
export const median = (runs: readonly Measure[]): Measure => ({
  wall: middle(runs.map(({ wall }) => wall)),
  user: middle(runs.map(({ user }) => user)),
  sys: middle(runs.map(({ sys }) => sys)),
  memory: middle(runs.map(({ memory }) => memory)),
  others: middle(runs.map(({ others }) => others)),
});
