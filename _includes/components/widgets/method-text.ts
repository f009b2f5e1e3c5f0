import { numberText } from "../../../src/format/number.ts";
import { html, type Child, type Html } from "../../../src/html.ts";
import type { Portal } from "../../../src/model/portal.ts";
import { routes } from "../../../src/model/routes.ts";
import type { State } from "../../../src/statistics/progress.ts";
import { behindFrom, onTrackFrom } from "../../../src/statistics/state.ts";
import { longestSpanYears, shortestSpanDays } from "../../../src/statistics/trend.ts";
import { statistics, widgets as words } from "../../../src/strings/vi.ts";
import { section } from "../section.ts";

const { states, progress, pace, rounding, stale, revisions } = words.method;

/** How verdicts are reached, in prose. The same for every portal; a portal without indicators has nothing to explain. */
export const methodText = ({ indicators }: Portal): Html => html`
<p class="widget-lead">${words.method.lead}</p>${
  section("loi-danh-gia", states.title, html`
  <p>${states.intro}</p>
  <dl class="widget-facts">${Object.entries(stateTexts()).map(([state, text]) => html`
    <div><dt>${statistics.state[state as State]}</dt><dd>${text}</dd></div>`)}
  </dl>`)}${
  section("phan-viec", progress.title, paragraphs([...progress.text, progress.start(longestSpanYears)]))}${
  section("nhip-can-co", pace.title, paragraphs(pace.text))}${
  section("lam-tron", rounding.title, paragraphs(rounding.text))}${
  section("so-lieu-cu", stale.title, paragraphs(stale.text))}${
  section("dinh-chinh", revisions.title, paragraphs(revisions.text), indicators.length > 0 && html`<a href="${routes.indicators}">${words.method.all}</a>`)}`;

const paragraphs = (texts: readonly string[]): Child => texts.map((text) => html`
  <p>${text}</p>`);

/** In the order of a target's life. */
function stateTexts(): Record<State, string> {
  const percent = (share: number): string => statistics.percent(numberText(100 * share));
  const onTrack = percent(onTrackFrom);
  const behind = percent(behindFrom);
  return {
    no_target: states.no_target,
    no_data: states.no_data,
    no_trend: states.no_trend(shortestSpanDays),
    on_track: states.on_track(onTrack),
    behind: states.behind(behind, onTrack),
    far_behind: states.far_behind(behind),
    wrong_way: states.wrong_way,
    met: states.met,
    met_late: states.met_late,
    missed: states.missed,
    ended_unknown: states.ended_unknown,
  };
}
