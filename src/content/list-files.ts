import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../model/problem.ts";
import { problems as words, refused } from "../strings/vi.ts";
import { printable } from "./hidden-characters.ts";

export interface ContentFile {
  /** Path on disk. */
  path: string;
  /** The same as an editor names it: with forward slashes. */
  file: string;
  /** Folders below the root that was listed. */
  folders: readonly string[];
  name: string;
}

export const asEditorPath = (path: string): string => path.replaceAll("\\", "/");

/** Every file below a folder, sorted, hidden ones left out. A symbolic link is a problem and is not followed, a name that cannot be printed is one and is not read. */
export function listFiles(root: string): { files: ContentFile[]; problems: Problem[] } {
  const files: ContentFile[] = [];
  const problems: Problem[] = [];
  const walk = (folder: string, folders: readonly string[]): void => {
    const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      if (entry.name.startsWith(".")) continue;
      const path = join(folder, entry.name);
      const file = printable(asEditorPath(path));
      if (file !== asEditorPath(path)) problems.push({ severity: "error", file, ...refused.fileName });
      else if (entry.isSymbolicLink()) problems.push({ severity: "error", file, ...words.file.symlink });
      else if (entry.isDirectory()) walk(path, [...folders, entry.name]);
      else if (entry.isFile()) files.push({ path, file, folders, name: entry.name });
    }
  };
  walk(root, []);
  return { files, problems };
}
