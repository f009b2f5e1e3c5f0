import { hasMojibake, replaceMojibake } from "../format/mojibake.ts";
import { refused } from "../strings/vi.ts";
import { printable } from "./hidden-characters.ts";

const words = refused.misread;

/** Words of a line that are shown. */
const mostWords = 6;

/** A text that somebody opened as Windows-1252 and saved: what to say of it, what was meant, and its other signs, each where it stands. */
export interface Misread { what: string; fix: string; at: number; meant: string; rest: string }

/** @param mechanical whether `npm run check -- --fix` mends the file */
export function misreadIn(text: string, mechanical: boolean): Misread | undefined {
  if (!hasMojibake(text)) return undefined;
  const meant = asMeant(text);
  const lines = text.split("\n");
  const misread = lines.flatMap((line, index) => (asMeant(line) === line ? [] : [index]));
  const first = lines[misread[0]!]!;
  const start = wordStart(first);
  const shown = first.slice(start).split(" ").slice(0, mostWords).join(" ").replace(/["']+$/, "");
  return {
    what: words.what(printable(shown), misread.length), fix: (mechanical ? words.mechanical : words.fix)(printable(asMeant(shown))),
    at: lines.slice(0, misread[0]).reduce((sum, line) => sum + line.length + 1, 0) + start,
    meant, rest: replaceMojibake(text, (_, bytes) => "x".repeat(bytes.length)),
  };
}

const asMeant = (text: string): string => replaceMojibake(text, (letter) => letter);

/** Where the first word begins that was misread. */
function wordStart(line: string): number {
  const mark = replaceMojibake(line, (_, bytes) => "\0".repeat(bytes.length)).indexOf("\0");
  return /[^\s"'([]*$/.exec(line.slice(0, mark))!.index;
}
