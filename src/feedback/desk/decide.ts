import { feedback, feedbackDesk as words } from "../../strings/vi.ts";
import { arrivalMails, decisionMails } from "../mail/letters.ts";
import type { StoredMessage } from "../store/store.ts";
import type { Desk } from "./desk.ts";
import { DeskError } from "./desk-error.ts";
import { messageAt, textOf } from "./message.ts";

const undecided = ["received", "in-hand"] as const;

export async function take(desk: Desk): Promise<void> {
  const { state } = await openMessage(desk);
  if (state !== "received") throw new DeskError(1, words.cannot.moved(feedback.states[state]));
  assertTaken(await desk.store.setState(desk.code, "in-hand", { at: desk.now, from: ["received"] }, []));
  console.log(words.done.taken(desk.code));
}

/** Lets a held message in; from now on it is one like any other, and so are its mails. */
export async function release(desk: Desk): Promise<void> {
  const message = await messageAt(desk);
  if (!message.held) throw new DeskError(1, words.cannot.notHeld);
  const mails = desk.mails ? arrivalMails({ ...message, held: false }, desk.site()) : [];
  assertTaken(await desk.store.release(desk.code, mails));
  console.log(words.done.released(desk.code, mails.length));
}

/** Without an answer in writing (thanks, an answer by telephone), or refused, with a reason where the citizen is owed one. */
export async function close(desk: Desk): Promise<void> {
  const { given: { refuse, file }, now, code, store } = desk;
  if (file !== undefined && !refuse) throw new DeskError(2, words.fileWithoutRefuse);
  const message = refuse ? await messageAt(desk) : await openMessage(desk);
  const reason = file === undefined ? undefined : textOf(file);
  assertUndecided(message);
  const mails = reason && desk.mails && !message.held ? decisionMails("refusal", message, reason, desk.site()) : [];
  assertTaken(await store.setState(code, refuse ? "refused" : "answered", { at: now, from: undecided, ...(reason && { answer: reason }) }, mails));
  console.log(refuse ? words.done.refused(code) : words.done.closed(code));
  if (reason && !message.held) console.log(wayOfAnswer(desk, message, mails.length));
}

/** A message that has been let in. @throws DeskError */
export async function openMessage(desk: Desk): Promise<StoredMessage> {
  const message = await messageAt(desk);
  if (message.held) throw new DeskError(1, words.cannot.held(message.code));
  return message;
}

/** @throws DeskError */
export function assertUndecided({ state }: StoredMessage): void {
  if (!undecided.some((one) => one === state)) throw new DeskError(1, words.cannot.moved(feedback.states[state]));
}

/** Whether the store took a change: somebody else may have decided meanwhile. @throws DeskError */
export function assertTaken(taken: boolean): void {
  if (!taken) throw new DeskError(1, words.cannot.meanwhile);
}

/** How the citizen will hear of it. */
export function wayOfAnswer(desk: Desk, { email, telephone }: StoredMessage, mails: number): string {
  if (mails) return words.done.mailed;
  return email && !desk.mails ? words.done.noMailServer : words.done.noAddress(telephone);
}
