import { isUtf8 } from "node:buffer";
import { lstatSync, readFileSync } from "node:fs";
import type { Problem } from "../model/problem.ts";
import { problems as words } from "../strings/vi.ts";
import { hiddenIn, stackIn, withoutHidden } from "./hidden-characters.ts";
import { misreadIn } from "./misread.ts";

/** Largest text file that is read, in bytes. */
const largest = 1_000_000;

export interface ReadText {
  /** Only when nothing in it is refused. */
  text?: string;
  /** The same without signs that nobody sees, to look for more problems in: never to be published. */
  legible?: string;
  problems: Problem[];
}

/** Reads a text file: UTF-8, line ends made `\n`, byte-order mark dropped, letters composed (NFC). */
export function readText(path: string, file: string): ReadText {
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
  const told = ({ at, what, fix }: { at: number; what: string; fix: string }): Problem[] => {
    const before = written.slice(0, at).split("\n");
    return problem({ what, fix }, { line: before.length, column: before.at(-1)!.normalize("NFC").length + 1 }).problems;
  };
  const stack = stackIn(written);
  if (stack) return { problems: told(stack) };
  const mechanical = file.endsWith(".md");
  const misread = misreadIn(written, mechanical);
  const hidden = hiddenIn(misread?.rest ?? written, mechanical);
  if (!misread && !hidden.length) {
    const text = written.normalize("NFC");
    return { text, legible: text, problems: [] };
  }
  const legible = withoutHidden(misread?.meant ?? written);
  return { ...(stackIn(legible) ? {} : { legible: legible.normalize("NFC") }), problems: [...(misread ? told(misread) : []), ...hidden.flatMap(told)] };
}
