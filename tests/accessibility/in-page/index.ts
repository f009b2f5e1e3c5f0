export { clipped } from "./clipped.ts";
export { faint } from "./faint.ts";
export { unmarked } from "./marks.ts";
export { moving } from "./motion.ts";
export { overlapping } from "./overlapping.ts";
export { expectStops, focusStop, looksOfStops, nameOfStop, outOfOrder, stopInTheMiddle, stopNow } from "./stops.ts";
export { smallTargets } from "./targets.ts";
export { wider } from "./wider.ts";
