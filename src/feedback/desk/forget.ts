import { dayText } from "../../format/date.ts";
import { feedbackDesk as words } from "../../strings/vi.ts";
import type { Desk } from "./desk.ts";
import { DeskError } from "./desk-error.ts";
import { messageAt } from "./message.ts";

/** `--older-than 365d`: what is decided and has not changed since goes; what is undecided stays, and is told. */
export async function purge({ store, given, now }: Desk): Promise<void> {
  const written = given["older-than"];
  if (written === undefined) throw new DeskError(2, words.needsAge);
  const days = Number(/^([1-9]\d{0,4})d$/.exec(written)?.[1]);
  if (!days) throw new DeskError(2, words.badAge(written));
  const before = new Date(now.getTime() - days * 86_400_000);
  console.log(words.done.purged(await store.purge(before), dayText(before)));
  const left = (await store.list()).filter(({ changedAt }) => changedAt < before).length;
  if (left) console.log(words.done.left(left));
}

/** The right to be forgotten. An answer that was published is named: the portal's files are removed by hand. */
export async function erase({ store, code }: Desk): Promise<void> {
  const published = (await store.get(code))?.published;
  // Repeated after a failure it finds no message, and cleans the files all the same.
  if (!await store.erase(code)) throw new DeskError(1, words.unknownCode(code));
  console.log(words.done.erased(code));
  if (published) console.log(words.done.erasedFile(published));
}

export async function dropMails(desk: Desk): Promise<void> {
  const { code } = await messageAt(desk);
  console.log(words.done.dropped(await desk.store.dropMails(code)));
}
