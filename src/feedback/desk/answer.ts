import { rmSync } from "node:fs";
import { feedbackDesk as words } from "../../strings/vi.ts";
import { decisionMails } from "../mail/letters.ts";
import type { StoredMessage } from "../store/store.ts";
import { assertTaken, assertUndecided, openMessage, wayOfAnswer } from "./decide.ts";
import type { Desk } from "./desk.ts";
import { DeskError } from "./desk-error.ts";
import { textOf } from "./message.ts";
import { publishedQuestion, type PublishedQuestion } from "./published-question.ts";
import { writeQuestion } from "./write-question.ts";

/** Answers a message; with `--publish` alone, publishes the answer that was given before. */
export async function answer(desk: Desk): Promise<void> {
  const message = await openMessage(desk);
  const { file, publish } = desk.given;
  if (file === undefined && !(publish && message.state === "answered")) throw new DeskError(2, words.needsFile);
  if (file === undefined) return publishAnswered(desk, message);
  const text = textOf(file);
  assertUndecided(message);
  const mails = desk.mails ? decisionMails("answer", message, text, desk.site()) : [];
  const change = { at: desk.now, answer: text, from: ["received", "in-hand"] as const };
  await keep(desk, publish ? publishedQuestion(message, text, desk.now, desk.site()) : undefined, (published) => desk.store.setState(desk.code, "answered", { ...change, ...published }, mails));
  console.log(words.done.answered(desk.code));
  console.log(wayOfAnswer(desk, message, mails.length));
}

async function publishAnswered(desk: Desk, { answer: text, published: before, changedAt, ...message }: StoredMessage): Promise<void> {
  if (before) throw new DeskError(1, words.cannot.published(before));
  if (text === undefined) throw new DeskError(1, words.cannot.noAnswer);
  const question = publishedQuestion(message, text, changedAt, desk.site());
  await keep(desk, question, (published) => desk.store.setState(desk.code, "answered", { at: changedAt, from: ["answered"], ...published }, []));
}

/** Writes the file first, so that the store never names one that is not there; a change that is not taken takes the file back. */
async function keep(desk: Desk, question: PublishedQuestion | undefined, change: (published: { published?: string }) => Promise<boolean>): Promise<void> {
  const file = question && writeQuestion(desk.given.content, question);
  let kept = false;
  try {
    kept = await change(file ? { published: file } : {});
  } finally {
    if (file && !kept) rmSync(file);
  }
  assertTaken(kept);
  if (file) console.log(publishedText(file, question!));
}

const publishedText = (file: string, { masked, names }: PublishedQuestion): string => [
  words.publish.written(file),
  masked.length ? words.publish.masked(masked) : words.publish.nothingMasked,
  ...(names ? [words.publish.nameKept] : []),
  words.publish.review,
].join("\n");
