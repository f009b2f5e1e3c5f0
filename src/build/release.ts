import { spawn } from "node:child_process";
import { chmodSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";

/** Releases kept beside the one that readers see. */
const kept = 2;

/** A fresh folder to build in, on the same file system as the output. */
export function newRelease(output: string): string {
  const releases = releasesOf(output);
  mkdirSync(releases, { recursive: true });
  const folder = mkdtempSync(join(releases, `${basename(output)}-${new Date().toISOString().replace(/\D/g, "").slice(0, 14)}-`));
  chmodSync(folder, 0o755); // a temporary folder is its owner's alone, but the web server reads this one
  return folder;
}

/**
 * Lets readers see a finished release: the output is a symbolic link, replaced by one rename, so that no request meets half a site.
 * A real folder that stands there from elsewhere is moved aside first, then removed.
 */
export function publishRelease(output: string, release: string): void {
  const link = `${release}.link`;
  symlinkSync(relative(dirname(resolve(output)), release), link, "dir");
  const folder = existsSync(output) && !lstatSync(output).isSymbolicLink();
  if (folder) renameSync(output, `${release}.before`);
  renameSync(link, output);
  if (folder) rmSync(`${release}.before`, { recursive: true });
  removeOldReleases(output, release);
}

export const dropRelease = (release: string): void => rmSync(release, { recursive: true, force: true });

const releasesOf = (output: string): string => join(dirname(resolve(output)), ".releases");

function removeOldReleases(output: string, current: string): void {
  const folder = releasesOf(output);
  const prefix = `${basename(output)}-`;
  const ours = readdirSync(folder).filter((name) => name.startsWith(prefix) && /^\d{14}-/.test(name.slice(prefix.length))).sort();
  const old = ours.filter((name) => name !== basename(current)).slice(0, -kept).map((name) => join(folder, name));
  if (old.length) removeInBackground(old);
}

/** Tens of thousands of files take seconds to remove; nobody has to wait for it. */
function removeInBackground(folders: readonly string[]): void {
  const script = `for (const folder of ${JSON.stringify(folders)}) require("node:fs").rmSync(folder, { recursive: true, force: true })`;
  spawn(process.execPath, ["-e", script], { detached: true, stdio: "ignore" }).unref();
}
