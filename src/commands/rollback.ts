import { basename } from "node:path";
import { readJournal, type JournalEntry } from "../build/journal.ts";
import { pathOf, shownRelease } from "../build/release.ts";
import { rollBack } from "../build/roll-back.ts";
import { fullMomentText } from "../format/date.ts";
import { plainTable } from "../format/table.ts";
import { releases as words } from "../strings/vi.ts";
import { command, readOptions, readOutput } from "./options.ts";
import { troubleText } from "./trouble-text.ts";

/** `npm run rollback -- --output DIR --to HASH --list`: readers see the release before again, or the one whose hash begins so. */
export const run = (args: string[]): Promise<number> => command(async () => {
  const { output: written, to, list } = readOptions(args, { output: { type: "string", default: "_site" }, to: { type: "string" }, list: { type: "boolean", default: false } });
  const output = readOutput(written);
  if (list) {
    console.log(overview(output));
    return 0;
  }
  try {
    const done = rollBack(output, to);
    if ("shown" in done) {
      console.log(words.back.done(output, hashOf(output, done.shown), builtText(done.shown)));
      return 0;
    }
    console.error(refusal(done, output, to ?? ""));
  } catch (error) {
    const trouble = troubleText(error, output);
    if (!trouble) throw error;
    console.error(trouble);
  }
  return 1;
});

function refusal(done: Exclude<ReturnType<typeof rollBack>, { shown: unknown }>, output: string, to: string): string {
  switch (done.refused) {
    case "none before": return readJournal(output).length ? words.back.noneBefore(output) : words.list.empty(output);
    case "not found": return words.back.notFound(to);
    case "several": return words.back.several(to);
    case "already": return words.back.already(hashOf(output, done.release));
    case "damaged": return words.back.damaged(hashOf(output, done.release), done.files.length, done.files[0]!);
  }
}

/** Enough of it to be told from all others that are kept. */
const hashOf = (output: string, { name }: JournalEntry): string => name.slice(basename(pathOf(output, "-")).length).slice(0, 12);
const builtText = ({ built }: JournalEntry): string | undefined => built && fullMomentText(built);

function overview(output: string): string {
  const journal = readJournal(output);
  const shown = shownRelease(output);
  if (!journal.length) return words.list.empty(output);
  return plainTable<JournalEntry>([
    { title: words.list.release, cell: (entry) => hashOf(output, entry) },
    { title: words.list.built, cell: (entry) => builtText(entry) ?? words.list.unknown },
    { title: words.list.state, cell: ({ name }) => (name === shown ? words.list.shown : "") },
  ], journal);
}
