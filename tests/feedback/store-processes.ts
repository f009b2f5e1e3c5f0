import { spawn, type ChildProcess } from "node:child_process";
import { join } from "node:path";
import { openStore } from "../../src/feedback/store/open-store.ts";

export type Place = Parameters<typeof openStore>[0];

/** A process that stores messages, and the codes it was told are stored. */
export interface Writer { child: ChildProcess; accepted: string[]; ended: Promise<number | null>; trouble(): string }

export function startWriter(place: Place, name: string, count: number): Writer {
  const child = spawn(process.execPath, ["--import", "tsx", join(import.meta.dirname, "store-writer.ts"), JSON.stringify(place), name, String(count)], { stdio: ["ignore", "pipe", "pipe"] });
  const accepted: string[] = [];
  let rest = "", trouble = "";
  child.stdout.on("data", (chunk: Buffer) => {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop()!;
    accepted.push(...lines);
  });
  child.stderr.on("data", (chunk: Buffer) => { trouble += chunk; });
  const ended = new Promise<number | null>((resolve) => { child.on("close", resolve); });
  return { child, accepted, ended, trouble: () => trouble };
}

/** Kills the process with no warning once it has stored so many messages. @throws when it ends before */
export async function killAfter({ child, accepted, ended, trouble }: Writer, count: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    child.stdout!.on("data", () => { if (accepted.length >= count) resolve(); });
    child.on("close", () => reject(new Error(`ended after ${accepted.length}: ${trouble()}`)));
  });
  child.kill("SIGKILL");
  await ended;
}

/** Codes in the store. */
export async function storedCodes(place: Place): Promise<string[]> {
  const store = await openStore(place);
  try {
    return (await store.list()).map(({ code }) => code);
  } finally {
    await store.close();
  }
}
