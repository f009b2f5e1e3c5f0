import { Parser } from "htmlparser2";
import type { Problem } from "../model/problem.ts";
import { refused } from "../strings/vi.ts";

const words = refused.emblem;
type Said = { what: string; fix: string };

/** A shape copied in a copy of a copy is drawn more often than a browser can. */
const mostCopies = 30;

const namespace = "http://www.w3.org/2000/svg";
const elements = new Set([
  "svg", "g", "path", "circle", "ellipse", "rect", "line", "polyline", "polygon", "defs", "symbol", "use", "title", "desc", "style",
  "linearGradient", "radialGradient", "stop", "clipPath", "mask", "pattern", "marker", "text", "tspan", "textPath",
]);

/** What leads out of the file, asks for another sheet, or writes letters so that nobody recognises them. */
const outward = /[@\\]|:\/\/|(?:image(?:-set)?|src|attr|expression)\(|url\((?!\s*["']?\s*#)/i;

/** Declarations and instructions; also where a comment ends for the parser alone, and not for a browser. */
const undrawn = /<!(?!--)[^>\s]*|<\?(?!xml\s)[^>\s]*|--!>/g;

/** Names and notes that no browser draws by. In a name space of its own only a link would be followed. */
const notes = /^(?:id|class|role|lang|aria-[\w-]+|data-[\w-]+|(?!xml:|xlink:)[^:]+:.+)$/;

/** What a drawing has besides shapes and colours: readers open it as a file of the portal, so it may draw and do nothing else. */
export function drawingFaults(text: string, file: string): Problem[] {
  const problems: Problem[] = [];
  const tell = (at: number, said: Said): void => {
    const before = text.slice(0, at).split("\n");
    problems.push({ severity: "error", file, line: before.length, column: before.at(-1)!.length + 1, ...said });
  };
  for (const { 0: written, index } of text.matchAll(undrawn)) tell(index, { what: words.declaration.what(written), fix: words.declaration.fix });
  let depth = 0, copies = 0;
  // The parser hands a style over in pieces, cut at entities and comments; a browser puts them together.
  let style: { at: number; text: string } | undefined;
  const parser = new Parser({
    onopentag(name, attributes) {
      const at = parser.startIndex;
      if (depth++ === 0 && (name !== "svg" || attributes["xmlns"] !== namespace)) tell(at, words.notSvg);
      else if (!elements.has(name)) tell(at, { what: words.element.what(name), fix: words.element.fix });
      else if (style) tell(at, { what: words.inStyle.what(name), fix: words.inStyle.fix });
      if (name === "use") copies++;
      if (name === "style") style ??= { at, text: "" };
      for (const [attribute, value] of Object.entries(attributes)) {
        const said = saidOf(attribute.toLowerCase(), value);
        if (said) tell(at, said);
      }
    },
    ontext(written) {
      if (!style) return;
      if (!style.text) style.at = parser.startIndex;
      style.text += written;
    },
    onclosetag(name) {
      if (name !== "style" || !style) return;
      if (outward.test(style.text)) tell(style.at, words.style);
      style = undefined;
    },
  }, { xmlMode: true });
  parser.end(text);
  if (depth === 0) tell(0, words.notSvg);
  if (copies > mostCopies) tell(0, { what: words.copies.what(String(copies), String(mostCopies)), fix: words.copies.fix });
  return problems.slice(0, 20);
}

function saidOf(attribute: string, value: string): Said | undefined {
  if (/^(.*:)?on/.test(attribute) || attribute === "xml:base") return { what: words.attribute.what(attribute), fix: words.attribute.fix };
  if (attribute === "xmlns") return value === namespace ? undefined : { what: words.attribute.what(`${attribute}="${value}"`), fix: words.attribute.fix };
  if (attribute.startsWith("xmlns:")) return undefined;
  if (/^(.*:)?href$/.test(attribute)) return /^#[\w.:-]+$/.test(value.trim()) ? undefined : { what: words.outside.what(attribute), fix: words.outside.fix };
  return !notes.test(attribute) && outward.test(value) ? { what: words.outside.what(attribute), fix: words.outside.fix } : undefined;
}
