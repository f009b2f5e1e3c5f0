import { slugOf } from "../model/field.ts";

// Zero-width characters, soft hyphens, direction marks, byte-order marks, and control characters that our files may not hold.
// oxlint-disable-next-line no-control-regex
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffc-\uffff]/g;

/** Composed letters, plain spaces, nothing invisible; line ends stay. */
export const plainCharacters = (text: string): string =>
  text.replace(/\r\n?/g, "\n").replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, " ").replace(invisible, "").normalize("NFC");

/** The same on one line, trimmed. */
export const plainLine = (text: string): string => plainCharacters(text).replace(/\s+/g, " ").trim();

/** For comparing: small letters without marks, words only. @example folded("Trang chủ »") // "trang chu" */
export const folded = (text: string): string => plainLine(text).toLowerCase().normalize("NFD")
  .replace(/\p{M}/gu, "").replaceAll("\u0111", "d").replace(/[^\p{L}\p{N}]+/gu, " ").trim();

/** A cut at the end of a sentence, or of a word with an ellipsis, so that at most `max` characters stay. */
export function shortened(text: string, max: number): string {
  if (text.length <= max) return text;
  const head = text.slice(0, max);
  const sentence = /^[\s\S]*[.!?\u2026](?=\s)/.exec(head)?.[0];
  if (sentence && sentence.length > max / 3) return sentence;
  return `${head.slice(0, max - 1).replace(/\s+\S*$/, "").replace(/[,;:\s]+$/, "")}\u2026`;
}

/** A name for files and addresses, never empty; «&» would become an English word. */
export const slugFrom = (title: string): string => slugOf(title.replaceAll("&", " ")) || "bai-viet";
