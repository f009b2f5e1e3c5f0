import { distance } from "fastest-levenshtein";
import { slugOf } from "../model/field.ts";

/** The choice an editor most likely meant: at most a third of its letters away, marks and capitals aside. */
export function nearest(written: string, choices: Iterable<string>): string | undefined {
  const sought = slugOf(written);
  let best: string | undefined;
  let least = Infinity;
  for (const choice of choices) {
    const away = distance(sought, slugOf(choice));
    if (away < least && away <= Math.max(1, Math.floor(choice.length / 3))) { best = choice; least = away; }
  }
  return best;
}
