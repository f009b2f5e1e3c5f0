import type MarkdownIt from "markdown-it";
import { markdown as words } from "../strings/vi.ts";

/** Words and labels for the footnotes that markdown-it-footnote makes. */
export function footnotes(md: MarkdownIt): void {
  md.renderer.rules["footnote_block_open"] = () => `<section class="footnotes" aria-label="${words.footnotes}">\n<ol class="footnotes__list">\n`;
  md.renderer.rules["footnote_ref"] = (tokens, index, options, env, self) => {
    const { subId } = tokens[index]!.meta as { subId: number };
    const id = self.rules["footnote_anchor_name"]!(tokens, index, options, env, self);
    return `<sup class="footnote-ref"><a href="#fn${id}" id="fnref${id}${subId > 0 ? `-${subId}` : ""}" aria-label="${words.footnote(id)}">[${id}]</a></sup>`;
  };
  md.renderer.rules["footnote_anchor"] = (tokens, index, options, env, self) => {
    const { subId } = tokens[index]!.meta as { subId: number };
    const id = self.rules["footnote_anchor_name"]!(tokens, index, options, env, self);
    return ` <a href="#fnref${id}${subId > 0 ? `-${subId}` : ""}" class="footnotes__back" aria-label="${words.footnoteBack(id)}">↩</a>`;
  };
}
