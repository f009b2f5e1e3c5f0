import { fullMomentText } from "../../format/date.ts";
import { excelText } from "../../open-data/csv.ts";
import { feedback, feedbackDesk } from "../../strings/vi.ts";
import { plainText } from "../plain-text.ts";
import type { StoredMessage } from "../store/store.ts";
import type { Desk } from "./desk.ts";
import { DeskError } from "./desk-error.ts";

const { titles } = feedbackDesk.export;
type Column = keyof typeof titles;
const columns = Object.keys(titles) as Column[];

/** Every message with everything in it: JSON to the letter, CSV for a spreadsheet. */
export async function exportAll({ store, given: { format = "csv" } }: Desk): Promise<void> {
  if (format !== "csv" && format !== "json") throw new DeskError(2, feedbackDesk.badFormat(format, ["csv", "json"]));
  const messages = await store.list();
  process.stdout.write(format === "json" ? `${JSON.stringify(messages, null, 2)}\n` : sheetText(messages));
}

const sheetText = (messages: readonly StoredMessage[]): string =>
  excelText({ titles: columns.map((column) => titles[column]), rows: messages.map(cellsOf).map((cells) => columns.map((column) => cells[column])) });

const cellsOf = (message: StoredMessage): Record<Column, string | boolean> => ({
  code: message.code, received: fullMomentText(message.receivedAt), state: feedback.states[message.state], changed: fullMomentText(message.changedAt), held: message.held,
  subject: harmless(message.subject), message: harmless(message.message), name: harmless(message.name), email: harmless(message.email), telephone: harmless(message.telephone),
  publishName: message.nameMayBePublished, notice: message.consentVersion, answer: harmless(message.answer ?? ""), published: message.published ?? "",
});

/** A spreadsheet that expects another separator cuts a text at its own, and would run what follows as a formula: an apostrophe goes in between. */
const harmless = (text: string): string => plainText(text).replace(/([,;\t\n|]["'\s]*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/g, "$1'");
