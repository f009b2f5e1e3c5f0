import { boundsOf } from "../model/indicator.ts";
import { isError, type Problem } from "../model/problem.ts";
import { indicatorProblems as words } from "../strings/vi.ts";
import { checkBreakdowns } from "./indicators/check-breakdowns.ts";
import { checkNumbers } from "./indicators/check-numbers.ts";
import { checkLeaps, checkObservations } from "./indicators/check-observations.ts";
import { checkReferences, type Catalogues } from "./indicators/check-references.ts";
import { checkTargets } from "./indicators/check-targets.ts";
import { reporter, type Draft } from "./indicators/draft.ts";

/**
 * What a schema cannot see: figures against each other, against their targets and against what they refer to.
 * @param today local day, `2019-05-15`: a period after it needs the status of a forecast
 */
export function checkIndicator(draft: Draft, catalogues: Catalogues, today: string): Problem[] {
  const numbers = checkNumbers(draft);
  const sound = withoutWrong(draft, numbers);
  return [
    ...checkBounds(draft),
    ...checkReferences(draft, catalogues),
    ...numbers,
    ...checkTargets(draft),
    ...checkObservations(draft, today),
    ...checkLeaps(sound),
    ...checkBreakdowns(sound, catalogues.dimensions),
  ];
}

/** Without observations whose figures are wrong in themselves: that they add up to nothing either is no news. */
function withoutWrong(draft: Draft, numbers: readonly Problem[]): Draft {
  const wrong = numbers.filter(isError).map(({ field }) => `${field}.`);
  return { ...draft, observations: draft.observations.filter(({ path }) => !wrong.some((field) => field.startsWith(`${path.join(".")}.`))) };
}

/** Only of files that were understood to the end. */
export const checkEmpty = (draft: Draft): Problem[] =>
  draft.targets.length || draft.observations.length ? [] : [reporter(draft)("warning", [], words.empty)];

function checkBounds(draft: Draft): Problem[] {
  const { min, max } = boundsOf(draft.head);
  if (min === undefined || max === undefined || min <= max) return [];
  return [reporter(draft)("error", ["bounds"], { what: words.boundsReversed.what(String(min), String(max)), fix: words.boundsReversed.fix })];
}
