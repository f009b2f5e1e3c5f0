import { rmSync, writeFileSync } from "node:fs";

/** Writes a file anew. One that stands there may be that of an earlier release under a second name: it is never written into. */
export function replaceFile(path: string, bytes: Uint8Array): void {
  try {
    writeFileSync(path, bytes, { flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    rmSync(path);
    writeFileSync(path, bytes, { flag: "wx" });
  }
}
