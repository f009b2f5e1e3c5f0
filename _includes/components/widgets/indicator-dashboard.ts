import { periodName } from "../../../src/format/period.ts";
import { html, type Html } from "../../../src/html.ts";
import type { Indicator } from "../../../src/model/indicator.ts";
import type { Portal } from "../../../src/model/portal.ts";
import { routes } from "../../../src/model/routes.ts";
import { knownObservations } from "../../../src/statistics/observations.ts";
import { widgets as words } from "../../../src/strings/vi.ts";
import { section } from "../section.ts";
import { comparison } from "./comparison.ts";
import { pendingOf, pendingTargets } from "./pending-targets.ts";
import { cardGrid, linkedCard } from "./progress-strip.ts";
import { widgetView, type View } from "./view.ts";

/** All indicators, by topic: a card for each with a result, a table for the others, and one table of everything. */
export function indicatorDashboard(portal: Portal): Html {
  const { indicators } = portal;
  if (indicators.length === 0) return html`<p>${words.dashboard.none}</p>`;
  const view = widgetView(portal);
  const overview = comparison(view, indicators);
  return html`${lead(view)}${topicGroups(portal).map(({ id, title, description, members }) => section(`chu-de-${id}`, title, html`${description && html`
  <p>${description}</p>`}${topicWidgets(view, members)}`))}${overview && section("bang-chung", words.dashboard.overview, overview)}`;
}

function lead({ portal: { indicators }, asOf }: View): Html {
  const known = indicators.filter((indicator) => isKnown(indicator, asOf)).length;
  const pending = pendingOf(indicators, asOf).length;
  return html`<p class="widget-lead"><strong>${words.dashboard.lead(known, indicators.length)}</strong>${
    pending > 0 && ` ${words.dashboard.pending(pending)}`} ${words.dashboard.asOf(periodName(asOf))} <a href="${routes.method}">${words.dashboard.method}</a></p>`;
}

const isKnown = (indicator: Indicator, asOf: string): boolean => knownObservations(indicator, asOf).length > 0;

interface Group { id: string; title: string; description?: string | undefined; members: readonly Indicator[] }

/** Topics with at least one indicator, in their order; what belongs to none comes last. */
function topicGroups({ topics, indicators }: Portal): Group[] {
  const other = { id: "khac", title: words.dashboard.otherTopic, members: indicators.filter(({ topic }) => !topics.some(({ id }) => id === topic)) };
  return [...topics.map((topic): Group => ({ ...topic, members: indicators.filter((indicator) => indicator.topic === topic.id) })), other]
    .filter(({ members }) => members.length > 0);
}

function topicWidgets(view: View, members: readonly Indicator[]): Html {
  const known = members.filter((indicator) => isKnown(indicator, view.asOf));
  // Neither figure nor target: a card that says so is the only trace the indicator leaves.
  const bare = members.filter((indicator) => !isKnown(indicator, view.asOf) && pendingOf([indicator], view.asOf).length === 0);
  const cards = [...known, ...bare];
  return html`${cards.length > 0 && cardGrid(cards.map((indicator) => linkedCard(view, indicator)))}${pendingTargets(view, members)}`;
}
