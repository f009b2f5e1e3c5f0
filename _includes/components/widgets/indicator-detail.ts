import { deadlineText, periodName } from "../../../src/format/period.ts";
import { html, type Html } from "../../../src/html.ts";
import type { Article } from "../../../src/model/article.ts";
import type { Indicator } from "../../../src/model/indicator.ts";
import { newestDay } from "../../../src/open-data/facts.ts";
import { perPortal } from "../../../src/model/per-portal.ts";
import type { Portal } from "../../../src/model/portal.ts";
import { routes } from "../../../src/model/routes.ts";
import { knownObservations } from "../../../src/statistics/observations.ts";
import { targetsKnown } from "../../../src/statistics/target.ts";
import { widgets as words } from "../../../src/strings/vi.ts";
import { indicatorDownloads } from "../data-links.ts";
import { section } from "../section.ts";
import { titleList } from "../title-list.ts";
import { breakdown } from "./breakdown.ts";
import { dimensionsOf } from "./division.ts";
import { history } from "./history.ts";
import { progressCard } from "./progress-card.ts";
import { cardGrid } from "./progress-strip.ts";
import { sourceText } from "./source-foot.ts";
import { timeline } from "./timeline.ts";
import { trend } from "./trend.ts";
import { widgetView, type View } from "./view.ts";

const articlesByIndicator = perPortal(({ articles }) => {
  const found = new Map<string, Article[]>();
  for (const article of articles) {
    for (const id of new Set(article.indicators)) {
      const list = found.get(id);
      if (list) list.push(article);
      else found.set(id, [article]);
    }
  }
  return found;
});

/** The page of one indicator, under a title and the definition: everything known of it today. `mentions` are articles that speak of it, newest first. */
export function indicatorDetail(portal: Portal, indicator: Indicator, mentions: readonly Article[] = articlesByIndicator(portal).get(indicator.id) ?? []): Html {
  const view = widgetView(portal, { headingLevel: 2 });
  return html`${widgetsOf(view, indicator)}${
    history(view, indicator)}${
    indicatorDownloads(portal, indicator)}${
    mentions.length > 0 && section("tin-bai", words.detail.articles, titleList(mentions))}${
    section("ve-chi-tieu", words.detail.about, about(portal, indicator))}${
    section("nguon", words.detail.sources, sources(portal, indicator), html`<a href="${routes.method}">${words.detail.method}</a>`)}`;
}

function widgetsOf(view: View, indicator: Indicator): Html {
  const targets = targetsKnown(indicator, view.asOf);
  const cards = targets.length > 0
    ? targets.map((target) => progressCard(view, indicator, target, {
      title: targets.length === 1 ? words.detail.againstTarget : words.detail.againstTargetBy(deadlineText(target.deadline)),
    }))
    : [progressCard(view, indicator, undefined, { title: words.detail.newestFigure })];
  const known = knownObservations(indicator, view.asOf).length > 0;
  const parts = dimensionsOf(view, indicator).map((dimension) => breakdown(view, indicator, dimension));
  return html`${cardGrid([...cards, ...parts])}${known && html`
<div class="widget-grid widget-grid--ragged">${trend(view, indicator)}${timeline(view, indicator)}
</div>`}`;
}

function about(portal: Portal, indicator: Indicator): Html {
  const { unit, measure, frequency, direction, note, targets } = indicator;
  const newest = newestDay(portal, [indicator]);
  const facts: [string, string][] = [
    [words.detail.unit, unit.of ? words.detail.ofWhole(unit.label, unit.of) : unit.label],
    [words.detail.measure, words.detail.measures[measure]],
    [words.detail.frequency, words.detail.frequencies[frequency]],
    [words.detail.direction, words.detail.directions[direction]],
    ...(newest ? [[words.detail.updated, periodName(newest)] as [string, string]] : []),
    ...(note ? [[words.detail.note, note] as [string, string]] : []),
  ];
  return html`
  <dl class="widget-facts">${facts.map(([name, value]) => html`
    <div><dt>${name}</dt><dd>${value}</dd></div>`)}
  </dl>${targets.map(({ deadline, note }) => note && html`
  <p>${words.detail.targetNote(deadlineText(deadline), note)}</p>`)}`;
}

function sources(portal: Portal, { observations, targets }: Indicator): Html {
  const ids = new Set([...observations, ...targets].map(({ source }) => source));
  return html`
  <ul>${[...ids].flatMap((id) => portal.sources.get(id) ?? []).map((source) => html`
    <li>${sourceText(source)} (${source.publisher})</li>`)}
  </ul>`;
}
