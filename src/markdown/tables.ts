import type MarkdownIt from "markdown-it";
import { markdown as words } from "../strings/vi.ts";

/** A table lies in a region that scrolls on narrow screens and can be reached by keyboard. */
export function tables(md: MarkdownIt): void {
  md.core.ruler.push("portal_table_numbers", (state) => {
    let count = 0;
    for (const token of state.tokens) if (token.type === "table_open") token.meta = { number: ++count };
  });
  md.renderer.rules["table_open"] = (tokens, index) =>
    `<div class="table-scroll" role="region" tabindex="0" aria-label="${words.table((tokens[index]!.meta as { number: number }).number)}"><table>\n`;
  md.renderer.rules["table_close"] = () => "</table></div>\n";
  // A header cell without words, as in the corner of a table with headings both ways, heads nothing.
  md.renderer.rules["th_open"] = (tokens, index) =>
    (tokens[index + 1]!.content.trim() ? `<th scope="col"${alignment(tokens[index]!.attrGet("style"))}>` : "<td>");
  md.renderer.rules["th_close"] = (tokens, index) => (tokens[index - 1]!.content.trim() ? "</th>" : "</td>");
  md.renderer.rules["td_open"] = (tokens, index) => `<td${alignment(tokens[index]!.attrGet("style"))}>`;
}

/** markdown-it writes a style attribute, which a strict content policy forbids. */
const alignment = (style: string | null): string => (style?.includes("right") ? ' class="table-scroll__number"' : "");
