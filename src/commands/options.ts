import { parseArgs, type ParseArgsOptionsConfig } from "node:util";
import { parseInstant } from "../format/instant.ts";
import { commands as words, releases } from "../strings/vi.ts";

/** Thrown when flags cannot be understood; the message is for the person at the terminal. */
export class UsageError extends Error {}

export const folderOptions = {
  content: { type: "string", default: "content" },
  data: { type: "string", default: "_data" },
} as const satisfies ParseArgsOptionsConfig;

export const nowOption = { now: { type: "string" } } as const satisfies ParseArgsOptionsConfig;

/** Reads flags strictly. @throws UsageError */
export function readOptions<T extends ParseArgsOptionsConfig>(args: string[], options: T) {
  try {
    return parseArgs({ args, options, strict: true, allowPositionals: false }).values;
  } catch {
    throw new UsageError(words.usage(args.join(" "), Object.keys(options).map((name) => `--${name}`)));
  }
}

/** The instant to build for: `--now`, or the real clock. @throws UsageError */
export function readNow(written: string | undefined): Date {
  if (written === undefined) return new Date();
  const now = parseInstant(written);
  if (!now) throw new UsageError(words.badNow(written));
  return now;
}

/** @throws UsageError */
export function readPort(written: string): number {
  const port = Number(written);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new UsageError(words.badPort(written));
  return port;
}

/** Shells put a stroke after a folder, `_site/`; messages and commands put their own. */
export const readOutput = (written: string): string => written.replace(/(?<=.)\/+$/, "");

/** How many releases stay. @throws UsageError */
export function readKeep(written: string): number {
  const keep = Number(written);
  if (!Number.isInteger(keep) || keep < 1 || keep > 100) throw new UsageError(releases.badKeep(written));
  return keep;
}

/** Runs a command; what the person did wrong is told without a stack. */
export async function command(work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    return 2;
  }
}
