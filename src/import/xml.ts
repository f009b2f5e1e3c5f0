import { isCDATA, isTag, isText, type ChildNode, type Document, type Element } from "domhandler";
import { parseDocument } from "htmlparser2";

/** Reads XML. Entities that a document declares for itself are not expanded. */
export const parseXml = (text: string): Document => parseDocument(text.replace(/^\ufeff/, ""), { xmlMode: true, decodeEntities: true });

/** The element of a document. */
export const rootOf = (document: Document): Element | undefined => document.children.find(isTag);

export const childrenOf = (element: Element | undefined, name: string): Element[] =>
  (element?.children ?? []).filter((child): child is Element => isTag(child) && child.name === name);

/** All text below, CDATA included; HTML stays as written. */
export function contentOf(element: Element | undefined): string {
  const read = (node: ChildNode): string => (isText(node) ? node.data : isTag(node) || isCDATA(node) ? node.children.map(read).join("") : "");
  return element ? element.children.map(read).join("").trim() : "";
}

/** The content of the first child of a name. @example childText(item, "dc:creator") */
export const childText = (element: Element | undefined, name: string): string => contentOf(childrenOf(element, name)[0]);
