import { parseArgs } from "node:util";
import { feedbackDesk as words } from "../../strings/vi.ts";
import { readCode } from "../code.ts";
import { DeskError } from "./desk-error.ts";

const flags = {
  content: { type: "string", default: "content" },
  data: { type: "string", default: "_data" },
  state: { type: "string" },
  held: { type: "boolean", default: false },
  format: { type: "string" },
  file: { type: "string" },
  publish: { type: "boolean", default: false },
  refuse: { type: "boolean", default: false },
  "older-than": { type: "string" },
} as const;

export type Flag = keyof typeof flags;
export type Given = ReturnType<typeof read>["values"];

const read = (args: string[]) => parseArgs({ args, options: flags, strict: true, allowPositionals: true, tokens: true });

/** What was written after the name of a command. @throws DeskError what else it would have understood */
export function readGiven(args: string[], allowed: readonly Flag[]): { given: Given; words: string[] } {
  try {
    const { values, positionals, tokens } = read(args);
    const known: readonly string[] = [...allowed, "content", "data"];
    if (tokens.every((token) => token.kind !== "option" || known.includes(token.name))) return { given: values, words: positionals };
  } catch { /* told below, in words for the person at the terminal */ }
  throw new DeskError(2, `${words.badFlags(args.join(" "))}\n${words.usage}`);
}

/** The code that a command is about. @throws DeskError */
export function codeFrom(command: string, written: readonly string[]): string {
  const text = written.join(" ");
  if (!text) throw new DeskError(2, words.needsCode(command));
  const code = readCode(text);
  if (!code) throw new DeskError(2, words.badCode(text));
  return code;
}
