import type { Dimension, Indicator } from "../../../src/model/indicator.ts";
import { entryOf, knownObservations } from "../../../src/statistics/observations.ts";
import type { KnownObservation } from "../../../src/statistics/progress.ts";
import { shares } from "../../../src/statistics/shares.ts";
import type { View } from "./view.ts";

/** One item of a dimension; nulls where the source says nothing, or where shares have no meaning. */
export interface DivisionPart { name: string; value: number | null; share: number | null; statedShare: number | null }

export interface Division {
  dimension: Dimension;
  known: KnownObservation;
  /** In the order of the dimension. */
  parts: readonly DivisionPart[];
  /** Sum of the parts; null when one is missing or the parts are rates, which do not add up. */
  whole: number | null;
  unevenly: boolean;
}

/** The newest known observation that is divided by the dimension. */
export function newestDivision({ portal, asOf }: View, indicator: Indicator, dimensionId: string): Division | null {
  const dimension = portal.dimensions.get(dimensionId);
  const known = knownObservations(indicator, asOf).findLast((each) => entryOf(indicator, each)?.breakdowns[dimensionId]);
  const given = known && entryOf(indicator, known)?.breakdowns[dimensionId];
  if (!dimension || !known || !given) return null;
  const items = [...dimension.items].map(([id, name]) => ({ name, part: given[id] }));
  const values = items.map(({ part }) => part?.value ?? null);
  const complete = values.every((value) => value !== null) && indicator.measure !== "ratio" && indicator.unit.id !== "percent";
  const divided = complete ? shares(values) : null;
  return {
    dimension, known, whole: divided && divided.total, unevenly: divided?.unevenly ?? false,
    parts: items.map(({ name, part }, index) => ({
      name, value: part?.value ?? null, share: divided?.shares[index] ?? null, statedShare: part?.statedShare ?? null,
    })),
  };
}

/** Dimensions by which something is known on that day, in the order of the portal. */
export const dimensionsOf = (view: View, indicator: Indicator): string[] =>
  [...view.portal.dimensions.keys()].filter((id) => newestDivision(view, indicator, id));
