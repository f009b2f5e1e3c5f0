import { isTag, isText, type ChildNode, type Document, type Element } from "domhandler";
import { DomUtils } from "htmlparser2";
import { linesAsBlocks, textBlock, type Block } from "./block.ts";
import { pairCaptions } from "./captions.ts";
import { dropIdleBreaks, isBreak, moveBreaksOut, trimmed } from "./breaks.ts";
import { cleanTree } from "./clean.ts";
import { tidyEmphasis } from "./emphasis.ts";
import { pictureOf } from "./picture.ts";
import { isDataTable, tableCaption, tableCells } from "./table.ts";
import { blockNames, elementsIn, elementWith, isHeading, lineOf, parseHtml } from "./tree.ts";

/** The parts of an article, whatever boxes they stood in; nothing that can run is among them. */
export const blocksOf = (html: string): Block[] => pairCaptions(blocksIn(cleaned(parseHtml(html)).children));

export function cleaned(document: Document): Document {
  cleanTree(document);
  moveBreaksOut(document);
  dropIdleBreaks(document);
  tidyEmphasis(document);
  return document;
}

export function blocksIn(nodes: readonly ChildNode[]): Block[] {
  const blocks: Block[] = [];
  flatten(nodes, blocks, "p", false);
  return blocks;
}

const isInline = (element: Element): boolean => !blockNames.has(element.name) && !elementsIn(element, ({ name }) => blockNames.has(name)).length;

/** Words between blocks become elements of the name given; two breaks part them. */
function flatten(nodes: readonly ChildNode[], blocks: Block[], name: string, caption: boolean): void {
  let run: ChildNode[] = [];
  const flush = (): void => {
    if (lineOf(run)) blocks.push(textBlock(elementWith(name, trimmed(run)), caption));
    run = [];
  };
  for (const node of nodes.slice()) {
    if (isTag(node) && node.name === "br" && isBreak(run.findLast((one) => !isText(one) || one.data.trim()))) flush();
    else if (isText(node) || (isTag(node) && isInline(node))) run.push(node);
    else if (isTag(node)) {
      flush();
      addBlock(node, blocks, name, caption);
    }
  }
  flush();
}

function addBlock(element: Element, blocks: Block[], name: string, caption: boolean): void {
  switch (element.name) {
    case "hr": return;
    case "img": {
      const picture = pictureOf(element);
      if (picture) blocks.push(picture);
      return;
    }
    case "table":
      addTable(element, blocks, caption);
      return;
    case "pre":
      blocks.push(...linesAsBlocks(DomUtils.textContent(element).split("\n")));
      return;
    case "ul": case "ol": case "blockquote":
      takePictures(element, blocks);
      if (lineOf([element])) blocks.push(textBlock(element));
      return;
    case "p": case "div": case "li":
      if (element.attribs["data-list"]) {
        takePictures(element, blocks);
        addListItem(element, element.attribs["data-list"], blocks);
        return;
      }
  }
  const inner = isHeading(element) ? element.name : name;
  const names = `${element.attribs["class"] ?? ""} ${element.attribs["id"] ?? ""}`;
  flatten(element.children, blocks, inner, caption || element.name === "figcaption" || /caption|chu-?thich|image-?note/i.test(names));
}

function addTable(table: Element, blocks: Block[], caption: boolean): void {
  const name = tableCaption(table);
  if (name) flatten(name.children, blocks, "p", caption);
  if (isDataTable(table)) {
    takePictures(table, blocks);
    blocks.push({ kind: "table", element: table, text: lineOf([table]) });
    return;
  }
  // A small box with a picture: the words below are its caption.
  const box = elementsIn(table, ({ name: inner }) => inner === "img").length === 1 && lineOf([table]).length <= 300;
  for (const cell of tableCells(table).flat()) flatten(cell.children, blocks, "p", caption || (box && blocks.at(-1)?.kind === "picture"));
}

function takePictures(element: Element, blocks: Block[]): void {
  for (const image of elementsIn(element, ({ name }) => name === "img")) {
    const picture = pictureOf(image);
    if (picture) blocks.push(picture);
    DomUtils.removeElement(image);
  }
}

/** Items of a list that Word wrote as paragraphs are joined again. */
function addListItem(element: Element, list: string, blocks: Block[]): void {
  if (!lineOf([element])) return;
  const item = elementWith("li", trimmed(element.children));
  const last = blocks.at(-1);
  const before = last?.kind === "text" && last.element.name === list && "data-joined" in last.element.attribs ? last.element : undefined;
  if (before) blocks.pop();
  blocks.push(textBlock(elementWith(list, [...(before?.children ?? []), item], { "data-joined": "" })));
}
