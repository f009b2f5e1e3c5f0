import { periodText } from "../../../src/format/period.ts";
import type { Indicator } from "../../../src/model/indicator.ts";
import type { KnownObservation } from "../../../src/statistics/progress.ts";
import { widgets as words } from "../../../src/strings/vi.ts";

/** That a figure is provisional or an estimate; empty for one that is settled. */
export const unsettled = ({ status }: KnownObservation): string => (status === "P" || status === "E" ? words.status[status] : "");

/** The period of a figure with what the reader must know of it. */
export function periodWithRemark(known: KnownObservation, { measure }: Indicator): string {
  const period = periodText(known.period, measure);
  const remark = words.status[known.status];
  return remark ? words.withRemark(period, remark) : period;
}
