// What Windows-1252 shows for the codes from 0x80 to 0x9f. Written out: the decoder of Node 20 takes the encoding for Latin-1.
const shown = "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";
/** Codes of Windows-1252 by what it shows for them. */
const windows1252 = new Map(Array.from({ length: 256 }, (_, code): [string, number] => [code >= 0x80 && code < 0xa0 ? shown[code - 0x80]! : String.fromCharCode(code), code]));
const utf8 = new TextDecoder("utf-8", { fatal: true });

/** UTF-8 that was read as Windows-1252, word by word: one that holds other letters too stays as it is. */
export function fromMojibake(word: string): string {
  return word.replace(/[\u0080-\uffff]{2,}/g, (run) => {
    const codes = Array.from(run, (letter) => windows1252.get(letter));
    if (codes.includes(undefined)) return run;
    try { return utf8.decode(Uint8Array.from(codes as number[])); } catch { return run; }
  }).normalize("NFC");
}

// The bytes of one letter in UTF-8, as Windows-1252 shows them.
const following = `[${shown}\u00a0-\u00bf]`;
const letter = new RegExp(`[\u00c2-\u00df]${following}|[\u00e0-\u00ef]${following}{2}|[\u00f0-\u00f4]${following}{3}`, "g");

function meant(bytes: string): string {
  const read = fromMojibake(bytes);
  return /\p{Cc}/u.test(read) ? bytes : read;
}

/** Each letter of a text that was UTF-8 and was read as Windows-1252, whatever stands beside it. @param as what to write for it */
export const replaceMojibake = (text: string, as: (letter: string, bytes: string) => string): string =>
  text.replace(letter, (bytes) => { const read = meant(bytes); return read === bytes ? bytes : as(read, bytes); });

// oxlint-disable-next-line no-control-regex
const showsNothing = /[\u0081\u008d\u008f\u0090\u009d]/;

/** Whether a text surely holds such letters: some have a code for which Windows-1252 shows nothing, and which no good text has. */
export function hasMojibake(text: string): boolean {
  let found = false;
  if (showsNothing.test(text)) replaceMojibake(text, (read, bytes) => { found ||= showsNothing.test(bytes); return read; });
  return found;
}
