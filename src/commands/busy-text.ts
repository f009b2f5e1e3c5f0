import { thisHost, type Holder } from "../build/output-lock.ts";
import { fullMomentText } from "../format/date.ts";
import { releases as words } from "../strings/vi.ts";

/** Told to who finds the output locked; of another machine nobody here can tell whether its process still runs. */
export function busyText({ pid, host, since, file }: Holder, output: string): string {
  const elsewhere = host === thisHost ? undefined : host;
  return [words.busy(pid, fullMomentText(since), elsewhere, output), elsewhere && words.busyElsewhere(file)].filter(Boolean).join("\n");
}
