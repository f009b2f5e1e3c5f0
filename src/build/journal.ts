import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { pathOf, releaseNames } from "./release.ts";

/** A release that is there, and when it was built; the moment is not known of one that the journal had lost. */
export interface JournalEntry { name: string; built: Date | undefined }

const fileOf = (output: string): string => pathOf(output, ".journal");

/**
 * The releases of an output in the order in which readers came to see them, newest first: names say what is in them and not when.
 * Only those that are there; those that the journal does not know come last.
 */
export function readJournal(output: string): JournalEntry[] {
  const there = new Set(releaseNames(output));
  const entries = linesOf(output).flatMap((line): JournalEntry[] => {
    const [moment, name] = line.split(" ");
    const built = new Date(moment!);
    return there.delete(name ?? "") ? [{ name: name!, built: Number.isNaN(built.getTime()) ? undefined : built }] : [];
  });
  return [...entries, ...[...there].sort().map((name) => ({ name, built: undefined }))];
}

function linesOf(output: string): string[] {
  try {
    return readFileSync(fileOf(output), "utf8").split("\n");
  } catch {
    return []; // none yet
  }
}

/** Writes it whole or not at all. Only who has locked the output may. */
export function writeJournal(output: string, entries: readonly JournalEntry[]): void {
  const draft = `${fileOf(output)}.new`;
  writeFileSync(draft, entries.map(({ name, built }) => `${built?.toISOString() ?? "?"} ${name}\n`).join(""));
  renameSync(draft, fileOf(output));
}
