import { chmodSync, lstatSync, mkdirSync, mkdtempSync, readlinkSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { usePublicMask } from "./public-mask.ts";
import { namesIn } from "./names-in.ts";
import { isListHash, listHash } from "./sums.ts";

/** Releases that stay, the one that readers see among them, when nothing else is asked for. */
export const kept = 3;

/** The link that an output is: with a stroke at its end, `_site/`, the folder that it leads to would be meant. */
const linkOf = (output: string): string => resolve(output);

/** Where the releases of an output lie: on the same file system. */
export const releasesOf = (output: string): string => join(dirname(resolve(output)), ".releases");

/** Several outputs may stand in one folder: everything of one of them starts with its name. @param kind what follows it, `.draft-` */
export const pathOf = (output: string, kind: string): string => join(releasesOf(output), `${basename(resolve(output))}${kind}`);

export function makeReleasesFolder(output: string): void {
  const endPublicMask = usePublicMask();
  try { mkdirSync(releasesOf(output), { recursive: true }); } finally { endPublicMask(); }
}

/** The name of a release says what is in it: two with one name are the same, byte for byte. @param list its SHA256SUMS */
export const releaseName = (output: string, list: string): string => basename(pathOf(output, `-${listHash(list)}`));

/** Names of the releases of an output that are there, in no order. */
export function releaseNames(output: string): string[] {
  const prefix = basename(pathOf(output, "-"));
  return namesIn(releasesOf(output)).filter((name) => name.startsWith(prefix) && isListHash(name.slice(prefix.length)));
}

/** A fresh folder to build in. */
export function draftRelease(output: string): string {
  makeReleasesFolder(output);
  const folder = mkdtempSync(pathOf(output, ".draft-"));
  chmodSync(folder, 0o755); // a temporary folder is its owner's alone, but the web server reads this one
  return folder;
}

export const dropRelease = (release: string): void => rmSync(release, { recursive: true, force: true });

/** Name of the release that readers see; undefined when the output is something else. */
export function shownRelease(output: string): string | undefined {
  const link = linkOf(output);
  if (!lstatSync(link, { throwIfNoEntry: false })?.isSymbolicLink()) return undefined;
  const target = resolve(dirname(link), readlinkSync(link));
  return dirname(target) === releasesOf(output) ? basename(target) : undefined;
}

/**
 * Lets readers see a release: the output is a symbolic link, replaced by one rename, so that no request meets half a site.
 * A real folder that stands there from elsewhere is moved aside first.
 */
export function showRelease(output: string, name: string): void {
  const link = linkOf(output);
  const next = pathOf(output, ".link");
  rmSync(next, { force: true }); // of a build that was ended
  symlinkSync(relative(dirname(link), join(releasesOf(output), name)), next, "dir");
  if (lstatSync(link, { throwIfNoEntry: false })?.isSymbolicLink() === false) moveAside(output, link);
  renameSync(next, link);
}

/** Gives a folder a name under which nobody looks for a release, so that one is never half there; the next publication removes it. */
export function moveAside(output: string, folder: string): void {
  renameSync(folder, join(mkdtempSync(pathOf(output, ".gone-")), "release"));
}
