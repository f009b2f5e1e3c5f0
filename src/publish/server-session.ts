import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { isListHash } from "../build/sums.ts";
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

/** Of these the rest is the name of a release, and becomes part of a path. */
const named = new Set(["current", "kept", "shown", "removed"]);

/** What a line of the script's says; a login may greet with anything. */
function saidBy(line: string, token: string): Said | undefined {
  if (!line.startsWith(`${token} `)) return undefined;
  const [, about, rest] = /^(\S+) ?(.*)$/.exec(line.slice(token.length + 1)) ?? [];
  if (about === undefined || rest === undefined || (named.has(about) && !isListHash(rest))) return undefined;
  return { about, rest };
}

/** Runs `on-server.sh` there. @param needs of the task: how many other releases to keep, name and sum of the release */
export function openSession(target: Target, task: "look" | "publish" | "rollback", needs: readonly string[] = ["0", "-", "-"]): ServerSession {
  const script = readFileSync(join(projectRoot, "src/publish/on-server.sh"), "utf8");
  const token = randomBytes(8).toString("hex");
  const command = ["exec", "sh", "-c", script, "publish", target.folder, task, token, ...needs].map(quoted).join(" ");
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
      const said = saidBy(line, token);
      if (said) yield said;
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
