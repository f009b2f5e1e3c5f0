const letter = 1, mark = 2, stop = 3;

/** What tells words from what separates them (0), by UTF-16 code unit. Halves of a pair count as letters: letters beyond the basic plane are rare, and stay whole. */
const kinds = new Uint8Array(1 << 16);
for (let code = 0; code < kinds.length; code++) {
  const character = String.fromCharCode(code);
  if (/[\p{L}\p{N}]/u.test(character) || (code >= 0xd800 && code < 0xe000)) kinds[code] = letter;
  else if (/\p{M}/u.test(character)) kinds[code] = mark;
  else if (".!?;:".includes(character)) kinds[code] = stop;
}

/**
 * Calls `onWord` with each word of a text as it is written, in order, and `onBreak` where a sentence ends:
 * at a mark that white space follows, so that `3.000` and `10:30` hold together.
 */
export function tokens(text: string, onWord: (word: string) => void, onBreak: () => void): void {
  const { length } = text;
  for (let at = 0; at < length;) {
    const kind = kinds[text.charCodeAt(at)]!;
    if (kind === letter) {
      const from = at++;
      while (at < length && (kinds[text.charCodeAt(at)]! === letter || kinds[text.charCodeAt(at)]! === mark)) at++;
      onWord(text.slice(from, at));
      continue;
    }
    at++;
    if (kind === stop && (at === length || isSpace(text.charCodeAt(at)))) onBreak();
  }
}

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0;
