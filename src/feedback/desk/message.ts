import { readText } from "../../content/read-text.ts";
import { asEditorPath } from "../../content/list-files.ts";
import { problemText } from "../../model/problem.ts";
import { feedbackDesk as words } from "../../strings/vi.ts";
import type { StoredMessage } from "../store/store.ts";
import type { Desk } from "./desk.ts";
import { DeskError } from "./desk-error.ts";

/** The message a command is about. @throws DeskError */
export async function messageAt({ store, code }: Desk): Promise<StoredMessage> {
  const message = await store.get(code);
  if (!message) throw new DeskError(1, words.unknownCode(code));
  return message;
}

/** What the office wrote into a file. @throws DeskError */
export function textOf(path: string): string {
  const file = asEditorPath(path);
  const { text, problems } = readText(path, file);
  if (text === undefined) throw new DeskError(1, problems.map(problemText).join("\n"));
  if (!text.trim()) throw new DeskError(1, words.emptyFile(file));
  return text.trim();
}
