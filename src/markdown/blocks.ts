import type MarkdownIt from "markdown-it";
import { escape } from "../html.ts";
import { markdown as words } from "../strings/vi.ts";
import { boxNames, readBlockLine } from "./block-lines.ts";
import { contextOf } from "./context.ts";

/**
 * `:::` blocks: a widget on one line (`::: tien-do htx-tong-so`, an empty `:::` after it is allowed),
 * or a box around text up to the closing `:::`.
 */
export function blocks(md: MarkdownIt): void {
  md.block.ruler.before("fence", "portal_block", (state, startLine, endLine, silent) => {
    if (state.sCount[startLine]! - state.blkIndent >= 4) return false;
    const lineAt = (line: number): string => state.src.slice(state.bMarks[line]! + state.tShift[line]!, state.eMarks[line]);
    const opened = readBlockLine(lineAt(startLine));
    if (!opened) return false;
    if (silent) return true;
    if (opened === "end") { state.line = startLine + 1; return true; }

    if (!boxNames.includes(opened.name)) {
      const token = state.push("portal_widget", "figure", 0);
      token.meta = { name: opened.name, args: opened.args };
      token.map = [startLine, startLine + 1];
      state.line = startLine + 1;
      return true;
    }

    let end = startLine + 1;
    for (let depth = 1; end < endLine; end++) {
      const inner = readBlockLine(lineAt(end));
      if (inner === "end") depth--;
      else if (inner && boxNames.includes(inner.name)) depth++;
      if (depth === 0) break;
    }
    const open = state.push("portal_box_open", "aside", 1);
    open.meta = { title: opened.rest || words.boxTitles[opened.name as keyof typeof words.boxTitles] };
    open.map = [startLine, end];
    const { parentType, lineMax } = state;
    state.lineMax = end;
    state.md.block.tokenize(state, startLine + 1, end);
    state.lineMax = lineMax;
    state.parentType = parentType;
    state.push("portal_box_close", "aside", -1);
    state.line = Math.min(end + 1, endLine);
    return true;
  }, { alt: ["paragraph", "reference", "blockquote", "list"] });

  md.core.ruler.push("portal_widget_levels", (state) => {
    let level = 1;
    for (const token of state.tokens) {
      if (token.type === "heading_open") level = Number(token.tag.slice(1));
      else if (token.type === "portal_widget") token.meta.headingLevel = Math.min(level + 1, 4);
    }
  });

  md.renderer.rules["portal_widget"] = (tokens, index, _, env) => {
    const { name, args, headingLevel } = tokens[index]!.meta as { name: string; args: string[]; headingLevel: 2 | 3 | 4 };
    return `${contextOf(env).block(name, args, headingLevel)}\n`;
  };
  md.renderer.rules["portal_box_open"] = (tokens, index) => {
    const title = escape(String((tokens[index]!.meta as { title: string }).title));
    return `<aside class="note-box" aria-label="${title}">\n<p class="note-box__title"><strong>${title}</strong></p>\n`;
  };
  md.renderer.rules["portal_box_close"] = () => "</aside>\n";
}
