import { deadlineText, periodText } from "../../../src/format/period.ts";
import { html, type Html } from "../../../src/html.ts";
import type { Indicator, Target } from "../../../src/model/indicator.ts";
import { knownObservations } from "../../../src/statistics/observations.ts";
import { progressOf, type KnownObservation } from "../../../src/statistics/progress.ts";
import { paceSentence } from "../../../src/statistics/sentences.ts";
import { targetInForce } from "../../../src/statistics/target.ts";
import { amountText, targetText, valueText } from "../../../src/statistics/text.ts";
import { widgets as words } from "../../../src/strings/vi.ts";
import { frame } from "./frame.ts";
import { periodWithRemark, unsettled } from "./remarks.ts";
import { sourceFoot } from "./source-foot.ts";
import { stateTag } from "./state-tag.ts";
import { runs, trendChart } from "./trend-chart.ts";
import type { View } from "./view.ts";

/** The figures over time, the target and the way to it. Always a summary in words and a table; a chart only when there is a way to draw. */
export function trend(view: View, indicator: Indicator, target: Target | undefined = targetInForce(indicator, view.asOf)): Html {
  const known = knownObservations(indicator, view.asOf);
  const progress = progressOf(indicator, target, view.asOf);
  const pace = target ? paceSentence(indicator, target, progress) : null;
  const summaryId = view.uid(`${indicator.id}-tom-tat`);
  const drawn = known.length > 1 || (known.length === 1 && pace !== null);
  return frame(view, {
    id: view.uid(`${indicator.id}-xu-huong`), title: title(indicator, target, known.length), component: "trend", illustrative: indicator.illustrative,
  }, html`${target && html`<p>${stateTag(progress)}</p>
  `}<p id="${summaryId}">${summary(indicator, target, known)}</p>${drawn && trendChart({ indicator, known, target, paced: pace !== null }, summaryId)}${
    drawn && legend(known, pace).map((sentence) => html`
  <p>${sentence}</p>`)}${known.length > 0 && dataTable(indicator, target, known)}${sourceFoot(view, {
    indicator, period: known.at(-1)?.period, figures: known.map(({ source }) => source), targets: target ? [target.source] : [],
  })}`);
}

const title = ({ title }: Indicator, target: Target | undefined, count: number): string =>
  !target ? words.trend.titleAlone(title) : count === 1 ? words.trend.titleOne(title) : words.trend.title(title);

function summary(indicator: Indicator, target: Target | undefined, known: readonly KnownObservation[]): string {
  const first = known[0];
  const last = known.at(-1);
  const said = !first || !last ? words.trend.nothing
    : known.length === 1 ? words.trend.one(amountText(last.value, indicator, target), periodText(last.period, indicator.measure))
    : words.trend.span(valueText(first.value, indicator), periodText(first.period, indicator.measure), amountText(last.value, indicator, target), periodText(last.period, indicator.measure));
  return target ? `${said} ${words.trend.target(targetText(target, indicator), deadlineText(target.deadline))}` : said;
}

const legend = (known: readonly KnownObservation[], pace: string | null): string[] => [
  ...(pace ? [words.trend.pace(pace)] : []),
  ...(runs(known).length > 1 ? [words.trend.gap] : []),
  ...(known.some(unsettled) ? [words.trend.open] : []),
];

const dataTable = (indicator: Indicator, target: Target | undefined, known: readonly KnownObservation[]): Html => html`
  <details class="widget__details"><summary>${words.details}</summary>
  <table class="widget__table">
    <thead><tr><th scope="col">${words.period}</th><th scope="col" class="widget__number">${words.trend.column(indicator.unit.label)}</th></tr></thead>
    <tbody>${known.map((each) => html`
      <tr><th scope="row">${periodWithRemark(each, indicator)}</th><td class="widget__number">${valueText(each.value, indicator, target)}</td></tr>`)}${target && html`
      <tr><th scope="row">${words.targetBy(deadlineText(target.deadline))}</th><td class="widget__number">${targetText(target, indicator)}</td></tr>`}
    </tbody>
  </table></details>`;
