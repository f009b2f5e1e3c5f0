import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { projectRoot } from "../root.ts";
import { faultFrom, notInstalled } from "./fault.ts";
import { sshOptions, type Target } from "./target.ts";

/** One line of the server's: what it is about, and the rest. */
export interface Said { about: string; rest: string }

/** The server's side of a publication, `on-server.sh`. The lock there is held until the session ends, however it ends. */
export interface ServerSession {
  lines: AsyncGenerator<Said, never>;
  /** Asks for the next step. */
  ask(word: string): void;
  /** Gives the lock back; settled when it is. */
  end(): Promise<unknown>;
}

/** So often the server hears that this side still works, in milliseconds. */
const beatEvery = 30_000;

/** Any shell that people log in with reads it as one word. */
const quoted = (word: string): string => `'${word.replaceAll("'", String.raw`'\''`)}'`;

/** Runs `on-server.sh` there. @param args its task and what the task needs */
export function openSession(target: Target, args: readonly string[]): ServerSession {
  const script = readFileSync(join(projectRoot, "src/publish/on-server.sh"), "utf8");
  const command = ["exec", "sh", "-c", script, "publish", target.folder, ...args].map(quoted).join(" ");
  const host = target.login.replace(/[[\]]/g, ""); // ssh takes an address of IPv6 as it is
  const child = spawn("ssh", [...sshOptions(target), "--", host, command], { env: { ...process.env, LC_ALL: "C" } });
  let complaints = "";
  let absent = false;
  child.stderr.setEncoding("utf8").on("data", (text: string) => { complaints = (complaints + text).slice(-10_000); });
  child.stdin.on("error", () => {}); // the connection is gone: its end tells why
  child.once("error", () => { absent = true; });
  const closed = new Promise<number | null>((resolve) => { child.once("close", resolve); });
  const beats = setInterval(() => child.stdin.write("beat\n"), beatEvery);
  void closed.then(() => clearInterval(beats));

  async function* lines(): AsyncGenerator<Said, never> {
    for await (const line of createInterface({ input: child.stdout })) {
      const [, about, rest] = /^(\S+) ?(.*)$/.exec(line) ?? [];
      if (about !== undefined && rest !== undefined) yield { about, rest };
    }
    await closed;
    throw absent ? notInstalled("ssh") : faultFrom(complaints);
  }
  return {
    lines: lines(),
    ask: (word) => { child.stdin.write(`${word}\n`); },
    end: () => {
      child.stdin.end();
      child.stdout.resume(); // a process whose words nobody takes does not close
      return closed;
    },
  };
}
