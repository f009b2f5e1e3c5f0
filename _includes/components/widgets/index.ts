/** What pages and bodies use of the widgets. */
export { inlineStat, widgetBlock } from "./blocks.ts";
export { breakdown } from "./breakdown.ts";
export { comparison } from "./comparison.ts";
export { indicatorDashboard } from "./indicator-dashboard.ts";
export { indicatorDetail } from "./indicator-detail.ts";
export { methodText } from "./method-text.ts";
export { pendingTargets } from "./pending-targets.ts";
export { progressCard } from "./progress-card.ts";
export { progressStrip } from "./progress-strip.ts";
export { sparkline } from "./sparkline.ts";
export { stat } from "./stat.ts";
export { tiles } from "./tiles.ts";
export { timeline } from "./timeline.ts";
export { trend } from "./trend.ts";
export { atLevel, widgetView, type HeadingLevel, type View, type ViewOptions } from "./view.ts";
