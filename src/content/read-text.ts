import { isUtf8 } from "node:buffer";
import { lstatSync, readFileSync } from "node:fs";
import type { Problem } from "../model/problem.ts";
import { problems as words } from "../strings/vi.ts";

/** Largest text file that is read, in bytes. */
const largest = 1_000_000;

// Control characters apart from tab and line ends; they are invisible in an editor and not allowed in HTML or XML.
// oxlint-disable-next-line no-control-regex
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/;

/** Reads a text file: UTF-8, line ends made `\n`, byte-order mark dropped, letters composed (NFC). */
export function readText(path: string, file: string): { text?: string; problems: Problem[] } {
  const problem = (said: { what: string; fix: string }, place: { line?: number; column?: number } = {}): { problems: Problem[] } =>
    ({ problems: [{ severity: "error", file, ...place, ...said }] });
  let bytes: Buffer;
  try {
    const status = lstatSync(path);
    if (status.isSymbolicLink()) return problem(words.file.symlink);
    if (status.size > largest) return problem({ what: words.file.tooLarge.what(`${(status.size / 1e6).toFixed(1).replace(".", ",")} MB`), fix: words.file.tooLarge.fix });
    bytes = readFileSync(path);
  } catch {
    return problem(words.file.missing);
  }
  // To ask first and to decode then takes a third of the time of a strict decoder.
  if (!isUtf8(bytes)) return problem(words.file.notUtf8);
  const text = bytes.toString("utf8").replace(/^\ufeff/, "").replace(/\r\n?/g, "\n").normalize("NFC");
  const at = text.search(control);
  if (at >= 0) {
    const before = text.slice(0, at).split("\n");
    const code = `U+${text.charCodeAt(at).toString(16).toUpperCase().padStart(4, "0")}`;
    return problem({ what: words.file.control.what(code), fix: words.file.control.fix }, { line: before.length, column: before.at(-1)!.length + 1 });
  }
  return { text, problems: [] };
}
