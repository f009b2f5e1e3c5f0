import { codeOf, printable } from "../content/hidden-characters.ts";
import type { Problem } from "../model/problem.ts";
import { review } from "../strings/vi.ts";
import { decoders, encodingOf, type OldEncoding } from "./old-encodings.ts";
import { invisible, invisibleName } from "./invisible.ts";
import { lookAlikesIn } from "./look-alikes.ts";
import { warningAt, type Reviewed } from "./placed.ts";
import { mask } from "./prose.ts";

const words = review.encoding;

/** Letters, signs and spaces of good Vietnamese prose, by code. Looking each up is several times as fast as an expression. */
const usual = new Uint8Array(0x10000);
for (const [from, to] of [
  [0x09, 0x7e], [0xa1, 0xac], [0xb0, 0xb3], [0xb7, 0xb7], [0xbb, 0xc3], [0xc8, 0xca], [0xcc, 0xcd], [0xd2, 0xd5], [0xd7, 0xd7], [0xd9, 0xda], [0xdd, 0xdd],
  [0xe0, 0xe3], [0xe8, 0xea], [0xec, 0xed], [0xf2, 0xf5], [0xf9, 0xfa], [0xfd, 0xfd], [0x102, 0x103], [0x110, 0x111], [0x128, 0x129], [0x168, 0x169],
  [0x1a0, 0x1a1], [0x1af, 0x1b0], [0x1ea0, 0x1ef9], [0x2010, 0x2027], [0x2030, 0x2030], [0x20ab, 0x20ac], [0x2190, 0x22ff], [0xe000, 0xe000],
] as const) usual.fill(1, from, to + 1);

/** Whether a text has anything that few good ones have: without it no further look is needed. */
function hasOdd(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (usual[text.charCodeAt(at)] === 0) return true;
  return false;
}

/** What of the signs of old encodings a good text has too. */
const half = /[\u00a1-\u00ac\u00bb-\u00be]|[\u00c3\u00e1][\u00a1-\u00bf]/;

/** Signs of old encodings, letters that only look Vietnamese, and what nobody sees. `encoded`: the other checks would say nothing true of this text. */
export function checkCharacters(reviewed: Reviewed, isSyllable: (word: string) => boolean): { problems: Problem[]; encoded: boolean } {
  const { prose } = reviewed;
  const isOdd = hasOdd(prose);
  if (!isOdd && !half.test(prose)) return { problems: [], encoded: false };
  const encoded = checkEncodings(reviewed, isSyllable);
  if (encoded.length || !isOdd) return { problems: encoded, encoded: encoded.length > 0 };
  return { problems: [...checkInvisible(reviewed), ...checkLookAlikes(reviewed, isSyllable)], encoded: false };
}

function checkEncodings(reviewed: Reviewed, isSyllable: (word: string) => boolean): Problem[] {
  const first = new Map<OldEncoding, { at: number; line: string; lines: number }>();
  let at = 0;
  for (const line of reviewed.prose.split("\n")) {
    const encoding = /[\u0080-\udfff\ue001-\uffff]/.test(line) ? encodingOf(line, isSyllable) : undefined;
    if (encoding) {
      const known = first.get(encoding);
      if (known) known.lines++;
      else first.set(encoding, { at, line, lines: 1 });
    }
    at += line.length + 1;
  }
  return [...first].map(([encoding, { at, line, lines }]) => {
    const start = line.search(/[^\s\ue000]/);
    const shown = line.slice(start).split(mask)[0]!.split(" ").slice(0, 6).join(" ");
    return warningAt(reviewed, at + start, words.lines(words.names[encoding], printable(shown), printable(decoders[encoding](shown)), lines));
  });
}

function checkInvisible(reviewed: Reviewed): Problem[] {
  const found = new Map<string, { at: number; count: number }>();
  for (const { 0: sign, index } of reviewed.prose.matchAll(invisible)) {
    const code = sign.length > 1 || sign === "\u00a0" ? "\u00a0" : sign;
    const known = found.get(code);
    if (known) known.count++;
    else found.set(code, { at: index, count: 1 });
  }
  return [...found].map(([sign, { at, count }]) => warningAt(reviewed, at, sign === "\u00a0" ? words.spaces(count)
    : words.invisible(words.invisibleNames[invisibleName(sign)], codeOf(sign), count)));
}

function checkLookAlikes(reviewed: Reviewed, isSyllable: (word: string) => boolean): Problem[] {
  return lookAlikesIn(reviewed.prose, isSyllable).map(({ at, word, letter, script, meant }) => warningAt(reviewed, at, words.lookAlike(word, letter, words.scripts[script], meant)));
}

const marked = /[\p{L}\p{M}]{0,30}[\u0300-\u0341][\p{L}\p{M}]{0,30}/gu;

/** Letters with marks of their own, where others would be one sign. @param text as it stands in the file @param prose the same, other parts masked */
export function checkComposition({ file, text, prose, places }: Reviewed): Problem[] {
  if (!/[\u0300-\u0341]/.test(prose)) return [];
  const found = [...prose.matchAll(marked)].filter(({ 0: word }) => word.normalize("NFC") !== word);
  const first = found[0];
  if (!first) return [];
  const { line, column } = places.at(first.index);
  const said = /[\u00c0-\u00c3\u00c8-\u00ca\u00cc\u00cd\u00d2-\u00d5\u00d9\u00da\u00e0-\u00e3\u00e8-\u00ea\u00ec\u00ed\u00f2-\u00f5\u00f9\u00fa\u1ea0-\u1ef9]/.test(prose) ? words.mixed : words.decomposed;
  const before = text.slice(first.index - column + 1, first.index).normalize("NFC");
  return [{ severity: "warning", file, line, column: before.length + 1, ...said(first[0].normalize("NFC"), found.length) }];
}

