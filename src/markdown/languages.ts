import type MarkdownIt from "markdown-it";
import { insideBrackets, tagPattern } from "./language-marks.ts";
import { leavesPortal } from "./links.ts";

const words = new RegExp(String.raw`\[(${insideBrackets})\]\{lang=${tagPattern}\}`, "y");
const afterLink = new RegExp(String.raw`\{lang=${tagPattern}\}`, "y");

/** `[Creative Commons]{lang=en}` and `[text](address){lang=en}`: words of another language say so, for those who hear them. */
export function languages(md: MarkdownIt): void {
  md.inline.ruler.before("link", "portal_language", (state, silent) => {
    if (state.src.charCodeAt(state.pos) !== 0x5b) return false;
    const match = matchAt(words, state);
    if (!match) return false;
    const { pos, posMax } = state;
    if (!silent) {
      state.push("portal_language_open", "span", 1).attrs = [["lang", match[2]!]];
      state.pos = pos + 1;
      state.posMax = state.pos + match[1]!.length;
      state.md.inline.tokenize(state);
      state.push("portal_language_close", "span", -1);
      state.posMax = posMax;
    }
    state.pos = pos + match[0].length;
    return true;
  });

  md.inline.ruler.before("link", "portal_link_language", (state, silent) => {
    if (state.src.charCodeAt(state.pos) !== 0x7b || silent || state.pending || state.tokens.at(-1)?.type !== "link_close") return false;
    const match = matchAt(afterLink, state);
    if (!match) return false;
    const link = state.tokens.findLast(({ type }) => type === "link_open")!;
    link.attrSet("lang", match[1]!);
    // Within the portal only the words are foreign, not the page they lead to.
    if (leavesPortal(link.attrGet("href") ?? "", state.env)) link.attrSet("hreflang", match[1]!);
    state.pos += match[0].length;
    return true;
  });
}

function matchAt(pattern: RegExp, { src, pos, posMax }: { src: string; pos: number; posMax: number }): RegExpExecArray | null {
  pattern.lastIndex = pos;
  const match = pattern.exec(src);
  return match && pos + match[0].length <= posMax ? match : null;
}
