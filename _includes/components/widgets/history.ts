import { endOf, periodName, periodText } from "../../../src/format/period.ts";
import { html, type Html } from "../../../src/html.ts";
import type { Indicator, Observation } from "../../../src/model/indicator.ts";
import { valueText } from "../../../src/statistics/text.ts";
import { widgets as words } from "../../../src/strings/vi.ts";
import { frame, scrollable } from "./frame.ts";
import type { View } from "./view.ts";

/** Every observation published by the day of the view, newest first: also missing ones, forecasts, and what was corrected and why. */
export function history(view: View, indicator: Indicator): Html | null {
  const entries = publishedBy(view.asOf, indicator);
  if (entries.length === 0) return null;
  const id = view.uid(`${indicator.id}-lich-su`);
  return frame(view, { id, title: words.detail.history, component: "history", wide: true, illustrative: indicator.illustrative }, scrollable(id, html`<table class="widget__table" aria-labelledby="${id}">
    <thead><tr><th scope="col">${words.period}</th><th scope="col" class="widget__number">${words.result}</th><th scope="col">${words.detail.published}</th><th scope="col">${words.detail.source}</th><th scope="col">${words.detail.remarks}</th></tr></thead>
    <tbody>${entries.map((entry) => historyRow(view, indicator, entry))}
    </tbody>
  </table>`));
}

const publishedBy = (asOf: string, { observations }: Indicator): Observation[] =>
  observations
    .filter(({ published, period }) => endOf(published ?? period) <= endOf(asOf))
    .sort((a, b) => endOf(b.period) - endOf(a.period));

function historyRow({ portal, asOf }: View, indicator: Indicator, entry: Observation): Html {
  const source = portal.sources.get(entry.source);
  const published = entry.published ?? source?.published;
  const past = entry.revisions.filter(({ until }) => endOf(until) <= endOf(asOf)).sort((a, b) => endOf(b.until) - endOf(a.until));
  const next = entry.revisions.filter(({ until }) => endOf(until) > endOf(asOf)).sort((a, b) => endOf(a.until) - endOf(b.until))[0];
  const value = next ? next.value : entry.value;
  const remarks = [words.status[entry.status], entry.note,
    ...past.map(({ until, value, reason }) => words.detail.revision(periodName(until), valueText(value, indicator), reason))].filter(Boolean);
  return html`
      <tr><th scope="row">${periodText(entry.period, indicator.measure)}</th><td class="widget__number${value === null && " widget__none"}">${
        value === null ? words.noneInline : valueText(value, indicator)}</td><td>${published ? html`<time datetime="${published}">${periodName(published)}</time>` : words.notApplicable}</td><td>${
        source && html`<a href="${source.url}">${source.title}</a>`}</td><td>${remarks.length > 0 ? remarks.map((remark, index) => html`${index > 0 && html`<br>`}${remark}`) : words.notApplicable}</td></tr>`;
}
