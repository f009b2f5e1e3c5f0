import { scaleLinear } from "d3-scale";
import { daysBetween, deadlineText, durationText, endOf, periodName, periodText } from "../../../src/format/period.ts";
import { html, type Html } from "../../../src/html.ts";
import type { Indicator, Target } from "../../../src/model/indicator.ts";
import { knownObservations } from "../../../src/statistics/observations.ts";
import { targetInForce } from "../../../src/statistics/target.ts";
import { widgets as words } from "../../../src/strings/vi.ts";
import { anchorAt, drawing, label, percent } from "./chart.ts";
import { frame } from "./frame.ts";
import { sourceFoot } from "./source-foot.ts";
import type { View } from "./view.ts";

const axis = 52;

/** Where the newest figure, the day of the view and the deadline lie to each other. Null without a target. */
export function timeline(view: View, indicator: Indicator, target: Target | undefined = targetInForce(indicator, view.asOf)): Html | null {
  if (!target) return null;
  const newest = knownObservations(indicator, view.asOf).at(-1);
  const times = [endOf(target.deadline), endOf(view.asOf), ...(newest ? [endOf(newest.period)] : [])];
  const x = scaleLinear([Math.min(...times), Math.max(...times)], [6, 94]);
  const left = daysBetween(endOf(view.asOf), endOf(target.deadline));
  const figures = newest ? words.timeline.newest(periodText(newest.period, indicator.measure)) : words.timeline.noFigures;
  return frame(view, {
    id: view.uid(`${indicator.id}-thoi-han`), title: words.timeline.title(deadlineText(target.deadline)), component: "timeline", illustrative: indicator.illustrative,
  }, html`<p>${deadlineSentence(left, periodName(view.asOf))} ${figures}</p>${drawing(78, html`<line class="chart__axis" x2="100%" y1="${axis}" y2="${axis}"/>${
    dayMark(x(endOf(view.asOf)), periodName(view.asOf))}${newest && html`<circle class="chart__point" cx="${percent(x(endOf(newest.period)))}" cy="${axis}" r="6"/>${
    hung(x(endOf(newest.period)), 36, words.timeline.markFigures(periodName(newest.period)))}`}<circle class="chart__ring" cx="${percent(x(endOf(target.deadline)))}" cy="${axis}" r="6"/>${
    hung(x(endOf(target.deadline)), 76, words.timeline.markDeadline(periodName(target.deadline)))}`)}${sourceFoot(view, {
    indicator, period: newest?.period, figures: newest ? [newest.source] : [], targets: [target.source],
  })}`);
}

function deadlineSentence(daysLeft: number, day: string): string {
  if (daysLeft === 0) return words.timeline.lastDay(day);
  return daysLeft > 0 ? words.timeline.left(durationText(daysLeft), day) : words.timeline.passed(durationText(-daysLeft), day);
}

const hung = (position: number, y: number, text: string): Html => label(position, y, text, anchorAt(position, text));

/** The day has the upper row to itself, and a stroke instead of a dot: it may lie close to the newest figure. */
const dayMark = (position: number, text: string): Html =>
  html`<line class="chart__mark" x1="${percent(position)}" x2="${percent(position)}" y1="18" y2="${axis + 8}"/>${hung(position, 12, text)}`;
