import { isUtf8 as isValid } from "node:buffer";
import { readFileSync } from "node:fs";
import type { ContentFile } from "../content/list-files.ts";
import { review as words } from "../strings/vi.ts";
import { encodingOf } from "./old-encodings.ts";
import { reviewText, type Review } from "./review-text.ts";
import type { Speller } from "./spelling.ts";

/** Reads a file as text; one that is no UTF-8 is read as the codes that old encodings use. */
export const decoded = (bytes: Buffer): { text: string; isUtf8: boolean } =>
  (isValid(bytes) ? { text: bytes.toString("utf8"), isUtf8: true } : { text: bytes.toString("latin1"), isUtf8: false });

/** Largest file that is reviewed, in bytes: a larger one is an error already. */
const largest = 1_000_000;

/** Reviews a Markdown file on disk. */
export function reviewFile({ path, file }: Pick<ContentFile, "path" | "file">, speller: Speller): Review {
  const bytes = readFileSync(path);
  if (bytes.length > largest) return { problems: [], suspects: [], links: [] };
  const { text, isUtf8 } = decoded(bytes);
  if (isUtf8) return reviewText(text, file, speller);
  const line = text.split("\n").find((one) => encodingOf(one, (word) => speller.knows(word)));
  const encoding = line && encodingOf(line, (word) => speller.knows(word));
  return { problems: encoding ? [{ severity: "warning", file, line: 1, column: 1, ...words.encoding.file(words.encoding.names[encoding]) }] : [], suspects: [], links: [] };
}
