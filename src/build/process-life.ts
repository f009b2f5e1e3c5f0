import { readFileSync } from "node:fs";

/**
 * Tells one start of this machine from another. Empty where the system does not say: there no build notices that the machine was started anew.
 * The present less the time since the start is no replacement: it moves whenever the clock is put right.
 */
export function machineStart(): string {
  try {
    return readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
  } catch {
    return "";
  }
}

/** What tells a process from a later one of the same number: which start of the machine, and the moment after it. Empty where the system does not say. */
export function lifeOf(pid: number): string {
  const started = stateOf(pid)?.[19];
  return started ? `${machineStart().slice(0, 8)}-${started}` : "";
}

/** Fields of /proc/PID/stat after the program's name, which may hold anything. */
function stateOf(pid: number): string[] | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    return text.slice(text.lastIndexOf(")") + 2).split(" ");
  } catch {
    return undefined;
  }
}

/** Whether a process of this machine has ended. @param life what `lifeOf` gave while it ran */
export function isGone(pid: number, life: string): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ESRCH"; // otherwise it is there, and another user's
  }
  const now = lifeOf(pid);
  return stateOf(pid)?.[0] === "Z" || (life !== "" && now !== "" && now !== life);
}
