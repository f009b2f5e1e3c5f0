import { dayText } from "../../format/date.ts";
import { plainTable, type Column } from "../../format/table.ts";
import { feedbackStates, type FeedbackState } from "../../model/feedback.ts";
import { slugOf } from "../../model/field.ts";
import { feedback, feedbackDesk } from "../../strings/vi.ts";
import { plainLine } from "../plain-text.ts";
import type { MailTrouble, StoredMessage } from "../store/store.ts";
import type { Desk } from "./desk.ts";
import { DeskError } from "./desk-error.ts";

const words = feedbackDesk.list;
const day = 86_400_000;
/** A mail that waits longer is told. */
const patience = 2 * day;

/** Code, day, state and subject of messages, newest first; whom they are from is for `show` alone. Mails that cannot leave are told below. */
export async function list({ store, given, now }: Desk): Promise<void> {
  const { format = "text" } = given;
  if (format !== "text" && format !== "json") throw new DeskError(2, feedbackDesk.badFormat(format, ["text", "json"]));
  const state = given.state === undefined ? undefined : stateNamed(given.state);
  const messages = await store.list({ ...(state && { state }), ...(given.held && { held: true }) });
  console.log(format === "json" ? JSON.stringify(messages.map(listed), null, 2) : overview(messages));
  const troubles = await store.mailTroubles(new Date(now.getTime() - patience));
  if (troubles.length) console.error([words.troubles(troubles.length), ...troubles.map(troubleText), words.troubleHint].join("\n"));
}

const listed = ({ code, receivedAt, changedAt, state, held, subject }: StoredMessage) => ({ code, receivedAt, changedAt, state, held, subject });

const overview = (messages: readonly StoredMessage[]): string =>
  (messages.length ? `${words.count(messages.length)}\n\n${plainTable(columns, messages)}` : words.none);

const columns: readonly Column<StoredMessage>[] = [
  { title: words.code, cell: ({ code }) => code },
  { title: words.day, cell: ({ receivedAt }) => dayText(receivedAt) },
  { title: words.state, cell: ({ state, held }) => (held ? words.held : feedback.states[state]) },
  { title: words.subject, cell: ({ subject }) => shortened(plainLine(subject)) },
];

const shortened = (text: string): string => (text.length > 70 ? `${text.slice(0, 69).trimEnd()}…` : text);

const troubleText = ({ since, ...trouble }: MailTrouble): string => words.trouble({ ...trouble, day: dayText(since) });

/** As it is called on the list, with or without marks, or by its name in the code. */
function stateNamed(written: string): FeedbackState {
  const found = feedbackStates.find((state) => state === written || slugOf(feedback.states[state]) === slugOf(written));
  if (!found) throw new DeskError(2, feedbackDesk.badState(written, Object.values(feedback.states)));
  return found;
}
