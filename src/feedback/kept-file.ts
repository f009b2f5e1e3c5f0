import { statSync } from "node:fs";

/** What was read from a file, read again when the file has changed. @param read is told whether the file is there, and what it gave before */
export function keptFile<T>(file: string, read: (exists: boolean, before: T | undefined) => T): () => T {
  let stamp: string | undefined, kept: T;
  return () => {
    const found = statSync(file, { throwIfNoEntry: false });
    const now = found ? `${found.ino} ${found.mtimeMs} ${found.size}` : "";
    if (now !== stamp) {
      kept = read(found !== undefined, kept);
      stamp = now;
    }
    return kept;
  };
}
