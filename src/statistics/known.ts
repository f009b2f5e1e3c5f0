import type { Indicator } from "../model/indicator.ts";
import { endDay } from "../format/period.ts";

/** An indicator as it was known on a day: without targets set, figures published and corrections made after it. */
export function indicatorAt(indicator: Indicator, day: string): Indicator {
  const targets = indicator.targets.filter(({ setOn }) => setOn === undefined || setOn <= day);
  const observations = indicator.observations.flatMap((observation) => {
    if ((observation.published ?? endDay(observation.period)) > day) return [];
    const later = observation.revisions.filter(({ until }) => until > day).sort((a, b) => (a.until < b.until ? -1 : 1));
    const [next] = later;
    return [next ? { ...observation, value: next.value, revisions: observation.revisions.filter(({ until }) => until <= day) } : observation];
  });
  return { ...indicator, targets, observations };
}
