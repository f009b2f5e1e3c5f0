import { isTag, isText, type ChildNode, type Element, type ParentNode } from "domhandler";
import { DomUtils } from "htmlparser2";
import { blockNames, elementsIn } from "./tree.ts";

const isBlank = (node: ChildNode): boolean => isText(node) && !node.data.trim();
export const isBreak = (node: ChildNode | undefined): boolean => !!node && isTag(node) && node.name === "br";
const isIdle = (node: ChildNode): boolean => isBlank(node) || isBreak(node);

/** Nodes without the breaks and spaces at their ends. */
export function trimmed(nodes: readonly ChildNode[]): ChildNode[] {
  const from = nodes.findIndex((node) => !isIdle(node));
  return from < 0 ? [] : nodes.slice(from, nodes.findLastIndex((node) => !isIdle(node)) + 1);
}

/** Breaks at the ends of emphasis and links stand beside them: Markdown has no others. Changes the tree. */
export function moveBreaksOut(root: ParentNode): void {
  // Inner elements come last in reading order, and their breaks may have further to go.
  for (const element of elementsIn(root, ({ name }) => /^(strong|em|del|a)$/.test(name)).reverse()) {
    for (let last = element.children.at(-1); last && isIdle(last) && hasBreak(element); last = element.children.at(-1)) DomUtils.append(element, last);
    for (let first = element.children[0]; first && isIdle(first) && hasBreak(element); first = element.children[0]) DomUtils.prepend(element, first);
  }
}

const hasBreak = ({ children }: Element): boolean => isIdleEdge(children) || isIdleEdge(children.toReversed());

/** Whether a break is the first that is no space. */
const isIdleEdge = (nodes: readonly ChildNode[]): boolean => isBreak(nodes.find((node) => !isBlank(node)));

/** Breaks at the ends of a block, and beside a block, break nothing. Changes the tree. */
export function dropIdleBreaks(root: ParentNode): void {
  const breaks = elementsIn(root, (one) => isBreak(one));
  // Forwards for those at the beginning, backwards for those at the end.
  for (const element of [...breaks, ...breaks.toReversed()]) {
    if (!element.parent) continue;
    const [before, after] = [neighbour(element, "prev"), neighbour(element, "next")];
    const parent = element.parent;
    const atEdge = (!before || !after) && (!parent || !isTag(parent) || blockNames.has(parent.name));
    if (atEdge || isBlock(before) || isBlock(after)) DomUtils.removeElement(element);
  }
}

const isBlock = (node: ChildNode | undefined): boolean => !!node && isTag(node) && blockNames.has(node.name);

function neighbour(node: ChildNode, side: "prev" | "next"): ChildNode | undefined {
  let other = node[side];
  while (other && isBlank(other)) other = other[side];
  return other ?? undefined;
}
