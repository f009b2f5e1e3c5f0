import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { availableParallelism, cpus, loadavg } from "node:os";

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

/** One line about the machine, and a warning when others use it: to be told before the first run and after the last. */
export function machineLine(): string {
  const [oneMinute = 0] = loadavg();
  const cores = availableParallelism();
  const busy = oneMinute > cores * 0.25 ? " – the machine is BUSY, do not trust absolute times" : "";
  return `${cores} cores (${cpus()[0]?.model ?? "?"}), Node ${process.version}, Hugo ${hugoVersion()}, load average ${oneMinute.toFixed(2)}${busy}`;
}
