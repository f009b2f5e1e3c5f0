import { numberText } from "../../../src/format/number.ts";
import { html, type Html } from "../../../src/html.ts";
import type { Portal } from "../../../src/model/portal.ts";
import { routes } from "../../../src/model/routes.ts";
import type { State } from "../../../src/statistics/progress.ts";
import { behindFrom, onTrackFrom } from "../../../src/statistics/state.ts";
import { longestSpanYears, shortestSpanDays } from "../../../src/statistics/trend.ts";
import { statistics, widgets as words } from "../../../src/strings/vi.ts";
import { prose } from "../prose.ts";

const { states, progress, pace, rounding, stale, revisions } = words.method;

/** How verdicts are reached, in prose; the same for every portal. */
export const methodText = ({ indicators }: Portal): Html => prose(html`
<p>${words.method.lead}</p>
<h2 id="loi-danh-gia">${states.title}</h2>
<p>${states.intro}</p>
<dl class="widget-facts">${Object.entries(stateTexts()).map(([state, text]) => html`
  <div><dt>${statistics.state[state as State]}</dt><dd>${text}</dd></div>`)}
</dl>${
  chapter("quang-duong", progress.title, [...progress.text, progress.start(longestSpanYears)])}${
  chapter("nhip-can-co", pace.title, pace.text)}${
  chapter("lam-tron", rounding.title, rounding.text)}${
  chapter("so-lieu-cu", stale.title, stale.text)}${
  chapter("dinh-chinh", revisions.title, revisions.text)}${indicators.length > 0 && html`
<p><a href="${routes.indicators}">${words.method.all}</a></p>`}
`);

const chapter = (id: string, title: string, texts: readonly string[]): Html => html`
<h2 id="${id}">${title}</h2>${texts.map((text) => html`
<p>${text}</p>`)}`;

/** In the order of a target's life. */
function stateTexts(): Record<State, string> {
  const onTrack = numberText(onTrackFrom, 2);
  const behind = numberText(behindFrom, 2);
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
