import type MarkdownIt from "markdown-it";

type Tokens = ReturnType<MarkdownIt["parse"]>;

/** Widths in CSS pixels: a letter of the text of tables, the padding of a cell, and the room on a screen of 320 px for the largest letters a reader can choose. */
const letter = 9, padding = 24, room = 200;

/** Whether the table that opens at a token surely needs no scrolling, for no column is narrower than its longest word. */
export function fitsTelephone(tokens: Tokens, table: number): boolean {
  const longest: number[] = [];
  let column = -1;
  for (let at = table + 1; at < tokens.length && tokens[at]!.type !== "table_close"; at++) {
    const { type, children } = tokens[at]!;
    if (type === "tr_open") column = -1;
    else if (type === "th_open" || type === "td_open") column++;
    else if (type === "inline") {
      for (const { content } of children ?? []) {
        for (const word of content.split(/[\s-]+/)) longest[column] = Math.max(longest[column] ?? 0, word.length);
      }
    }
  }
  return longest.reduce((width, letters) => width + (letters ?? 0) * letter + padding, 0) <= room;
}
