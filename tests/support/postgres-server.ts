import { execFileSync, spawn } from "node:child_process";
import { chmodSync, chownSync, existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { temporaryFolder } from "./temporary-folder.ts";

/** A server of our own on a socket in a temporary folder; nothing else can reach it. */
export interface PostgresServer {
  url: string;
  /** Holds the files of its tables. */
  folder: string;
  pid: number;
  stop(): Promise<void>;
}

/** Folder of Debian's newest PostgreSQL. @throws what to install */
function programs(): string {
  const home = "/usr/lib/postgresql";
  const newest = existsSync(home) ? readdirSync(home).sort((a, b) => Number(b) - Number(a)).map((version) => join(home, version, "bin")).find((folder) => existsSync(join(folder, "initdb"))) : undefined;
  if (!newest) throw new Error("install postgresql: sudo apt-get install postgresql");
  return newest;
}

const root = process.getuid?.() === 0;
const nobody = root ? Number(execFileSync("id", ["-u", "nobody"], { encoding: "utf8" })) : 0;
/** The server refuses to be root and then runs as `nobody`; it ends with us, however we end. */
const setpriv = (program: string, args: string[]): string[] => ["--pdeathsig=INT", ...(root ? [`--reuid=${nobody}`, "--clear-groups"] : []), program, ...args];

/** Starts it as it is delivered, with fsync; waits half a minute at most. */
export async function startPostgres(): Promise<PostgresServer> {
  const bin = programs();
  const folder = temporaryFolder();
  if (root) chownSync(folder, nobody, 0);
  chmodSync(folder, 0o700);
  const data = join(folder, "data");
  const making = setpriv(join(bin, "initdb"), ["--pgdata", data, "--username", "gopy", "--auth", "trust", "--encoding", "UTF8", "--locale", "C.UTF-8", "--no-sync"]);
  execFileSync("setpriv", making, { stdio: ["ignore", "ignore", "pipe"], cwd: folder });
  const child = spawn("setpriv", setpriv(join(bin, "postgres"), ["-D", data, "-k", folder, "-c", "listen_addresses=", "-c", "max_connections=30"]), { stdio: "ignore", cwd: folder });
  const ended = new Promise<void>((resolve) => { child.once("exit", () => resolve()); });
  const stop = async (): Promise<void> => { child.kill("SIGINT"); await ended; };
  for (let tries = 0; !isReady(bin, folder); tries++) {
    if (tries === 150 || child.exitCode !== null) throw new Error("PostgreSQL does not start");
    await pause(200);
  }
  return { url: `postgres://gopy@localhost/postgres?host=${encodeURIComponent(folder)}`, folder: data, pid: child.pid!, stop };
}

function isReady(bin: string, folder: string): boolean {
  try {
    execFileSync(join(bin, "pg_isready"), ["-q", "-h", folder]);
    return true;
  } catch { return false; }
}
