import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { availableParallelism, cpus, loadavg } from "node:os";
import { join } from "node:path";
import { root } from "./paths.ts";

const has = (program: string): boolean => spawnSync(program, ["version"]).error === undefined;

/** Makes sure that Hugo and GNU time are there: root may install them, others are told how. */
export function installTools(): void {
  const missing = [...(has("hugo") ? [] : ["hugo"]), ...(existsSync("/usr/bin/time") ? [] : ["time"])];
  if (!missing.length) return;
  const command = ["apt-get", "install", "-y", "--no-install-recommends", ...missing];
  if (process.getuid?.() !== 0) throw new Error(`The bench needs ${missing.join(" and ")}: sudo ${command.join(" ")}`);
  execFileSync("apt-get", ["update", "-qq"], { stdio: "inherit" });
  execFileSync(command[0]!, command.slice(1), { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
}

const hugoVersion = (): string => /v[\d.]+\S*/.exec(execFileSync("hugo", ["version"], { encoding: "utf8" }))?.[0] ?? "?";

/** One line about the machine, with a warning when others use it. */
export const machineLine = (): string => hardwareLine(`, Hugo ${hugoVersion()}`);

/** @param programs what else is measured, `, Hugo 0.111` */
export function hardwareLine(programs = ""): string {
  const [oneMinute = 0] = loadavg();
  const cores = availableParallelism();
  const busy = oneMinute > cores * 0.25 ? " – BUSY: trust ratios, not seconds" : "";
  return `${cores} cores (${cpus()[0]?.model ?? "?"}), Node ${process.version}${programs}, load average ${oneMinute.toFixed(2)}${busy}`;
}

/** Names of the states of our code that are compiled: when they change during a bench, somebody has edited a source. */
export const codeStates = (): string => readdirSync(join(root, ".cache/code")).sort().join(" ");

/** Said last: the load, and whether the sources stayed as they were. `before` is what `codeStates` gave after the first run. */
export function closingLine(before: string): string {
  const changed = codeStates() === before ? "" : "\nSOURCES CHANGED during the bench: some runs compiled code and others did not, or builds of different code were compared";
  return `Load average ${loadavg()[0]!.toFixed(2)} at the end, this bench included${changed}`;
}
