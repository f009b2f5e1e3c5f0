import { causesOf } from "../build/causes.ts";
import { releases as words } from "../strings/vi.ts";

/** Told to whose command could not write, or not read; undefined when an error is of another kind. */
export function diskText(error: unknown, output: string): string | undefined {
  for (const { code = "", path = output } of causesOf(error) as Iterable<NodeJS.ErrnoException>) {
    switch (code) {
      case "ENOSPC": return words.disk.full(output);
      case "EDQUOT": return words.disk.quota(output);
      case "EACCES": return words.disk.refused(path, output);
      case "EROFS": return words.disk.readOnly(path, output);
      default:
    }
  }
  return undefined;
}
