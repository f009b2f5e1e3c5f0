import { dayText } from "../../../src/format/date.ts";
import { numberText } from "../../../src/format/number.ts";
import { html, type Html } from "../../../src/html.ts";
import type { Finding, ShownReport } from "../../../src/model/accessibility.ts";
import { conformanceOf } from "../../../src/model/conformance.ts";
import { accessibility as words } from "../../../src/strings/vi.ts";
import { frame, scrollable } from "./frame.ts";
import type { View } from "./view.ts";

/** What the last automatic check found, and how far the portal may say that it meets the standard. */
export function accessibilityReport(view: View): Html {
  const { accessibility: report, site: { accessibilityReview: review } } = view.portal;
  const status = conformanceOf(report, review);
  return frame(view, { id: view.uid("tiep-can"), title: words.statusLine(words.status[status]), component: "accessibility-report" }, html`
  <p>${report ? found(report) : words.unknown}</p>${review
    ? html`<p>${words.reviewed(review.reviewer, dayText(review.reviewed), review.method)}</p>`
    : report && html`<p>${words.machineOnly}</p>`}${report && details(view, report)}`);
}

function found({ date, violations }: ShownReport): string {
  const places = violations.reduce((sum, finding) => sum + finding.places, 0);
  return violations.length === 0 ? words.noneFound(dayText(date)) : words.someFound(dayText(date), numberText(violations.length), numberText(places));
}

const details = (view: View, report: ShownReport): Html => html`${findings(words.violations, report.violations, faultLine)}${factTable(report)}${
  findings(words.incomplete, report.incomplete, doubtLine)}
  <p>${words.blind}</p>${pageTable(view, report)}`;

function factTable({ date, axe, browser, pages, widths, schemes, rulesPassed, violations }: ShownReport): Html {
  const { facts } = words;
  const runs = numberText(pages.length * widths.length * schemes.length);
  const kinds = numberText(new Set(pages.map(({ kind }) => kind)).size);
  const rows = [
    [facts.date, dayText(date)],
    [facts.method, facts.methodText(axe, browser)],
    [facts.scope, facts.scopeText(kinds, listed(widths.map((width) => numberText(width))), listed(schemes.map((scheme) => words.scheme[scheme])), runs)],
    [facts.result, facts.resultText(numberText(rulesPassed), numberText(violations.length))],
  ];
  return html`
  <table class="widget__table"><tbody>${rows.map(([name, text]) => html`
    <tr><th scope="row">${name}</th><td>${text}</td></tr>`)}
  </tbody></table>`;
}

const findings = (title: string, list: readonly Finding[], lineOf: (finding: Finding) => string): Html | undefined => list.length === 0 ? undefined : html`
  <p><strong>${title}</strong></p>
  <ul>${list.map((finding) => html`
    <li>${lineOf(finding)}</li>`)}
  </ul>`;

/** What only a person can tell has no weight yet. */
const doubtLine = ({ rule, criteria, places }: Finding): string =>
  `${words.rules[rule] ?? rule}: ${[words.places(numberText(places)), ...(criteria.length > 0 ? [words.criteria(listed(criteria))] : [])].join(", ")}`;

const faultLine = (finding: Finding): string => `${doubtLine(finding)}, ${words.severity(words.impact[finding.impact])}`;

function pageTable(view: View, { pages, violations, leadsTo }: ShownReport): Html {
  const id = view.uid("trang-da-kiem-tra");
  const faultsOn = (address: string): number => violations.filter(({ pages: on }) => on.includes(address)).length;
  return html`
  <details class="widget__details"><summary id="${id}">${words.pages(numberText(pages.length))}</summary>
  ${scrollable(id, html`<table class="widget__table" aria-labelledby="${id}">
    <thead><tr><th scope="col">${words.table.kind}</th><th scope="col">${words.table.address}</th><th scope="col" class="widget__number">${words.table.faults}</th></tr></thead>
    <tbody>${pages.map(({ kind, address }) => html`
      <tr><th scope="row">${words.kind[kind]}</th><td>${leadsTo.includes(address) ? html`<a href="${address}">${address}</a>` : address}</td><td class="widget__number">${
        numberText(faultsOn(address))}</td></tr>`)}
    </tbody>
  </table>`)}</details>`;
}

/** @example listed(["a", "b", "c"]) // "a, b và c" */
const listed = (items: readonly string[]): string => lists.format(items);
const lists = new Intl.ListFormat("vi");
