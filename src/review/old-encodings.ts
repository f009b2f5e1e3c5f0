import { fromMojibake } from "../format/mojibake.ts";

/** Encodings of Vietnamese from before Unicode, and UTF-8 that was read as something else. */
export type OldEncoding = "tcvn3" | "vni" | "mojibake";

const letters = (first: number, codes: string): [string, string][] => codes.split(" ").filter(Boolean).map((letter, index): [string, string] => [String.fromCharCode(first + index), letter]);

// What fonts named .Vn… show for the codes of Windows-1252, from 0xA1; `-` where they show nothing of their own.
const tcvn3 = new Map(letters(0xa1,
  "\u0102 \u00c2 \u00ca \u00d4 \u01a0 \u01af \u0110 \u0103 \u00e2 \u00ea \u00f4 \u01a1 \u01b0 \u0111 - - - - - - \u00e0 \u1ea3 \u00e3 \u00e1 \u1ea1 - \u1eb1 \u1eb3 \u1eb5 \u1eaf - "
  + "- - - - - - \u1eb7 \u1ea7 \u1ea9 \u1eab \u1ea5 \u1ead \u00e8 - \u1ebb \u1ebd \u00e9 \u1eb9 \u1ec1 \u1ec3 \u1ec5 \u1ebf \u1ec7 \u00ec \u1ec9 - - - \u0129 \u00ed \u1ecb \u00f2 "
  + "- \u1ecf \u00f5 \u00f3 \u1ecd \u1ed3 \u1ed5 \u1ed7 \u1ed1 \u1ed9 \u1edd \u1edf \u1ee1 \u1edb \u1ee3 \u00f9 - \u1ee7 \u0169 \u00fa \u1ee5 \u1eeb \u1eed \u1eef \u1ee9 \u1ef1 \u1ef3 \u1ef7 \u1ef9 \u00fd \u1ef5")
  .filter(([, letter]) => letter !== "-"));

// In VNI a mark stands behind its letter. Combining marks: hat, breve and horn first, then the tone.
const vniMarks = new Map(Object.entries({
  "\u00f9": "\u0301", "\u00f8": "\u0300", "\u00fb": "\u0309", "\u00f5": "\u0303", "\u00ef": "\u0323",
  "\u00e2": "\u0302", "\u00e1": "\u0302\u0301", "\u00e0": "\u0302\u0300", "\u00e5": "\u0302\u0309", "\u00e3": "\u0302\u0303", "\u00e4": "\u0302\u0323",
  "\u00ea": "\u0306", "\u00e9": "\u0306\u0301", "\u00e8": "\u0306\u0300", "\u00fa": "\u0306\u0309", "\u00fc": "\u0306\u0303", "\u00eb": "\u0306\u0323",
}));
const vniLetters = new Map(Object.entries({ "\u00f1": "\u0111", "\u00ed": "\u00ed", "\u00ec": "\u00ec", "\u00e6": "\u1ec9", "\u00f3": "\u0129", "\u00f2": "\u1ecb", "\u00f4": "\u01a1", "\u00f6": "\u01b0", "\u00ee": "\u1ef5" }));

function fromTcvn3(word: string): string {
  return word.replace(/[\u00a1-\u00fe]/g, (code) => tcvn3.get(code) ?? code);
}

const vniPair = new RegExp(`([aeouy\u00f4\u00f6])([${[...vniMarks.keys()].join("")}])|([${[...vniLetters.keys()].join("")}])`, "giu");

function fromVni(word: string): string {
  const cased = (text: string, like: string): string => (like === like.toLowerCase() ? text : text.toUpperCase());
  const letterOf = (code: string): string => cased(vniLetters.get(code.toLowerCase()) ?? code.toLowerCase(), code);
  return word.replace(vniPair, (_, vowel: string | undefined, mark: string, letter: string) =>
    (vowel === undefined ? letterOf(letter) : letterOf(vowel) + vniMarks.get(mark.toLowerCase())!)).normalize("NFC");
}

/** What the codes of an encoding stand for. Text that is not in it comes out as nonsense: ask `encodingOf` first. */
export const decoders: Record<OldEncoding, (text: string) => string> = { tcvn3: fromTcvn3, vni: fromVni, mojibake: fromMojibake };

/** Signs that no Vietnamese text in Unicode has, and each of these encodings needs. */
const signs: Record<OldEncoding, RegExp> = {
  mojibake: /[\u00c3\u00c4\u00c6\u00e1][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u2026\u2030\u2039\u203a\u20ac\u2122]/,
  tcvn3: /[\u00a1-\u00a8\u00aa\u00ac\u00ad\u00ae\u00b5\u00b6\u00b7\u00b8\u00b9\u00bb-\u00be\u00c6-\u00c8\u00cb\u00ce\u00cf\u00d1\u00d6-\u00d8\u00dc\u00de\u00df\u00e4-\u00e7\u00eb\u00ee-\u00f1\u00f6-\u00f8\u00fb\u00fc\u00fe]/,
  vni: /[aeouyAEOUY\u00f4\u00f6\u00d4\u00d6][\u00f9\u00f8\u00fb\u00f5\u00ef\u00e2\u00e1\u00e0\u00e5\u00e3\u00e4\u00ea\u00e9\u00e8\u00fa\u00fc\u00eb\u00d9\u00d8\u00db\u00d5\u00cf\u00c2\u00c1\u00c0\u00c5\u00c3\u00c4\u00ca\u00c9\u00c8\u00da\u00dc\u00cb]|[\u00f1\u00d1\u00f6\u00d6\u00e6\u00c6]/,
};

const punctuation = /^[\s!-/:-@[-`{-~]+|[\s!-/:-@[-`{-~]{1,20}$/g;

/**
 * The encoding that a line is written in, certain: at least two words with marks, nearly all of which become syllables in use by it
 * while few are as they stand.
 */
export function encodingOf(line: string, isSyllable: (word: string) => boolean): OldEncoding | undefined {
  const marked = line.split(/[ \t\ue000]+/).map((word) => word.replace(punctuation, "")).filter((word) => /[\u0080-\uffff]/.test(word));
  if (marked.length < 2) return undefined;
  const share = (made: (word: string) => string): number => marked.filter((word) => isSyllable(made(word))).length / marked.length;
  if (share((word) => word) > 0.4) return undefined;
  for (const encoding of ["mojibake", "tcvn3", "vni"] as const) {
    if (signs[encoding].test(line) && share(decoders[encoding]) >= 0.75) return encoding;
  }
  return undefined;
}
