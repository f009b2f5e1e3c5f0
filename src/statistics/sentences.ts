import type { Indicator, Target } from "../model/indicator.ts";
import { numberText, rounded } from "../format/number.ts";
import { daysBetween, deadlineText, durationText, endOf, periodText } from "../format/period.ts";
import { statistics } from "../strings/vi.ts";
import { knownObservations } from "./observations.ts";
import type { Progress } from "./progress.ts";
import { amountText, differenceText, printedDifference } from "./text.ts";

const words = statistics.sentence;

/** The state in a few words, as on a label beside the figure. @example "Chậm tiến độ · số liệu cũ" */
export function tagText({ state, flags, met }: Progress): string {
  let text: string = statistics.state[state];
  if (flags.includes("provisional")) text = statistics.tag.provisional(text);
  if (flags.includes("estimate")) text = statistics.tag.estimate(text);
  return flags.includes("stale") && !met && !flags.includes("deadline_passed") ? statistics.tag.stale(text) : text;
}

/** Everything there is to say, most important first; `staleSentence` stands apart because widgets set it as a warning. */
export function sentences(indicator: Indicator, target: Target | undefined, progress: Progress): string[] {
  const { flags, last, state, ratio } = progress;
  if (!last) return [nothingKnown(target, progress)];
  if (!target) return flags.includes("revised") ? [words.noTarget, words.revised] : [words.noTarget];

  const said = [resultSentence(indicator, target, progress)];
  if (state === "met" && !progress.met) said.splice(0, 1, words.metInTime, words.newest(said[0]!));
  if (state === "ended_unknown") {
    said.push(words.endedUnknown(periodText(last.period, indicator.measure), durationText(daysBetween(endOf(last.period), endOf(target.deadline)))));
  }
  if (flags.includes("fell_back") && state !== "met") said.push(words.fellBack);
  if (state === "wrong_way" && !flags.includes("fell_back")) said.push(words.goingAway);
  if (state === "no_trend") said.push(knownObservations(indicator, progress.asOf).length === 1 ? words.oneFigure : words.fewFigures);
  if (ratio !== null && ratio >= 0 && !progress.met && !flags.includes("deadline_passed") && !flags.includes("at_threshold")) said.push(waySentence(progress));
  said.push(paceSentence(indicator, target, progress) ?? "");
  if (flags.includes("revised")) said.push(words.revised);
  return said.filter(Boolean);
}

function nothingKnown(target: Target | undefined, { flags }: Progress): string {
  if (!target) return words.noFigures;
  return flags.includes("deadline_passed") ? words.noResultOverdue(deadlineText(target.deadline)) : words.noResult;
}

/** How the newest figure stands to the target. A share is not also given as a share of its target: nobody reads «98 % of 40 %» right. */
function resultSentence(indicator: Indicator, target: Target, { last, met, flags, attainmentText }: Progress): string {
  const value = last!.value;
  const difference = printedDifference(value, target, indicator);
  const shown = differenceText(difference, indicator);
  const share = indicator.unit.id === "percent" ? null : attainmentText;
  if (met) {
    if (!flags.includes("exceeded") || difference === 0) return words.met;
    return share ? words.exceededShare(share, shown) : words.exceeded(shown);
  }
  if (difference === 0) return (target.comparator === "lt" ? words.atUpperThreshold : words.atThreshold)(amountText(target.value, indicator));
  if (value > target.value || target.comparator === "lt") return words.above(shown);
  return share ? words.shortShare(share, shown) : words.short(shown);
}

function waySentence({ done, elapsed }: Progress): string {
  const percent = (part: number): string => statistics.percent(numberText(part));
  return words.way(percent(Math.floor(rounded(100 * done!, 6))), percent(100 * elapsed!));
}

/** What is needed from now on; null when nothing is, or nothing can be said. Counts under one a month are given by the year. */
export function paceSentence(indicator: Indicator, target: Target, { pace, pacePerYear, last, gap }: Progress): string | null {
  if (!pace || !pacePerYear || !last || !gap) return null;
  const byYear = indicator.unit.id === "count" && pacePerYear < 12;
  const amount = differenceText(byYear ? pacePerYear : pace, indicator);
  const sentence = last.value > target.value || target.comparator === "lt" ? words.fall : words.rise;
  return sentence(amount, byYear ? words.eachYear : words.eachMonth, periodText(last.period, indicator.measure));
}

/** How old the newest figure is; null while it is not old. */
export const staleSentence = ({ flags, ageDays }: Progress): string | null =>
  flags.includes("stale") && ageDays !== null ? words.stale(durationText(ageDays)) : null;
