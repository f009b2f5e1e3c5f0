import { Element, isTag, isText, Text, type ChildNode, type Document, type ParentNode } from "domhandler";
import { DomUtils, parseDocument } from "htmlparser2";
import { plainLine } from "../plain-words.ts";

export const parseHtml = (html: string): Document => parseDocument(html);

/** Every element below, in reading order. */
export const elementsIn = (root: ParentNode, test: (element: Element) => boolean): Element[] => DomUtils.findAll(test, root.children);

/** What a reader would see on one line; a break and the end of a block part words. */
export function lineOf(nodes: readonly ChildNode[]): string {
  const read = (node: ChildNode): string => {
    if (isText(node)) return node.data;
    if (!isTag(node)) return "";
    if (node.name === "br") return " ";
    const inside = node.children.map(read).join("");
    return blockNames.has(node.name) ? ` ${inside} ` : inside;
  };
  return plainLine(nodes.map(read).join(""));
}

/** Elements that stand on lines of their own. */
export const blockNames: ReadonlySet<string> = new Set([
  "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form",
  "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "img", "li", "main", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
]);

export const isHeading = ({ name }: Element): boolean => /^h[1-6]$/.test(name);

/** Children take the place of their element. */
export function unwrap(element: Element): void {
  for (const child of element.children.slice()) DomUtils.prepend(element, child);
  DomUtils.removeElement(element);
}

/** All children of an element into a new one that becomes its only child. */
export function wrapChildren(element: Element, name: string): void {
  const inner = new Element(name, {});
  for (const child of element.children.slice()) DomUtils.appendChild(inner, child);
  DomUtils.appendChild(element, inner);
}

/** A new element that takes its children from where they were. */
export function elementWith(name: string, children: readonly ChildNode[], attributes: Record<string, string> = {}): Element {
  const element = new Element(name, attributes);
  for (const child of children.slice()) DomUtils.appendChild(element, child);
  return element;
}

/** @example paragraph("Một dòng") // <p>Một dòng</p> */
export const paragraph = (text: string, name = "p"): Element => elementWith(name, [new Text(text)]);

export const outerHtml = (element: Element): string => DomUtils.getOuterHTML(element, { encodeEntities: "utf8" });
export const innerHtml = (element: Element): string => DomUtils.getInnerHTML(element, { encodeEntities: "utf8" });
