const letter = 1, mark = 2, stop = 3, half = 4;

/** What tells words from what separates them (0), by UTF-16 code unit; halves of a pair are looked at together. */
const kinds = new Uint8Array(1 << 16);
for (let code = 0; code < kinds.length; code++) {
  const character = String.fromCharCode(code);
  if (code >= 0xd800 && code < 0xe000) kinds[code] = half;
  else if (/[\p{L}\p{N}]/u.test(character)) kinds[code] = letter;
  else if (/\p{M}/u.test(character)) kinds[code] = mark;
  else if (".!?;:".includes(character)) kinds[code] = stop;
}

/** Code units of the letter at a place: 2 beyond the basic plane, 0 where there is none. */
function letterAt(text: string, at: number): number {
  const kind = kinds[text.charCodeAt(at)]!;
  if (kind === letter) return 1;
  return kind === half && /^[\p{L}\p{N}]/u.test(String.fromCodePoint(text.codePointAt(at)!)) ? 2 : 0;
}

/**
 * Calls `onWord` with each word of a text as it is written, in order, and `onBreak` where a sentence ends:
 * at a mark that white space follows, so that `3.000` and `10:30` hold together.
 */
export function tokens(text: string, onWord: (word: string) => void, onBreak: () => void): void {
  const { length } = text;
  for (let at = 0; at < length;) {
    const from = at;
    at += letterAt(text, at);
    if (at > from) {
      at = endOfWord(text, at);
      onWord(text.slice(from, at));
    } else if (kinds[text.charCodeAt(at++)] === stop && (at === length || isSpace(text.charCodeAt(at)))) onBreak();
  }
}

function endOfWord(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const more = kinds[text.charCodeAt(at)] === mark ? 1 : letterAt(text, at);
    if (!more) break;
    at += more;
  }
  return at;
}

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0;
