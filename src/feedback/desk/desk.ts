import type { Site } from "../../model/site.ts";
import { feedbackDesk as words } from "../../strings/vi.ts";
import { siteIn } from "../current-site.ts";
import { mailSettings } from "../mail/settings.ts";
import { StoreUnavailable, type OfficeStore } from "../store/store.ts";
import { answer } from "./answer.ts";
import { close, release, take } from "./decide.ts";
import { DeskError } from "./desk-error.ts";
import { exportAll } from "./export.ts";
import { dropMails, erase, purge } from "./forget.ts";
import { codeFrom, readGiven, type Flag, type Given } from "./given.ts";
import { list } from "./list.ts";
import { show } from "./show.ts";

/** What a command works with. */
export interface Desk {
  store: OfficeStore;
  given: Given;
  /** Empty for commands that are not about one message. */
  code: string;
  now: Date;
  /** Whether mails that are queued will leave. */
  mails: boolean;
  /** @throws DeskError when it cannot be read */
  site(): Site;
}

interface Command { about?: "message"; flags: readonly Flag[]; run: (desk: Desk) => Promise<void> }

const commands: Record<string, Command> = {
  list: { flags: ["state", "held", "format"], run: list },
  show: { about: "message", flags: [], run: show },
  take: { about: "message", flags: [], run: take },
  release: { about: "message", flags: [], run: release },
  answer: { about: "message", flags: ["file", "publish"], run: answer },
  close: { about: "message", flags: ["refuse", "file"], run: close },
  export: { flags: ["format"], run: exportAll },
  "drop-mails": { about: "message", flags: [], run: dropMails },
  purge: { flags: ["older-than"], run: purge },
  erase: { about: "message", flags: [], run: erase },
};

/**
 * `npm run feedback -- COMMAND …`: what is done with messages after they came. Gives the exit code: 0 done, 1 not possible, 2 not understood.
 * It may be used while the receiver runs; mails it queues are sent by the receiver.
 */
export async function desk([name = "", ...args]: string[], open: () => Promise<OfficeStore>, now = new Date()): Promise<number> {
  try {
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!command) throw new DeskError(2, `${words.unknownCommand(name)}\n${words.usage}`);
    const { given, words: written } = readGiven(args, command.flags);
    if (!command.about && written.length) throw new DeskError(2, `${words.badFlags(written.join(" "))}\n${words.usage}`);
    const code = command.about ? codeFrom(name, written) : "";
    const { settings, bad } = mailSettings(process.env);
    if (bad) throw new DeskError(2, words.badMail(bad));
    const store = await open();
    try {
      await command.run({ store, given, code, now, mails: settings !== undefined, site: () => readSite(given.data) });
    } finally {
      await store.close();
    }
    return 0;
  } catch (error) {
    if (error instanceof StoreUnavailable) console.error(words.unavailable(error.message));
    else if (error instanceof DeskError) console.error(error.message);
    else throw error;
    return error instanceof DeskError ? error.exitCode : 1;
  }
}

function readSite(folder: string): Site {
  const site = siteIn(folder);
  if (!site) throw new DeskError(1, words.siteUnread);
  return site;
}
