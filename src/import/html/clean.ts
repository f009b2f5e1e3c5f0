import { isComment, isDirective, isTag, isText, type ChildNode, type Element, type ParentNode } from "domhandler";
import { DomUtils } from "htmlparser2";
import { plainCharacters } from "../plain-words.ts";
import { lineOf, unwrap, wrapChildren } from "./tree.ts";

/** What can run, what asks for input, what draws by itself: none of it belongs to an article. */
const removed = new Set([
  "applet", "audio", "base", "button", "canvas", "embed", "frame", "frameset", "iframe", "input", "link", "map", "math", "meta", "noscript", "object", "option", "script",
  "select", "style", "svg", "template", "textarea", "title", "video", "xml",
]);
const unwrapped = new Set(["abbr", "acronym", "big", "cite", "dfn", "font", "ins", "label", "mark", "nobr", "q", "small", "span", "tt", "u", "var"]);
const same: Record<string, string> = { b: "strong", i: "em", s: "del", strike: "del" };

/** Makes of markup pasted from Word, and of everything else, the few elements an article needs. Changes the tree. */
export function cleanTree(root: ParentNode): void {
  for (const node of root.children.slice()) cleanNode(node);
}

function cleanNode(node: ChildNode): void {
  if (isText(node)) node.data = plainCharacters(node.data).replaceAll("\t", " ");
  else if (isComment(node) || isDirective(node)) DomUtils.removeElement(node);
  else if (isTag(node)) cleanElement(node);
}

function cleanElement(element: Element): void {
  const style = element.attribs["style"] ?? "";
  // Word's own elements: shapes and formulas have a picture beside them, the rest wraps words.
  if (removed.has(element.name) || /^[vwm]:/.test(element.name) || "hidden" in element.attribs || /display\s*:\s*none|mso-hide\s*:\s*all/i.test(style)) {
    DomUtils.removeElement(element);
    return;
  }
  if (/mso-list\s*:\s*ignore/i.test(style)) {
    rememberListMark(element);
    DomUtils.removeElement(element);
    return;
  }
  cleanTree(element);
  element.name = same[element.name] ?? element.name;
  const plain = /(?<![\w-])font-weight\s*:\s*(normal|[1-4]00)/i.test(style);
  const bold = /(?<![\w-])font-weight\s*:\s*(bold|[6-9]00)/i.test(style);
  if (element.name === "strong" && plain) unwrap(element);
  else if (element.name === "sup" || element.name === "sub") raise(element);
  else {
    if (bold && !/^(strong|h\d|table|t[rdh]|div)$/.test(element.name)) wrapChildren(element, "strong");
    if (/(?<![\w-])font-style\s*:\s*italic/i.test(style) && !/^(em|table|t[rdh]|div)$/.test(element.name)) wrapChildren(element, "em");
    if (unwrapped.has(element.name) || element.name.includes(":") || (element.name === "a" && !element.attribs["href"])) unwrap(element);
  }
}

/** Word writes a list as paragraphs that begin with their mark: «-», «•», «1.». */
function rememberListMark(mark: Element): void {
  let parent: ParentNode | null = mark.parent;
  while (parent && !(isTag(parent) && /^(p|h\d|div|li)$/.test(parent.name))) parent = parent.parent;
  if (parent && isTag(parent)) parent.attribs["data-list"] = /^\(?(\d+|[a-z])[.)]/i.test(lineOf([mark])) ? "ol" : "ul";
}

const raised = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";

/** Markdown has no raised figures, but letters have: m² and CO₂ stay what they are. */
function raise(element: Element): void {
  const text = lineOf([element]);
  const digits = element.name === "sup" ? raised : "\u2080\u2081\u2082\u2083\u2084\u2085\u2086\u2087\u2088\u2089";
  const only = element.children[0];
  if (/^\d$/.test(text) && element.children.length === 1 && only && isText(only)) only.data = digits[Number(text)]!;
  unwrap(element);
}
