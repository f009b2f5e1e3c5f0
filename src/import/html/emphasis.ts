import { isTag, isText, Text, type ChildNode, type Element, type ParentNode } from "domhandler";
import { DomUtils } from "htmlparser2";
import { elementsIn, lineOf, unwrap } from "./tree.ts";

const isEmphasis = (node: ChildNode | null): node is Element => !!node && isTag(node) && /^(strong|em|del)$/.test(node.name);

/** Emphasis that Markdown can say: never empty, never twice, never split between letters, never ending in a sign that touches a letter. Changes the tree. */
export function tidyEmphasis(root: ParentNode): void {
  for (const element of elementsIn(root, isEmphasis)) {
    if (!lineOf([element]) && !elementsIn(element, ({ name }) => name === "img").length) unwrap(element);
    else if (insideSame(element)) unwrap(element);
  }
  for (const element of elementsIn(root, isEmphasis)) if (element.parent) joinNext(element);
  for (const element of elementsIn(root, isEmphasis)) if (isEmphasis(element.prev)) unwrap(element); // `**a***b*` is neither
  for (const element of elementsIn(root, isEmphasis)) {
    moveOut(element, "end");
    moveOut(element, "start");
  }
}

function insideSame(element: Element): boolean {
  for (let parent = element.parent; parent; parent = parent.parent) {
    // A heading is bold by itself.
    if (isTag(parent) && (parent.name === element.name || (element.name === "strong" && /^h\d$/.test(parent.name)))) return true;
  }
  return false;
}

function joinNext(element: Element): void {
  for (let next = element.next; next; next = element.next) {
    const between = isText(next) && !next.data.trim() ? next : undefined;
    const other = between ? between.next : next;
    if (!isEmphasis(other) || other.name !== element.name) return;
    if (between) DomUtils.appendChild(element, between);
    for (const child of other.children.slice()) DomUtils.appendChild(element, child);
    DomUtils.removeElement(other);
  }
}

const lastText = (node: ChildNode | null | undefined): Text | undefined => (!node ? undefined : isText(node) ? node : isTag(node) ? lastText(node.children.at(-1)) : undefined);
const firstText = (node: ChildNode | null | undefined): Text | undefined => (!node ? undefined : isText(node) ? node : isTag(node) ? firstText(node.children[0]) : undefined);

/** `**Mục tiêu:**đến` is no emphasis in Markdown, `**Mục tiêu**:đến` is. */
function moveOut(element: Element, edge: "start" | "end"): void {
  const [inside, outside] = edge === "end" ? [lastText(element), firstText(element.next)] : [firstText(element), lastText(element.prev)];
  if (!inside || !outside || !(edge === "end" ? /^[\p{L}\p{N}]/u : /[\p{L}\p{N}]$/u).test(outside.data)) return;
  const signs = (edge === "end" ? /[\p{P}\p{S}\s]+$/u : /^[\p{P}\p{S}\s]+/u).exec(inside.data)?.[0];
  if (!signs) return;
  inside.data = edge === "end" ? inside.data.slice(0, -signs.length) : inside.data.slice(signs.length);
  (edge === "end" ? DomUtils.append : DomUtils.prepend)(element, new Text(signs));
  if (!lineOf([element])) unwrap(element);
}
