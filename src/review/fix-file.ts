import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import type { ContentFile } from "../content/list-files.ts";
import { review } from "../strings/vi.ts";
import { fixText } from "./fix-text.ts";
import { decoded } from "./review-file.ts";
import type { Speller } from "./spelling.ts";

const words = review.fix;

/** A file that can be mended, not yet written. */
export interface FixedFile {
  path: string;
  file: string;
  /** Texts with lines that end in `\n`, without a byte-order mark. */
  before: string;
  after: string;
  /** What changes throughout: line ends, encoding. */
  whole: readonly string[];
}

/** Undefined when nothing in the file is to be mended, or when it is written in an encoding that is not known for certain. */
export function fixFile({ path, file }: Pick<ContentFile, "path" | "file">, speller: Speller): FixedFile | undefined {
  const { text: written, isUtf8 } = decoded(readFileSync(path));
  const before = written.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  const { text: after, encodings } = fixText(before, (word) => speller.knows(word));
  if (!isUtf8 && encodings.size !== 1) return undefined; // letters that are not known would be published as others
  const whole = [
    ...(isUtf8 ? [] : [...encodings].map((encoding) => words.encoding(review.encoding.names[encoding]))),
    ...(written.startsWith("\ufeff") ? [words.bom] : []),
    ...(written.includes("\r") ? [words.lineEnds] : []),
  ];
  return whole.length || after !== before ? { path, file, before, after, whole } : undefined;
}

/** Writes beside the file and puts that in its place: whoever reads sees the old text or the new one. */
export function writeFixed({ path, after }: FixedFile): void {
  const beside = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(beside, after, { flag: "wx", mode: statSync(path).mode });
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
