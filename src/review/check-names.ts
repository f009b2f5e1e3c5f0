import type { ContentFile } from "../content/list-files.ts";
import type { Problem } from "../model/problem.ts";
import { review as words } from "../strings/vi.ts";

/** Names within a folder that many machines take for one: they differ in capitals or in how their marks are written. */
export function checkNames(files: readonly ContentFile[]): Problem[] {
  const seen = new Map<string, ContentFile>();
  return files.flatMap((file): Problem[] => {
    const key = [...file.folders, file.name].join("/").normalize("NFC").toLowerCase();
    const other = seen.get(key);
    if (other) return [{ severity: "error", file: file.file, ...words.sameName(file.name, other.name) }];
    seen.set(key, file);
    return [];
  });
}
