import { readdirSync } from "node:fs";

/** Names of what is in a folder; none when it is not there: another process may have taken it away. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes((error as NodeJS.ErrnoException).code!)) return [];
    throw error;
  }
}
