import { html, type Html } from "../../../src/html.ts";
import { isBlockName, type BlockName } from "../../../src/markdown/block-names.ts";
import type { Indicator } from "../../../src/model/indicator.ts";
import { targetInForce, targetsKnown } from "../../../src/statistics/target.ts";
import { widgets as words } from "../../../src/strings/vi.ts";
import { accessibilityReport } from "./accessibility-report.ts";
import { breakdown } from "./breakdown.ts";
import { pendingTargets } from "./pending-targets.ts";
import { progressCard } from "./progress-card.ts";
import { stat } from "./stat.ts";
import { tiles } from "./tiles.ts";
import { timeline } from "./timeline.ts";
import { trend } from "./trend.ts";
import type { View } from "./view.ts";

type Renderer = (view: View, args: readonly string[]) => Html;

const renderers: Record<BlockName, Renderer> = {
  "tien-do": (view, [id, targetId]) => {
    const indicator = indicatorNamed(view, id);
    return progressCard(view, indicator, targetNamed(view, indicator, targetId));
  },
  "xu-huong": (view, [id]) => trend(view, indicatorNamed(view, id)),
  "co-cau": (view, [id, dimension = ""]) => breakdown(view, indicatorNamed(view, id), dimension) ?? nothingBy(view, dimension),
  "o-so": (view, [id, dimension = ""]) => tiles(view, indicatorNamed(view, id), dimension) ?? nothingBy(view, dimension),
  "dong-thoi-gian": (view, [id]) => timeline(view, indicatorNamed(view, id)) ?? sentence(words.timeline.noTarget),
  "bao-cao-tiep-can": (view) => accessibilityReport(view),
  "cho-so-lieu": (view, ids) =>
    pendingTargets(view, ids.length > 0 ? ids.map((id) => indicatorNamed(view, id)) : view.portal.indicators) ?? sentence(words.pending.nothing),
};

/**
 * A `:::` block of a body. Names and ids have been checked with the content; an unknown one is a defect of ours and throws.
 * What was not known yet on the day of the view is said in a sentence.
 */
export function widgetBlock(view: View, name: string, args: readonly string[]): Html {
  if (!isBlockName(name)) throw new RangeError(`unknown block: ${name}`);
  return renderers[name](view, args);
}

/** The figure that `{so <id>}` stands for. */
export const inlineStat = (view: View, id: string): Html => stat(view, indicatorNamed(view, id));

function indicatorNamed({ portal }: View, id: string | undefined): Indicator {
  const found = portal.indicators.find((indicator) => indicator.id === id);
  if (!found) throw new RangeError(`unknown indicator: ${id}`);
  return found;
}

/** The target named, unless it was made public only later. */
const targetNamed = ({ asOf }: View, indicator: Indicator, id: string | undefined) =>
  id === undefined ? targetInForce(indicator, asOf) : targetsKnown(indicator, asOf).find((target) => target.id === id);

const sentence = (text: string): Html => html`<p class="widget__none">${text}</p>`;

const nothingBy = ({ portal }: View, dimension: string): Html =>
  sentence(words.breakdown.nothing(portal.dimensions.get(dimension)?.title ?? dimension));
