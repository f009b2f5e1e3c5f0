import { isTag, isText, type ChildNode, type Element } from "domhandler";
import { lineOf, paragraph } from "./tree.ts";

/** A part of an article that stands on lines of its own. */
export type Block = TextBlock | PictureBlock | TableBlock;

/** A paragraph, heading, list, quotation or text with fixed spaces; `element.name` tells which. */
export interface TextBlock {
  kind: "text";
  element: Element;
  /** On one line, as a reader sees it. */
  text: string;
  /** Whether all of it is bold, all of it slanted. */
  bold: boolean;
  italic: boolean;
  /** Whether its place says that it belongs to a picture. */
  caption: boolean;
}

export interface PictureBlock { kind: "picture"; src: string; alt: string; caption?: string | undefined }

export interface TableBlock {
  kind: "table";
  element: Element;
  text: string;
}

const marked = (nodes: readonly ChildNode[], name: string): boolean => {
  const plain = nodes.some(function outside(node: ChildNode): boolean {
    if (isText(node)) return /\p{L}|\p{N}/u.test(node.data);
    return isTag(node) && node.name !== name && node.children.some(outside);
  });
  return !plain;
};

export const textBlock = (element: Element, caption = false): TextBlock => ({
  kind: "text", element, text: lineOf([element]), caption,
  bold: marked(element.children, "strong"), italic: marked(element.children, "em"),
});

/** Lines of plain text as blocks; empty ones are left out. */
export const linesAsBlocks = (lines: readonly string[]): TextBlock[] => lines.filter((line) => line.trim()).map((line) => textBlock(paragraph(line.trim())));

export const blockText = (block: Block): string => (block.kind === "picture" ? block.caption ?? "" : block.text);
