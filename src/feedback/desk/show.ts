import { fullMomentText } from "../../format/date.ts";
import { feedback, feedbackDesk } from "../../strings/vi.ts";
import { plainLine, plainText } from "../plain-text.ts";
import type { StoredMessage } from "../store/store.ts";
import type { Desk } from "./desk.ts";
import { messageAt } from "./message.ts";

const words = feedbackDesk.show;

/** Everything about one message, with contact details. */
export async function show(desk: Desk): Promise<void> {
  const message = await messageAt(desk);
  const head = headOf(message);
  const width = Math.max(...head.map(([title]) => title.length)) + 2;
  const lines = head.map(([title, value]) => `${`${title}:`.padEnd(width)}${value}`);
  const { answer, state } = message;
  const answered = answer === undefined ? [] : ["", `${words.answer[state === "refused" ? "refused" : "answered"]}:`, indented(answer)];
  console.log([...lines, "", `${words.message}:`, indented(message.message), ...answered].join("\n"));
}

const headOf = (message: StoredMessage): [string, string][] => [
  [words.code, message.code],
  [words.received, fullMomentText(message.receivedAt)],
  [words.state, message.held ? words.held : words.since(feedback.states[message.state], fullMomentText(message.changedAt))],
  [words.subject, plainLine(message.subject)],
  [words.name, given(message.name)],
  [words.email, given(message.email)],
  [words.telephone, given(message.telephone)],
  [words.publishName, message.nameMayBePublished ? words.agreed : words.notAgreed],
  [words.consent, `${message.consent ? words.agreed : words.notAgreed}, ${words.notice(message.consentVersion)}`],
  ...(message.published ? [[words.published, message.published] satisfies [string, string]] : []),
];

const given = (text: string): string => plainLine(text) || words.notGiven;
const indented = (text: string): string => plainText(text).replace(/^/gm, "  ");
