import { spawn, type ChildProcess } from "node:child_process";
import { join } from "node:path";
import { run } from "../../src/commands/publish.ts";
import type { SshServer } from "./ssh-server.ts";

const root = join(import.meta.dirname, "../..");
const start = `import { run } from ${JSON.stringify(join(root, "src/commands/publish.ts"))}; process.exitCode = await run(process.argv.slice(1));`;

export interface Told { code: number | null; said: string; complained: string }

type Programs = Pick<SshServer, "programsHere">;

const pathWith = (programs: Programs): string => `${programs.programsHere}:${process.env["PATH"]}`;

/** `npm run publish` in a process of its own, which leads a group of processes. */
export function publisher(programs: Programs, ...args: string[]): { child: ChildProcess; told: Promise<Told> } {
  const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", start, "--", ...args], { cwd: root, detached: true, env: { ...process.env, PATH: pathWith(programs) }, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  let complained = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => { said += text; });
  child.stderr.setEncoding("utf8").on("data", (text: string) => { complained += text; });
  return { child, told: new Promise((resolve) => { child.once("close", (code) => resolve({ code, said, complained })); }) };
}

/** `npm run publish` in this process, one at a time. @param path instead of the PATH with the programs of a server */
export async function publish(programs: Programs, args: readonly string[], path = pathWith(programs)): Promise<Told> {
  const told = { said: "", complained: "" };
  const before = { log: console.log, error: console.error, path: process.env["PATH"] };
  console.log = (line: string) => { told.said += `${line}\n`; };
  console.error = (line: string) => { told.complained += `${line}\n`; };
  process.env["PATH"] = path;
  try {
    const code = await run([...args]);
    return { code, ...told };
  } finally {
    Object.assign(console, { log: before.log, error: before.error });
    process.env["PATH"] = before.path;
  }
}
