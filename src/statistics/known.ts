import type { Indicator } from "../model/indicator.ts";
import { endOf } from "../format/period.ts";
import { entryOn } from "./observations.ts";
import { targetsKnown } from "./target.ts";

/** An indicator as it was known on a day: without targets set, figures published and corrections made after it. */
export function indicatorAt(indicator: Indicator, day: string): Indicator {
  const time = endOf(day);
  return { ...indicator, targets: targetsKnown(indicator, day), observations: indicator.observations.flatMap((entry) => entryOn(time, entry) ?? []) };
}
