import { spawn } from "node:child_process";
import { existsSync, readdirSync, renameSync } from "node:fs";
import { basename, join } from "node:path";
import { readJournal, writeJournal } from "./journal.ts";
import { kept, moveAside, pathOf, releaseName, releasesOf, showRelease, shownRelease } from "./release.ts";
import { damagedIn } from "./sums.ts";

export interface Published {
  /** Name of the release. */
  name: string;
  /** It is the one that readers saw already: nothing was switched. */
  same: boolean;
}

/**
 * Makes a finished draft a release and lets readers see it. Ended at any step, the release before or this one is shown, whole:
 * the journal is first, so that no release is ever there without a place in it; then the folder gets its name, then the link is switched, then old ones go.
 * @param list the draft's SHA256SUMS
 * @param keep releases that stay, this one among them; one more is left, which the next build takes over
 */
export function publishDraft(output: string, draft: string, list: string, keep = kept): Published {
  const name = releaseName(output, list);
  const release = join(releasesOf(output), name);
  const shown = shownRelease(output);
  if (shown === name && existsSync(release) && !damagedIn(release).length) {
    moveAside(output, draft);
    removeLeftovers(output);
    return { name, same: true };
  }
  const known = readJournal(output);
  // What readers saw until now comes second, also after a rollback: the next rollback leads there.
  const order = [{ name, built: new Date() }, ...known.filter((entry) => entry.name === shown), ...known.filter((entry) => entry.name !== shown)]
    .filter((entry, index) => index === 0 || entry.name !== name);
  writeJournal(output, order.slice(0, keep + 1));
  if (existsSync(release)) moveAside(output, release); // nobody sees it, and the draft is known to be whole
  renameSync(draft, release);
  showRelease(output, name);
  for (const old of order.slice(keep + 1)) moveAside(output, join(releasesOf(output), old.name));
  removeLeftovers(output);
  return { name, same: false };
}

/** Removes what was moved aside, and drafts of builds that were ended: who publishes has the output to himself. */
function removeLeftovers(output: string): void {
  const left = [".gone-", ".draft-"].map((kind) => basename(pathOf(output, kind)));
  const names = readdirSync(releasesOf(output)).filter((name) => left.some((prefix) => name.startsWith(prefix)));
  if (names.length) removeInBackground(names.map((name) => join(releasesOf(output), name)));
}

/** Tens of thousands of files take seconds to remove; nobody has to wait for it. */
function removeInBackground(folders: readonly string[]): void {
  const script = `for (const folder of ${JSON.stringify(folders)}) try { require("node:fs").rmSync(folder, { recursive: true, force: true }) } catch {}`;
  spawn(process.execPath, ["-e", script], { detached: true, stdio: "ignore" }).unref();
}
