import { OutputBusy } from "../build/output-lock.ts";
import { busyText } from "./busy-text.ts";
import { diskText } from "./disk-text.ts";

/** What to tell whoever cannot have the output now; undefined when an error is of another kind. */
export const troubleText = (error: unknown, output: string): string | undefined =>
  (error instanceof OutputBusy ? busyText(error.holder, output) : diskText(error, output));
