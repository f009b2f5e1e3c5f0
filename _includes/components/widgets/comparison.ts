import { deadlineText, periodName, periodText } from "../../../src/format/period.ts";
import { html, type Html } from "../../../src/html.ts";
import type { Indicator, Target } from "../../../src/model/indicator.ts";
import { routes } from "../../../src/model/routes.ts";
import { progressOf, type Progress } from "../../../src/statistics/progress.ts";
import { tagText } from "../../../src/statistics/sentences.ts";
import { targetInForce } from "../../../src/statistics/target.ts";
import { differenceText, printedDifference } from "../../../src/statistics/text.ts";
import { statistics, widgets as words } from "../../../src/strings/vi.ts";
import { tableDownloads } from "../data-links.ts";
import { frame, scrollable } from "./frame.ts";
import { sparkline } from "./sparkline.ts";
import { sharedDeadline } from "./target-value.ts";
import type { View } from "./view.ts";

interface Row { indicator: Indicator; target: Target }

/** All indicators with a target in one table; null when there is none. */
export function comparison(view: View, indicators: readonly Indicator[]): Html | null {
  const rows = indicators.flatMap((indicator): Row[] => {
    const target = targetInForce(indicator, view.asOf);
    return target ? [{ indicator, target }] : [];
  });
  if (rows.length === 0) return null;
  const deadline = sharedDeadline(rows.map(({ target }) => target));
  const id = view.uid("so-sanh");
  const allIllustrative = rows.every(({ indicator }) => indicator.illustrative);
  return frame(view, {
    id, title: deadline ? words.comparison.titleBy(deadline) : words.comparison.title, component: "comparison", wide: true, illustrative: allIllustrative,
  }, html`${scrollable(id, html`<table class="widget__table" aria-labelledby="${id}">
    <thead><tr><th scope="col">${words.indicator}</th><th scope="col" class="widget__number">${words.result}</th><th scope="col">${words.period}</th><th scope="col" class="widget__number">${words.target}</th>${!deadline && html`<th scope="col">${words.comparison.deadline}</th>`}<th scope="col" class="widget__number">${words.comparison.gap}</th><th scope="col">${words.comparison.state}</th></tr></thead>
    <tbody>${rows.map((row) => comparisonRow(view, row, { ownDeadline: !deadline, ownMark: !allIllustrative }))}
    </tbody>
  </table>`)}
  <p class="widget__foot">${words.comparison.asOf(periodName(view.asOf))} <a href="${routes.method}">${words.dashboard.method}</a></p>${tableDownloads(view.portal)}`);
}

function comparisonRow(view: View, { indicator, target }: Row, { ownDeadline, ownMark }: { ownDeadline: boolean; ownMark: boolean }): Html {
  const progress = progressOf(indicator, target, view.asOf);
  const { last, valueText, targetText } = progress;
  return html`
      <tr><th scope="row"><a href="${indicator.url}">${indicator.title}</a>${ownMark && indicator.illustrative && ` (${words.illustrativeShort})`}</th><td class="widget__number${!last && " widget__none"}">${
        sparkline(view, indicator)}${valueText ?? words.noneInline}</td><td>${last ? periodText(last.period, indicator.measure) : words.notApplicable}</td><td class="widget__number">${
        targetText}</td>${ownDeadline && html`<td>${deadlineText(target.deadline)}</td>`}<td class="widget__number">${gapText(indicator, target, progress)}</td><td>${tagText(progress)}</td></tr>`;
}

function gapText(indicator: Indicator, target: Target, { last, met, flags }: Progress): string {
  if (!last || met) return words.notApplicable;
  return flags.includes("at_threshold") ? statistics.flag.at_threshold : differenceText(printedDifference(last.value, target, indicator), indicator);
}
