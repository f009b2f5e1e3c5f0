import { html, type Html } from "../../../src/html.ts";
import type { Indicator, Period, Source } from "../../../src/model/indicator.ts";
import { routes } from "../../../src/model/routes.ts";
import { periodName, periodText } from "../../../src/format/period.ts";
import { widgets as words } from "../../../src/strings/vi.ts";
import type { View } from "./view.ts";

export interface Foot {
  /** Absent under a table of several indicators. */
  indicator?: Indicator;
  /** Of the figures shown. */
  period?: Period | undefined;
  /** Ids of the sources of figures and of targets. */
  figures?: readonly string[];
  targets?: readonly string[];
}

/** Last line of a widget: the period, who published the figures and when, and whether they are held at the day of an article. */
export function sourceFoot(view: View, { indicator, period, figures = [], targets = [] }: Foot): Html {
  const ofFigures = sourcesOf(view, figures);
  const ofTargets = sourcesOf(view, targets).filter((source) => !ofFigures.includes(source));
  return html`
  <p class="widget__foot">${period && `${words.foot.figures(periodText(period, indicator?.measure))} `}${
    sourceList(ofFigures.length > 0 && ofTargets.length > 0 ? words.foot.sourceOfFigures : words.foot.source, ofFigures)}${
    sourceList(ofFigures.length > 0 ? words.foot.sourceOfTargets : words.foot.source, ofTargets)}${
    view.pinned && html`${words.foot.pinned} <a href="${indicator?.url ?? routes.indicators}">${words.foot.newest}</a>.`}</p>`;
}

const sourcesOf = ({ portal }: View, ids: readonly string[]): Source[] =>
  [...new Set(ids)].flatMap((id) => portal.sources.get(id) ?? []);

const sourceList = (label: string, sources: readonly Source[]): Html | false =>
  sources.length > 0 && html`${label} ${sources.map((source, index) => html`${index > 0 && "; "}${sourceText(source)}`)}. `;

/** Title with its link, and the day it was published. */
export const sourceText = ({ title, url, published }: Source): Html =>
  html`<a href="${url}"${/^https?:/.test(url) && html` rel="external noopener"`}>${title}</a>, ${words.foot.published} <time datetime="${published}">${periodName(published)}</time>`;
