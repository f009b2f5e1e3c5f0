import { refused as words } from "../strings/vi.ts";

// Control characters apart from tab and line ends are invisible in an editor and not allowed in HTML or XML. Marks that turn the direction
// of writing show an address, a name or a date that is not the one which is written.
// oxlint-disable-next-line no-control-regex
const hidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/;
const allHidden = new RegExp(hidden, "g");

/** Signs that are told of a text. */
const mostTold = 20;

const turning = /[\u202a-\u202e\u2066-\u2069]/;

/** More marks than any script stacks on one letter; putting thousands of them in order takes minutes. */
const most = 16;
const stacked = new RegExp(`\\p{M}{${most}}`, "u");

/** Whether so many signs beyond ASCII follow one another. One of them stands at a multiple of their number: to look there alone takes an eighth of the time. */
function mayBeStacked(text: string): boolean {
  for (let at = 0; at < text.length; at += most) {
    if (text.charCodeAt(at) < 0x80) continue;
    let from = at, to = at + 1;
    while (text.charCodeAt(from - 1) >= 0x80) from--;
    while (text.charCodeAt(to) >= 0x80) to++;
    if (to - from >= most) return true;
  }
  return false;
}

type Said = { what: string; fix: string };

/** @example codeOf("\u202e") // "U+202E" */
export const codeOf = (sign: string): string => `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`;

/** Control characters that `npm run check -- --fix` takes out. Those beyond may be what is left of letters. */
// oxlint-disable-next-line no-control-regex
export const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** The places of a text, from 0, at which signs stand that nobody sees. @param mechanical whether `npm run check -- --fix` mends the file */
export function hiddenIn(text: string, mechanical: boolean): (Said & { at: number })[] {
  if (!hidden.test(text)) return [];
  return [...text.matchAll(allHidden)].slice(0, mostTold).map(({ 0: sign, index: at }) => {
    const { what, ...fixes } = turning.test(sign) ? words.turning : words.control;
    return { at, what: what(codeOf(sign)), fix: mechanical && (turning.test(sign) || sign <= "\u007f") ? fixes.mechanical : fixes.fix };
  });
}

export const withoutHidden = (text: string): string => text.replace(allHidden, "");

/** The first letter that bears more marks than can be read. */
export function stackIn(text: string): Said & { at: number } | undefined {
  const at = mayBeStacked(text) ? text.search(stacked) : -1;
  return at < 0 ? undefined : { at, ...words.marks };
}

/** What to say of a value in which a code, `\u202e`, stands for such a sign or for half a character. */
export function escapedIn(value: string): Said | undefined {
  const sign = hidden.exec(value)?.[0] ?? /\p{Cs}/u.exec(value)?.[0];
  return sign === undefined ? undefined : { what: words.escaped.what(codeOf(sign)), fix: words.escaped.fix };
}

/** A name of a file as it can be printed; the same when nothing in it is hidden. */
// oxlint-disable-next-line no-control-regex
export const printable = (name: string): string => name.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffd-\uffff]/g, "\ufffd");

const entity = /&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi;

/** Entities of a line of Markdown that stand for a sign which nobody sees. */
export function hiddenEntities(line: string): (Said & { at: number })[] {
  if (!line.includes("&#")) return [];
  return [...line.matchAll(entity)].flatMap(({ 1: hex, 2: decimal, index: at }) => {
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    const said = code > 0x10ffff ? undefined : escapedIn(String.fromCodePoint(code));
    return said ? [{ at, ...said }] : [];
  });
}
