import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { userInfo } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { temporaryFolder } from "./temporary-folder.ts";

/** A server of our own for ssh, on this machine alone, with keys made for it. */
export interface SshServer {
  port: number;
  /** `user@127.0.0.1` */
  login: string;
  /** Programs here are found before all others by commands that run on the server. */
  programsThere: string;
  /** Programs here, `ssh` among them, are for the PATH of whoever publishes: this one knows the server and has the key. */
  programsHere: string;
  /** Settings of that `ssh`. */
  settings: string;
  /** A key that is in no list. */
  strangersKey: string;
  stop(): Promise<void>;
}

const sshd = "/usr/sbin/sshd";

const freePort = (): Promise<number> => new Promise((resolve) => {
  const probe = createServer().listen(0, "127.0.0.1", () => {
    const { port } = probe.address() as AddressInfo;
    probe.close(() => resolve(port));
  });
});

/** Writes a program. */
export function program(folder: string, name: string, lines: string): void {
  writeFileSync(join(folder, name), `#!/bin/sh\n${lines}\n`);
  chmodSync(join(folder, name), 0o755);
}

/** Runs as whoever runs the tests; waits for 10 s at most. */
export async function startSsh(): Promise<SshServer> {
  if (!existsSync(sshd)) throw new Error("install openssh-server: sudo apt-get install openssh-server");
  const folder = temporaryFolder();
  const port = await freePort();
  const { username } = userInfo();
  const [programsThere, programsHere, settings] = ["there", "here", "ssh_config"].map((name) => join(folder, name)) as [string, string, string];
  for (const name of ["host", "key", "stranger"]) execFileSync("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-f", join(folder, name)]);
  mkdirSync(programsThere);
  mkdirSync(programsHere);
  execFileSync("cp", [join(folder, "key.pub"), join(folder, "authorized_keys")]);
  const [type, key] = execFileSync("cat", [join(folder, "host.pub")], { encoding: "utf8" }).split(" ");
  writeFileSync(join(folder, "known_hosts"), `[127.0.0.1]:${port} ${type} ${key}\n`);
  writeFileSync(settings, `IdentityFile ${folder}/key\nIdentitiesOnly yes\nUserKnownHostsFile ${folder}/known_hosts\nGlobalKnownHostsFile none\n`);
  program(programsHere, "ssh", `exec /usr/bin/ssh -F ${settings} "$@"`);
  writeFileSync(join(folder, "sshd_config"), [
    `Port ${port}`, "ListenAddress 127.0.0.1", `HostKey ${folder}/host`, `AuthorizedKeysFile ${folder}/authorized_keys`, `AllowUsers ${username}`, "PidFile none", "LogLevel ERROR",
    "StrictModes no", "UsePAM no", "PasswordAuthentication no", "KbdInteractiveAuthentication no", "PermitRootLogin prohibit-password", "MaxStartups 100",
    `SetEnv HOME=${folder} PATH=${programsThere}:/usr/local/bin:/usr/bin:/bin`, // what else the user's shell does at a start is no part of a test
  ].join("\n"));
  if (process.getuid?.() === 0) mkdirSync("/run/sshd", { recursive: true, mode: 0o755 }); // it asks for this folder; a service would have made it
  const child = spawn("setpriv", ["--pdeathsig=TERM", sshd, "-D", "-e", "-f", join(folder, "sshd_config")], { stdio: ["ignore", "ignore", "inherit"] });
  const ended = new Promise<void>((resolve) => { child.once("exit", () => resolve()); });
  await answering(child, ["-p", String(port), `${username}@127.0.0.1`, "true"], programsHere);
  return { port, login: `${username}@127.0.0.1`, programsThere, programsHere, settings, strangersKey: join(folder, "stranger"), stop: async () => { child.kill("SIGTERM"); await ended; } };
}

async function answering(child: ChildProcess, args: readonly string[], programs: string): Promise<void> {
  for (let tries = 0; tries < 50; tries++) {
    try {
      execFileSync(join(programs, "ssh"), args, { stdio: "ignore" });
      return;
    } catch { await pause(200); }
    if (child.exitCode !== null) break;
  }
  throw new Error("sshd does not start");
}
