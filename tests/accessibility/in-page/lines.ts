/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { isSeen } from "./names.ts";

/** A line of text as it stands on the screen. */
export interface Line { parent: Element; rect: DOMRect }

/** Lines that a reader sees. Text of drawings is left out unless asked for: it has its own rules of place. */
export function* linesOfText({ drawings = false } = {}): Generator<Line> {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || !node.nodeValue?.trim() || parent.closest("noscript, script, style") || !isSeen(parent)) continue;
    if (!drawings && parent.closest("svg")) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    // What a teaser leaves out has a place too, though nobody sees it.
    const cut = getComputedStyle(parent).overflowY === "hidden" ? parent.getBoundingClientRect().bottom : Infinity;
    for (const rect of range.getClientRects()) if (rect.bottom < cut + 2) yield { parent, rect };
  }
}
