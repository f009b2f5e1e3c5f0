import { insideBrackets, whereItLeads } from "../markdown/language-marks.ts";

/** Stands for every letter that is not prose; no text has it, and it is neither a letter nor a space. */
export const mask = "\ue000";

const masks = mask.repeat(1000);
const masked = (length: number): string => (length <= masks.length ? masks.slice(0, length) : mask.repeat(length));

/** The keys of front matter whose values readers see. */
const proseKey = /^([ \t]*)(?:- )?(title|summary|alt|caption|credit):[ \t]*/;

/** A Markdown file in three forms, letter for letter: places in one are places in the others. */
export interface Forms {
  /** As it stands in the file. */
  text: string;
  /** Code and front matter masked. */
  markup: string;
  /** All masked that is not prose: keys, code, addresses, blocks, marks of Markdown. */
  prose: string;
}

export function formsOf(text: string): Forms {
  const bodyAt = bodyStart(text);
  const head = text.slice(0, bodyAt);
  const body = withoutCode(text.slice(bodyAt));
  return { text, markup: withoutLetters(head) + body, prose: proseOfFrontMatter(head) + body.replace(notProse, (found) => masked(found.length)) };
}

/** Where the body of a Markdown file begins. */
export function bodyStart(text: string): number {
  const closing = text.startsWith("---") ? /\n---[ \t]*(?:\n|$)/.exec(text) : null;
  return closing ? closing.index + closing[0].length : 0;
}

function proseOfFrontMatter(head: string): string {
  if (!head) return "";
  let within: number | undefined; // indent of the key whose value goes on
  return head.split("\n").map((line) => {
    const key = proseKey.exec(line);
    if (key) {
      within = key[1]!.length;
      return masked(key[0].length) + proseOfValue(line.slice(key[0].length));
    }
    const indent = /^ */.exec(line)![0].length;
    if (within !== undefined && indent > within && !/^\s*(?:- |[\w-]+:(?:\s|$))/.test(line)) return masked(indent) + proseOfValue(line.slice(indent));
    within = undefined;
    return masked(line.length);
  }).join("\n");
}

/** Quotes around a value, the signs of a folded one and a comment are YAML's. */
function proseOfValue(value: string): string {
  if (/^[>|][-+\d]*\s*$/.test(value)) return masked(value.length);
  const quote = /^["']/.test(value) ? value[0] : undefined;
  const end = value.trimEnd().length;
  const closed = quote && end > 1 && value[end - 1] === quote;
  const prose = quote ? mask + value.slice(1, closed ? end - 1 : end) + (closed ? mask : "") + value.slice(end) : value;
  return prose.replace(addresses, (found) => masked(found.length));
}

const addresses = /https?:\/\/[^\s<>)\]]+|www\.[^\s<>)\]]+|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]+/g;

// In the order in which one takes precedence: what opens a line, targets of links, references, figures, tags, addresses.
const notProse = new RegExp([
  String.raw`^ {0,3}\[(?!\^)[^\]\n]+\]:.*$`, // a reference definition
  String.raw`^[ \t]*\[\^[^\]\n]+\]:`, // a footnote begins
  String.raw`^ {0,3}:::+[ \t]*(?:luu-y[ \t]*|.*$)`, // a block; the title of a box is prose
  String.raw`^[ \t]*(?:\|[ \t]*)?:?-[ \t|:-]*$`, // the line under a table's head, a rule
  String.raw`\[${insideBrackets}\]${whereItLeads}\{lang=[^}\n]{1,40}\}`, // words of another language
  String.raw`\]\([^)\n]{0,2000}\)`, // where a link or picture leads
  String.raw`\[\^[^\]\n]{1,200}\]`,
  String.raw`\{so[ \t][^}\n]{0,200}\}`,
  String.raw`</?[A-Za-z][^>\n]{0,500}>`,
  String.raw`<https?:[^>\n]{0,2000}>`,
  addresses.source,
  String.raw`^[ \t]*(?:>[ \t]*)*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(?:#{1,6}[ \t]+)?(?=\S)`, // marks before the text of a line; last, because it may be empty
].join("|"), "gm");

const withoutLetters = (text: string): string => text.replace(/[^\n]+/g, (line) => masked(line.length));

const fence = /^( {0,3})(`{3,}|~{3,})[^\n]*(?:\n(?:[\s\S]*?\n)?? {0,3}\2[`~]*[ \t]*(?=\n|$)|[\s\S]*$)/gm;
function withoutCode(body: string): string {
  let text = body;
  if (text.includes("```") || text.includes("~~~")) text = text.replace(fence, withoutLetters);
  if (text.includes("\n    ") || text.includes("\n\t")) text = withoutIndentedCode(text);
  return text.includes("`") ? withoutInlineCode(text) : text;
}

/** Code between runs of backticks of one length, within a paragraph. Runs are paired one after another: an expression could take for ever. */
function withoutInlineCode(text: string): string {
  let result = "", done = 0;
  for (const { 0: paragraph, index: start } of text.matchAll(/(?:[^\n]+\n?)+/g)) {
    const runs = [...paragraph.matchAll(/`+/g)];
    const last = new Map(runs.map(({ 0: run, index }) => [run.length, index]));
    for (let at = 0; at < runs.length; at++) {
      const { 0: run, index } = runs[at]!;
      if (last.get(run.length)! <= index) continue;
      const end = at + 1 + runs.slice(at + 1).findIndex((other) => other[0].length === run.length);
      const to = start + runs[end]!.index + run.length;
      result += text.slice(done, start + index) + withoutLetters(text.slice(start + index, to));
      done = to;
      at = end;
    }
  }
  return result + text.slice(done);
}

const item = /^ {0,3}(?:[-*+]|\d{1,9}[.)]|\[\^[^\]]+\]:)(?:\s|$)/;

/** Lines set in by four after an empty line are code, unless a list or footnote goes on there. */
function withoutIndentedCode(text: string): string {
  let inItem = false, canBegin = true;
  return text.split("\n").map((line) => {
    if (!line.trim()) { canBegin = true; return line; }
    if (/^(?: {4}|\t)/.test(line)) return canBegin && !inItem ? masked(line.length) : line;
    canBegin = false;
    if (/^ {0,3}\S/.test(line) && (!line.startsWith(" ") || item.test(line))) inItem = item.test(line);
    return line;
  }).join("\n");
}
