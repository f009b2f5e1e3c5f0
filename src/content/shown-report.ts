import type { AccessibilityReport, ShownReport } from "../model/accessibility.ts";
import type { Portal } from "../model/portal.ts";
import { alwaysThere, embedUrl, routes } from "../model/routes.ts";

/** Pages of a report may be gone since: a link to one would stop the build. */
export function shownReport(report: AccessibilityReport, { articles, years, months, categories, tags, indicators, pages, questions, questionYears }: Portal): ShownReport {
  const has = (address: string): boolean => alwaysThere.includes(address)
    || [articles, years, months, categories, indicators, pages, questions, questionYears].some((list) => list.some(({ url }) => url === address))
    || (address === routes.questions && questions.length > 0)
    || tags.some(({ tag }) => tag.url === address) || indicators.some(({ id }) => embedUrl(id) === address);
  return { ...report, leadsTo: report.pages.map(({ address }) => address).filter(has) };
}
