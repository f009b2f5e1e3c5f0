import { inlineStatName, type BlockUse } from "../markdown/block-lines.ts";
import { blockShape, isBlockName, type BlockShape } from "../markdown/block-names.ts";
import type { Indicator } from "../model/indicator.ts";
import type { Problem } from "../model/problem.ts";
import { problems as words } from "../strings/vi.ts";
import { nearest } from "./nearest.ts";
import type { Known } from "./known.ts";

type Said = { what: string; fix: string };
type Indicators = ReadonlyMap<string, Indicator>;

/** Blocks and inline figures must name an indicator that exists, and a target or breakdown that it has. */
export function checkBlocks(uses: readonly BlockUse[], { indicators, unreadIndicators }: Pick<Known, "indicators" | "unreadIndicators">, file: string): Problem[] {
  const readable = uses.filter(({ args }) => !args[0] || !unreadIndicators.has(args[0]));
  return readable.flatMap(({ name, args, line, column }) => check(name, args, indicators).map((said): Problem => ({ severity: "error", file, line, column, ...said })));
}

const inlineStat: BlockShape = { arguments: [{ kind: "indicator", required: true, repeated: false }], needsTarget: false };

/** Ids of the indicators that blocks and inline figures show. */
export const indicatorsIn = (uses: readonly BlockUse[]): string[] =>
  uses.flatMap(({ name, args }) => {
    const [first] = shapeOf(name)?.arguments ?? [];
    return first ? args.slice(0, first.repeated ? undefined : 1) : [];
  });

const shapeOf = (name: string): BlockShape | undefined =>
  name === inlineStatName ? inlineStat : isBlockName(name) ? blockShape(name) : undefined;

function check(name: string, args: readonly string[], indicators: Indicators): Said[] {
  const shape = shapeOf(name);
  if (!shape) return [];
  if (!shape.arguments.length) return args.length ? [{ what: words.block.noArguments.what(name), fix: words.block.noArguments.fix(name) }] : [];
  if (shape.arguments[0]?.repeated) return args.flatMap((id) => unknown(id, indicators));
  const id = args[0];
  if (id === undefined) return [{ what: words.block.noIndicator.what(name), fix: words.block.noIndicator.fix(name, [...indicators.keys()][0] ?? "ma-chi-tieu") }];
  const indicator = indicators.get(id);
  if (!indicator) return unknown(id, indicators);
  if (shape.needsTarget && !indicator.targets.length) return [{ what: words.block.noTarget.what(id), fix: words.block.noTarget.fix }];
  const second = shape.arguments[1];
  if (second?.kind === "dimension") return checkDimension(indicator, args[1]);
  if (second?.kind === "target") return checkTarget(indicator, args[1]);
  return [];
}

function unknown(id: string, indicators: Indicators): Said[] {
  const ids = [...indicators.keys()];
  return indicators.has(id) ? [] : [{ what: words.block.indicator.what(id), fix: words.block.indicator.fix(nearest(id, ids), ids) }];
}

function checkTarget({ id, targets }: Indicator, target: string | undefined): Said[] {
  if (target === undefined || targets.some((known) => known.id === target)) return [];
  return [{ what: words.block.target.what(id, target), fix: words.block.target.fix(targets.map((known) => known.id)) }];
}

function checkDimension({ id, observations }: Indicator, dimension: string | undefined): Said[] {
  const dimensions = [...new Set(observations.flatMap(({ breakdowns }) => Object.keys(breakdowns)))];
  if (dimension !== undefined && dimensions.includes(dimension)) return [];
  return [{ what: words.block.dimension.what(id, dimension ?? ""), fix: words.block.dimension.fix(dimensions) }];
}
