import { mkdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { namesIn } from "./names-in.ts";
import { isGone, lifeOf } from "./process-life.ts";
import { makeReleasesFolder, pathOf } from "./release.ts";

/** Who has an output to himself, and where that is written. */
export interface Holder { pid: number; host: string; since: Date; file: string }

/** Another process is building into the output, or switching its releases. */
export class OutputBusy extends Error {
  readonly holder: Holder;
  constructor(holder: Holder) {
    super(`process ${holder.pid} on ${holder.host} has locked the output: ${holder.file}`);
    this.holder = holder;
  }
}

/** More than processes that may take over from one another while this one tries. */
const mostTries = 100;
/** This machine, as locks name it. */
export const thisHost = hostname().replace(/[^\w.-]/g, "-");

/**
 * Gives the output to this process alone, until the function it returns is called. The lock is a folder with one file, whose name says who has it,
 * and it is put in place by one rename, which succeeds where there is no folder or an empty one. The file of a process that is gone is removed by its name:
 * however many take over at once, none removes the file of another that lives.
 * @throws OutputBusy
 */
export function lockOutput(output: string): () => void {
  makeReleasesFolder(output);
  const lock = pathOf(output, ".lock");
  const own = `${lock}-${process.pid}`;
  const file = `${process.pid} ${lifeOf(process.pid) || "-"} ${new Date().toISOString().replaceAll(":", "")} ${thisHost}`; // colons are refused by NTFS
  rmSync(own, { recursive: true, force: true });
  mkdirSync(own);
  writeFileSync(join(own, file), "");
  try {
    for (let tries = 0; tries < mostTries && !puts(own, lock); tries++) {
      for (const name of namesIn(lock)) {
        const holder = holderOf(lock, name);
        if (holder && !holder.ended) throw new OutputBusy(holder);
        rmSync(join(lock, name), { recursive: true, force: true });
      }
      if (tries === mostTries - 1) throw new Error(`${lock} cannot be taken`);
    }
  } catch (error) {
    rmSync(own, { recursive: true, force: true });
    throw error;
  }
  return () => {
    rmSync(join(lock, file), { force: true });
    try { rmdirSync(lock); } catch { /* the next one has it */ }
  };
}

function puts(own: string, lock: string): boolean {
  try {
    renameSync(own, lock);
    return true;
  } catch (error) {
    if (!["ENOTEMPTY", "EEXIST"].includes((error as NodeJS.ErrnoException).code!)) throw error;
    return false;
  }
}

/**
 * A process on another machine cannot be asked: its lock stays until somebody removes it.
 * Undefined when the file says nothing of a holder: systems put files of their own into folders, `.DS_Store`.
 */
function holderOf(lock: string, name: string): (Holder & { ended: boolean }) | undefined {
  const [, pid, life, day, hour, minute, second, host] = /^(\d+) (\S+) (\d{4}-\d\d-\d\dT)(\d\d)(\d\d)(\d\d\.\d{3}Z) (\S*)$/.exec(name) ?? [];
  if (host === undefined) return undefined;
  const ended = host === thisHost && isGone(Number(pid), life === "-" ? "" : life!);
  return { pid: Number(pid), host, since: new Date(`${day}${hour}:${minute}:${second}`), file: join(lock, name), ended };
}
