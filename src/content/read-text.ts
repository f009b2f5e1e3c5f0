import { isUtf8 } from "node:buffer";
import { lstatSync, readFileSync } from "node:fs";
import type { Problem } from "../model/problem.ts";
import { problems as words } from "../strings/vi.ts";
import { hiddenIn, stackIn } from "./hidden-characters.ts";

/** Largest text file that is read, in bytes. */
const largest = 1_000_000;

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
  const written = bytes.toString("utf8").replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  const refused = hiddenIn(written, file.endsWith(".md")) ?? stackIn(written);
  if (refused) {
    const before = written.slice(0, refused.at).split("\n");
    return problem({ what: refused.what, fix: refused.fix }, { line: before.length, column: before.at(-1)!.normalize("NFC").length + 1 });
  }
  return { text: written.normalize("NFC"), problems: [] };
}
