import { spawn } from "node:child_process";
import { existsSync, readdirSync, renameSync } from "node:fs";
import { basename, join } from "node:path";
import { readJournal, writeJournal } from "./journal.ts";
import { linkAll } from "./lineage.ts";
import { damagedIn } from "./release-faults.ts";
import { draftRelease, kept, moveAside, pathOf, releaseName, releasesOf, showRelease, shownRelease } from "./release.ts";
import { readSums, sumsFile } from "./sums.ts";

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
  // After a rollback what readers saw until now comes second and those before it next: the next rollbacks lead there, and not to what was fled from.
  const at = Math.max(0, known.findIndex((entry) => entry.name === shown));
  const order = [{ name, built: new Date() }, ...known.slice(at), ...known.slice(0, at)]
    .filter((entry, index) => index === 0 || entry.name !== name);
  writeJournal(output, order.slice(0, keep + 1));
  if (existsSync(release)) { // it is damaged, or nobody sees it; the draft is known to be whole
    if (shown === name) showStandIn(output, draft, list);
    moveAside(output, release);
  }
  renameSync(draft, release);
  showRelease(output, name);
  for (const old of order.slice(keep + 1)) moveAside(output, join(releasesOf(output), old.name));
  removeLeftovers(output);
  return { name, same: false };
}

/** Readers see the files of a draft under second names while it takes the place of the release that they saw: at no moment is there no site. */
function showStandIn(output: string, draft: string, list: string): void {
  const standIn = draftRelease(output);
  linkAll(standIn, draft, [...readSums(list).keys(), sumsFile]);
  showRelease(output, basename(standIn));
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
  const child = spawn(process.execPath, ["-e", script], { detached: true, stdio: "ignore" });
  child.on("error", () => {}); // readers see the release already; the next publication removes what is left
  child.unref();
}
