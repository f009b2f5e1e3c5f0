import type MarkdownIt from "markdown-it";
import { contextOf } from "./context.ts";

const stat = /^\{so[ \t]+([^{}\s]+)\}/;

/** `{so htx-tong-so}` becomes the newest figure of the indicator, with its period. */
export function inlineStat(md: MarkdownIt): void {
  md.inline.ruler.before("link", "portal_stat", (state, silent) => {
    if (state.src.charCodeAt(state.pos) !== 0x7b) return false;
    const match = stat.exec(state.src.slice(state.pos, state.pos + 120));
    if (!match) return false;
    if (!silent) state.push("portal_stat", "data", 0).meta = { id: match[1]! };
    state.pos += match[0].length;
    return true;
  });
  md.renderer.rules["portal_stat"] = (tokens, index, _, env) => String(contextOf(env).inlineStat((tokens[index]!.meta as { id: string }).id));
}
