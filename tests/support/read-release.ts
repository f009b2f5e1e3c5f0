import { spawnSync } from "node:child_process";
import { readdirSync, realpathSync, statSync } from "node:fs";
import { basename, join } from "node:path";

/** Name of the release that an output shows. */
export const shownName = (output: string): string => basename(realpathSync(output));

/** What `sha256sum` says of a release, and the files that its list does not name; empty when it is whole. */
export function faultsOf(release: string): string {
  const { stdout, stderr } = spawnSync("sha256sum", ["--check", "--strict", "--quiet", "SHA256SUMS"], { cwd: release, encoding: "utf8" });
  return stdout + stderr;
}

/** Mode of every file and folder of a release, by name. */
export const modesOf = (release: string): ReadonlyMap<string, string> => new Map(["", ...readdirSync(release, { recursive: true, encoding: "utf8" }).sort()]
  .map((name) => [name, (statSync(join(release, name)).mode & 0o7777).toString(8)]));
