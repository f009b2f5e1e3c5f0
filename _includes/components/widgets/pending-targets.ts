import { endOf } from "../../../src/format/period.ts";
import { html, type Html } from "../../../src/html.ts";
import type { Indicator, Target } from "../../../src/model/indicator.ts";
import { knownObservations } from "../../../src/statistics/observations.ts";
import { targetInForce } from "../../../src/statistics/target.ts";
import { targetText } from "../../../src/statistics/text.ts";
import { widgets as words } from "../../../src/strings/vi.ts";
import { frame } from "./frame.ts";
import { sourceFoot } from "./source-foot.ts";
import { sharedDeadline, targetWithDeadline } from "./target-value.ts";
import type { View } from "./view.ts";

interface Pending { indicator: Indicator; target: Target }

/** Targets without any known result on the day of the view. */
export const pendingOf = (indicators: readonly Indicator[], asOf: string): Pending[] =>
  indicators.flatMap((indicator) => {
    const target = targetInForce(indicator, asOf);
    return target && knownObservations(indicator, asOf).length === 0 ? [{ indicator, target }] : [];
  });

/** One compact table instead of a wall of empty cards; null when every target has a result. */
export function pendingTargets(view: View, indicators: readonly Indicator[]): Html | null {
  const pending = pendingOf(indicators, view.asOf);
  if (pending.length === 0) return null;
  const targets = pending.map(({ target }) => target);
  const deadline = sharedDeadline(targets);
  const overdue = targets.every((target) => endOf(view.asOf) > endOf(target.deadline));
  const id = view.uid("cho-so-lieu");
  return frame(view, {
    id, title: words.pending.title(pending.length), wide: true, illustrative: pending.every(({ indicator }) => indicator.illustrative),
  }, html`<p>${deadline ? words.pending.leadBy(deadline) : words.pending.lead}${overdue && ` ${words.pending.overdue}`}</p>
  <table class="widget__table" aria-labelledby="${id}">
    <thead><tr><th scope="col">${words.indicator}</th><th scope="col">${words.result}</th><th scope="col" class="widget__number">${words.target}</th></tr></thead>
    <tbody>${pending.map(({ indicator, target }) => html`
      <tr><th scope="row"><a href="${indicator.url}">${indicator.title}</a></th><td class="widget__none">${words.noneInline}</td><td class="widget__number">${
        deadline ? targetText(target, indicator) : targetWithDeadline(target, indicator)}</td></tr>`)}
    </tbody>
  </table>${sourceFoot(view, { targets: targets.map(({ source }) => source) })}`);
}
