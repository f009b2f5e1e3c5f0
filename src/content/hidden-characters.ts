import { refused as words } from "../strings/vi.ts";

// Control characters apart from tab and line ends are invisible in an editor and not allowed in HTML or XML. Marks that turn the direction
// of writing show an address, a name or a date that is not the one which is written.
// oxlint-disable-next-line no-control-regex
const hidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/;

const turning = /[\u202a-\u202e\u2066-\u2069]/;

/** More marks than any script stacks on one letter; putting thousands of them in order takes minutes. */
const stacked = /\p{M}{16}/u;
/** Looks for what may be a stack at a fourth of the cost. */
// oxlint-disable-next-line no-control-regex
const mayBeStacked = /[^\u0000-\u007f]{16}/;

type Said = { what: string; fix: string };

/** @example codeOf("\u202e") // "U+202E" */
const codeOf = (sign: string): string => `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`;

/** The first place of a text, from 0, at which a sign stands that nobody sees. @param mechanical whether `npm run check -- --fix` mends the file */
export function hiddenIn(text: string, mechanical = false): Said & { at: number } | undefined {
  const at = text.search(hidden);
  if (at < 0) return undefined;
  const sign = text[at]!;
  if (!turning.test(sign)) return { at, what: words.control.what(codeOf(sign)), fix: words.control.fix };
  return { at, what: words.turning.what(codeOf(sign)), fix: mechanical ? words.turning.mechanical : words.turning.fix };
}

/** The first letter that bears more marks than can be read. */
export function stackIn(text: string): Said & { at: number } | undefined {
  const at = mayBeStacked.test(text) ? text.search(stacked) : -1;
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
