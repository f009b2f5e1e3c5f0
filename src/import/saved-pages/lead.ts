import { importWords as words } from "../../strings/vi.ts";
import type { Block } from "../html/block.ts";
import { shortened } from "../plain-words.ts";

/** Longest summary that front matter takes. */
export const longestSummary = 500;

/** Takes the lead, the first paragraph, from a body; a lead too long for a summary stays and gives its beginning. */
export function readLead(blocks: readonly Block[]): { summary?: string; body: readonly Block[]; guesses: string[] } {
  const at = blocks.findIndex((block) => block.kind === "text");
  const lead = blocks[at];
  const paragraphs = blocks.filter((block) => block.kind === "text").length;
  if (lead?.kind !== "text" || lead.element.name !== "p" || at > 1 || paragraphs < 2) return { body: blocks, guesses: [] };
  if (lead.text.length > longestSummary) return { summary: shortened(lead.text, longestSummary), body: blocks, guesses: [words.guessed.longLead] };
  return {
    summary: lead.text, body: blocks.toSpliced(at, 1),
    guesses: lead.bold ? [] : [words.guessed.lead(shortened(lead.text, 60))],
  };
}
