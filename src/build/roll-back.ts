import { basename, join } from "node:path";
import { readJournal, type JournalEntry } from "./journal.ts";
import { lockOutput } from "./output-lock.ts";
import { pathOf, releasesOf, showRelease, shownRelease } from "./release.ts";
import { damagedIn } from "./release-faults.ts";

/** What came of it: the release that readers see now, or why they still see the one before. */
export type RolledBack = { shown: JournalEntry } | { refused: "none before" | "not found" | "several" } | { refused: "already"; release: JournalEntry } | { refused: "damaged"; release: JournalEntry; files: readonly string[] };

/**
 * Lets readers see an earlier release that is still there, and whole. The journal stays: the next one before it is one more step back.
 * @param to how its hash begins, or its name; the release before the one shown when absent
 * @throws OutputBusy
 */
export function rollBack(output: string, to?: string): RolledBack {
  const unlock = lockOutput(output);
  try {
    const journal = readJournal(output);
    const shown = shownRelease(output);
    const prefix = basename(pathOf(output, "-"));
    const before = journal.slice(journal.findIndex(({ name }) => name === shown) + 1).slice(0, 1);
    const found = to === undefined ? before : journal.filter(({ name }) => name.startsWith(to.startsWith(prefix) ? to : prefix + to));
    const [release] = found;
    if (!release) return { refused: to === undefined ? "none before" : "not found" };
    if (found.length > 1) return { refused: "several" };
    if (release.name === shown) return { refused: "already", release };
    const files = damagedIn(join(releasesOf(output), release.name));
    if (files.length) return { refused: "damaged", release, files };
    showRelease(output, release.name);
    return { shown: release };
  } finally {
    unlock();
  }
}
