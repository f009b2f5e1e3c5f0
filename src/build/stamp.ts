import { lstatSync } from "node:fs";

/** Tells one state of a file from another: size, the times at which its content and its entry last changed, inode. Empty when it is not there. */
export function stampOf(path: string): string {
  const status = lstatSync(path, { throwIfNoEntry: false });
  return status ? `${status.size}-${status.mtimeMs}-${status.ctimeMs}-${status.ino}` : "";
}
