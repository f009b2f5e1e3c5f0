import type { PageLoad, ResourceKind } from "../support/page-load.ts";
import { table } from "./report.ts";

/** Each time on its own; bytes are those of the first visit, all visits send the same. */
export function medianLoad(loads: readonly PageLoad[]): PageLoad {
  const middle = (of: (load: PageLoad) => number): number => loads.map(of).sort((a, b) => a - b)[loads.length >> 1]!;
  return {
    ...loads[0]!,
    firstPaint: middle(({ firstPaint }) => firstPaint), largestPaint: middle(({ largestPaint }) => largestPaint),
    shifts: middle(({ shifts }) => shifts), blocked: middle(({ blocked }) => blocked), scriptBeforePaint: middle(({ scriptBeforePaint }) => scriptBeforePaint),
  };
}

const columns: readonly [string, ResourceKind][] = [["HTML", "Document"], ["CSS", "Stylesheet"], ["JS", "Script"], ["pictures", "Image"], ["fonts", "Font"]];

/** Bytes sent, as the first line gave them. */
export const bytesTable = (loads: ReadonlyMap<string, readonly PageLoad[]>): string => table([
  ["bytes sent", ...columns.map(([name]) => name), "requests", "elsewhere", "JS before text"],
  ...[...loads].map(([kind, [load]]) => [
    kind, ...columns.map(([, of]) => String(load!.bytes[of])), String(load!.requests), String(load!.elsewhere.length), String(load!.scriptBeforePaint),
  ]),
]);

/** Paints and unrest over one line. */
export const timesTable = (loads: ReadonlyMap<string, readonly PageLoad[]>, line: number): string => table([
  ["", "FCP", "LCP", "CLS", "TBT"],
  ...[...loads].map(([kind, each]) => {
    const { firstPaint, largestPaint, shifts, blocked } = each[line]!;
    return [kind, firstPaint.toFixed(0), largestPaint.toFixed(0), shifts.toFixed(3), blocked.toFixed(0)];
  }),
]);
