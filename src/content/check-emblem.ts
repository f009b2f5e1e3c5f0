import { isUtf8 } from "node:buffer";
import { lstatSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import sharp from "sharp";
import type { Problem } from "../model/problem.ts";
import { problems as general, refused } from "../strings/vi.ts";
import { drawingFaults } from "./drawing-faults.ts";
import { asEditorPath } from "./list-files.ts";

const words = refused.emblem;
type Said = { what: string; fix: string };

/** Largest emblem, in bytes: every reader loads it. */
const largest = 100_000;

/** Looks at the emblem: readers open it as a file of the portal, so it may draw and do nothing else. @param place the line of `site.yml` that names it */
export async function checkEmblem(dataFolder: string, name: string, place: Pick<Problem, "file" | "line" | "column">): Promise<Problem[]> {
  const path = join(dataFolder, name);
  const file = asEditorPath(path);
  const one = (said: Said, at: Pick<Problem, "file" | "line" | "column"> = { file, line: 1, column: 1 }): Problem[] => [{ severity: "error", ...at, ...said }];
  const status = statusOf(dataFolder, name);
  if (!status?.isFile()) return one(words.notFile, place);
  if (status.size > largest) return one({ what: words.tooLarge.what(String(Math.round(Number(status.size) / 1000))), fix: words.tooLarge.fix }, { file });
  const bytes = readFileSync(path);
  if (!isUtf8(bytes)) return one(general.file.notUtf8, { file });
  const found = drawingFaults(bytes.toString("utf8"), file);
  if (found.length) return found;
  try {
    await sharp(bytes).metadata();
    return [];
  } catch {
    return one(words.unreadable, { file });
  }
}

/** Of a file that is reached without a link; undefined when it is not. */
function statusOf(folder: string, name: string): ReturnType<typeof lstatSync> | undefined {
  let path = folder;
  const names = relative(folder, join(folder, name)).split(sep);
  try {
    for (const part of names) if (part === ".." || lstatSync((path = join(path, part))).isSymbolicLink()) return undefined;
    return lstatSync(path);
  } catch {
    return undefined;
  }
}
