import { scaleLinear } from "d3-scale";
import { daysBetween, deadlineText, durationText, endOf, periodName, periodText } from "../../../src/format/period.ts";
import { html, type Html } from "../../../src/html.ts";
import type { Indicator, Target } from "../../../src/model/indicator.ts";
import { knownObservations } from "../../../src/statistics/observations.ts";
import { targetInForce } from "../../../src/statistics/target.ts";
import { widgets as words } from "../../../src/strings/vi.ts";
import { anchorAt, apart, drawing, extentOf, label, percent, type Anchor } from "./chart.ts";
import { frame } from "./frame.ts";
import { sourceFoot } from "./source-foot.ts";
import type { View } from "./view.ts";

const axis = 34, upperRow = 58, lowerRow = 76;

/** Where the newest figure, the day of the view and the deadline lie to each other. Null without a target. */
export function timeline(view: View, indicator: Indicator, target: Target | undefined = targetInForce(indicator, view.asOf)): Html | null {
  if (!target) return null;
  const newest = knownObservations(indicator, view.asOf).at(-1);
  const times = [endOf(target.deadline), endOf(view.asOf), ...(newest ? [endOf(newest.period)] : [])];
  const x = scaleLinear([Math.min(...times), Math.max(...times)], [6, 94]);
  const left = daysBetween(endOf(view.asOf), endOf(target.deadline));
  const due = hanging(x(endOf(target.deadline)), words.timeline.markDeadline(periodName(target.deadline)));
  const figured = newest && hanging(x(endOf(newest.period)), words.timeline.markFigures(periodName(newest.period)));
  const clear = !figured || apart(figured.extent, due.extent) || apart(due.extent, figured.extent);
  const figures = newest ? words.timeline.newest(periodText(newest.period, indicator.measure)) : words.timeline.noFigures;
  return frame(view, {
    id: view.uid(`${indicator.id}-thoi-han`), title: words.timeline.title(deadlineText(target.deadline)), component: "timeline", illustrative: indicator.illustrative,
  }, html`<p>${deadlineSentence(left, periodName(view.asOf))} ${figures}</p>${drawing("timeline", html`<line class="chart__axis" x2="100%" y1="${axis}" y2="${axis}"/>${
    dayMark(x(endOf(view.asOf)), periodName(view.asOf))}${
    figured && html`<circle class="chart__point" cx="${percent(figured.position)}" cy="${axis}" r="6"/>${hung(figured, upperRow)}`}<circle class="chart__ring" cx="${percent(due.position)}" cy="${axis}" r="6"/>${
    hung(due, clear ? upperRow : lowerRow)}`)}${sourceFoot(view, {
    indicator, period: newest?.period, figures: newest ? [newest.source] : [], targets: [target.source],
  })}`);
}

function deadlineSentence(daysLeft: number, day: string): string {
  if (daysLeft === 0) return words.timeline.lastDay(day);
  return daysLeft > 0 ? words.timeline.left(durationText(daysLeft), day) : words.timeline.passed(durationText(-daysLeft), day);
}

interface Hanging { position: number; text: string; anchor: Anchor; extent: [number, number] }

function hanging(position: number, text: string): Hanging {
  const anchor = anchorAt(position, text);
  return { position, text, anchor, extent: extentOf(position, text, anchor) };
}

const hung = ({ position, text, anchor }: Hanging, y: number): Html => label(position, y, text, anchor);

/** The day stands above the line, and has a stroke instead of a dot: it may lie close to the newest figure. */
const dayMark = (position: number, text: string): Html =>
  html`<line class="chart__mark" x1="${percent(position)}" x2="${percent(position)}" y1="18" y2="${axis + 8}"/>${hung(hanging(position, text), 12)}`;
