import { deadlineText } from "../../../src/format/period.ts";
import { html, type Html } from "../../../src/html.ts";
import type { Indicator, Target } from "../../../src/model/indicator.ts";
import { progressOf, type Progress } from "../../../src/statistics/progress.ts";
import { sentences, staleSentence } from "../../../src/statistics/sentences.ts";
import { widgets as words } from "../../../src/strings/vi.ts";
import { frame, notice } from "./frame.ts";
import { progressBar } from "./progress-bar.ts";
import { sourceFoot } from "./source-foot.ts";
import { stateTag } from "./state-tag.ts";
import type { View } from "./view.ts";

export interface CardOptions {
  /** Instead of the indicator's own. */
  title?: string;
  /** The heading links to the indicator. */
  linked?: boolean;
  /** For lists: the first sentence only. */
  compact?: boolean;
}

/** One indicator against one target; without a target, its newest figure. */
export function progressCard(view: View, indicator: Indicator, target: Target | undefined, { title, linked, compact }: CardOptions = {}): Html {
  const progress = progressOf(indicator, target, view.asOf);
  const [first, ...more] = sentences(indicator, target, progress);
  const old = staleSentence(progress);
  return frame(view, {
    id: view.uid(indicator.id), title: title ?? indicator.title, url: linked ? indicator.url : undefined,
    component: "progress-card", illustrative: indicator.illustrative,
  }, html`<p>${stateTag(progress)}</p>
  <dl class="progress-card__facts">
    <div><dt>${words.result}</dt><dd>${result(indicator, progress)}</dd></div>${target && html`
    <div><dt>${words.targetBy(deadlineText(target.deadline))}</dt><dd>${progress.targetText}</dd></div>`}
  </dl>${target && progressBar(indicator, target, progress)}
  <p>${first}</p>${!compact && more.length > 0 && html`
  <p class="progress-card__more">${more.join(" ")}</p>`}${old && notice(old)}${sourceFoot(view, {
    indicator, period: progress.last?.period, figures: progress.last ? [progress.last.source] : [], targets: target ? [target.source] : [],
  })}`);
}

const result = ({ unit }: Indicator, { valueText }: Progress): Html =>
  valueText === null
    ? html`<span class="widget__none">${words.none}</span>`
    : html`<b class="progress-card__value">${valueText}</b>${unit.id !== "percent" && ` ${unit.label}`}`;
