import { barGeometry, scaleTexts, type BarGeometry } from "../../_includes/components/widgets/progress-bar.ts";
import { toneOf, type Tone } from "../../_includes/components/widgets/state-tag.ts";
import { dayText } from "../format/date.ts";
import { deadlineText, periodText } from "../format/period.ts";
import type { Article } from "../model/article.ts";
import type { Indicator } from "../model/indicator.ts";
import type { Site } from "../model/site.ts";
import { progressOf } from "../statistics/progress.ts";
import { sentences, tagText } from "../statistics/sentences.ts";
import { targetInForce } from "../statistics/target.ts";
import { share as words, widgets } from "../strings/vi.ts";

/** Everything that is drawn of one thing, and nothing else: equal cards are equal pictures. */
export type Card = PortalCard | ArticleCard | IndicatorCard;

export interface PortalCard { kind: "portal"; greeting: string }
export interface ArticleCard { kind: "article"; title: string; category: string; day: string }
export interface IndicatorCard {
  kind: "indicator";
  title: string;
  /** Null without an observation. */
  figure: { value: string; unit: string; period: string } | null;
  state: { tone: Tone; text: string } | null;
  /** What there is to say first. */
  sentence: string | null;
  target: string | null;
  /** Null without a target or without an observation: an empty bar reads as zero. */
  bar: (BarGeometry & { met: boolean; zero: string; aim: string; end: string }) | null;
  illustrative: boolean;
}

/** What all pictures of a portal have in common. */
export interface Frame { title: string; themeColor: string }

export const portalCard = ({ greeting }: Site): PortalCard => ({ kind: "portal", greeting });

export const articleCard = ({ title, category, date }: Article): ArticleCard =>
  ({ kind: "article", title, category: category.title, day: dayText(date) });

/** An indicator against the target in force on a day. */
export function indicatorCard(indicator: Indicator, asOf: string): IndicatorCard {
  const target = targetInForce(indicator, asOf);
  const progress = progressOf(indicator, target, asOf);
  const { last, met, state, valueText } = progress;
  const card: IndicatorCard = {
    kind: "indicator", title: indicator.title, illustrative: indicator.illustrative,
    figure: last && { value: valueText!, unit: indicator.unit.id === "percent" ? "" : indicator.unit.label, period: periodText(last.period, indicator.measure) },
    // «No figures» stands where the figure would.
    state: state === "no_data" ? null : { tone: toneOf(progress), text: tagText(progress) },
    sentence: target ? sentences(indicator, target, progress)[0] ?? null : null,
    target: target ? words.target(widgets.targetBy(deadlineText(target.deadline)), progress.targetText!) : null,
    bar: null,
  };
  if (!target || !last) return card;
  const geometry = barGeometry(last.value, met, target, indicator);
  return { ...card, bar: { ...geometry, met, ...scaleTexts(indicator, target, last.value, geometry.past) } };
}

/** What the picture says, for those who do not see it. */
export function altOf(card: Card, { title }: Frame): string {
  const { alt } = words;
  if (card.kind === "portal") return alt.portal(title, card.greeting);
  if (card.kind === "article") return alt.article(card.title, card.category, card.day);
  const { figure, illustrative, sentence, state, target } = card;
  const first = figure ? alt.figure(card.title, [figure.value, figure.unit].filter(Boolean).join(" "), figure.period) : alt.noFigure(card.title);
  return alt.indicator([first, ...[target, state?.text, sentence, illustrative && words.illustrative].flatMap((text) => (text ? alt.sentence(text) : []))]);
}
