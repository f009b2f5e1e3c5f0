import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, symlinkSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";

/** Releases kept beside the one that readers see. */
export const kept = 2;

/** Drafts that builds left behind which were ended from outside are removed after this time, in milliseconds. */
const draftsKeptFor = 86_400_000;

/** Where the releases of an output lie: on the same file system. */
export const releasesOf = (output: string): string => join(dirname(resolve(output)), ".releases");

const draftPrefix = (output: string): string => `${basename(output)}.draft-`;

/** A fresh folder to build in. */
export function draftRelease(output: string): string {
  const releases = releasesOf(output);
  mkdirSync(releases, { recursive: true });
  const folder = mkdtempSync(join(releases, draftPrefix(output)));
  chmodSync(folder, 0o755); // a temporary folder is its owner's alone, but the web server reads this one
  return folder;
}

/** Makes a finished draft a release and lets readers see it. @returns the release's name */
export function publishDraft(output: string, draft: string): string {
  const name = `${basename(output)}-${new Date().toISOString().replace(/\D/g, "")}-${randomBytes(3).toString("hex")}`;
  const release = join(releasesOf(output), name);
  renameSync(draft, release);
  showRelease(output, release);
  removeOldReleases(output, name);
  return name;
}

/**
 * Lets readers see a release: the output is a symbolic link, replaced by one rename, so that no request meets half a site.
 * A real folder that stands there from elsewhere is moved aside first, then removed.
 */
export function showRelease(output: string, release: string): void {
  const link = `${release}.link`;
  symlinkSync(relative(dirname(resolve(output)), release), link, "dir");
  const folder = existsSync(output) && !lstatSync(output).isSymbolicLink();
  if (folder) renameSync(output, `${release}.before`);
  renameSync(link, output);
  if (folder) rmSync(`${release}.before`, { recursive: true });
}

export const dropRelease = (release: string): void => rmSync(release, { recursive: true, force: true });

function removeOldReleases(output: string, current: string): void {
  const folder = releasesOf(output);
  const prefix = `${basename(output)}-`;
  const names = readdirSync(folder);
  const ours = names.filter((name) => name.startsWith(prefix) && /^\d{14,17}-/.test(name.slice(prefix.length))).sort();
  const old = ours.filter((name) => name !== current).slice(0, -kept);
  const left = names.filter((name) => name.startsWith(draftPrefix(output)) && Date.now() - statSync(join(folder, name)).mtimeMs > draftsKeptFor);
  if (old.length || left.length) removeInBackground([...old, ...left].map((name) => join(folder, name)));
}

/** Tens of thousands of files take seconds to remove; nobody has to wait for it. */
function removeInBackground(folders: readonly string[]): void {
  const script = `for (const folder of ${JSON.stringify(folders)}) require("node:fs").rmSync(folder, { recursive: true, force: true })`;
  spawn(process.execPath, ["-e", script], { detached: true, stdio: "ignore" }).unref();
}
