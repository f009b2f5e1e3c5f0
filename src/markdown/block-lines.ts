/** A `:::` block or an inline figure, as written in Markdown. Lines and columns count from 1. */
export interface BlockUse { name: string; args: readonly string[]; line: number; column: number }

/** Boxes that hold text up to a closing `:::`. */
export const boxNames: readonly string[] = ["luu-y"];

/** The inline figure, `{so htx-tong-so}`. */
export const inlineStatName = "so";

const opening = /^ {0,3}:::+[ \t]*([^\s:]\S*)[ \t]*(.*?)[ \t]*$/;
const ending = /^ {0,3}:::+[ \t]*$/;
const inlineStat = /\{so[ \t]+([^{}\s]+)\}/g;

/** Reads one line: the opening of a block, the end of one, or null for any other line. */
export function readBlockLine(line: string): { name: string; args: string[]; rest: string } | "end" | null {
  if (!line.includes(":::")) return null;
  if (ending.test(line)) return "end";
  const match = opening.exec(line);
  return match ? { name: match[1]!, args: match[2]!.split(/\s+/).filter(Boolean), rest: match[2]! } : null;
}

/** Inline figures of a line, `{so <indicator>}`. */
export function readInlineStats(line: string): { name: string; args: string[]; column: number }[] {
  if (!line.includes("{so")) return [];
  return [...line.matchAll(inlineStat)].map((match) => ({ name: inlineStatName, args: [match[1]!], column: match.index + 1 }));
}
