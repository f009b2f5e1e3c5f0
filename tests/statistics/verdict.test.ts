import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Comparator } from "../../src/model/indicator.ts";
import { epsilon } from "../../src/format/number.ts";
import { aimsUp, isStrict, meets, strictStep } from "../../src/statistics/verdict.ts";
import { indicator, share, target } from "./sample.ts";

const test = suite("verdict");
const comparators: readonly Comparator[] = ["gte", "gt", "lte", "lt", "eq"];
const of = <T>(value: (comparator: Comparator) => T): Record<string, T> => Object.fromEntries(comparators.map((comparator) => [comparator, value(comparator)]));

test("each comparator parts the figures below, at and above the target", () => {
  assert.equal(of((comparator) => [39.9, 40, 40.1].map((value) => meets(value, target(comparator, 40)))), {
    gte: [false, true, true],
    gt: [false, false, true],
    lte: [true, true, false],
    lt: [true, false, false],
    eq: [false, true, false],
  });
});

test("the noise of floating point is on neither side: up to a billionth two figures are the same", () => {
  assert.equal(of((comparator) => [-2 * epsilon, -epsilon, epsilon, 2 * epsilon].map((value) => meets(value, target(comparator, 0)))), {
    gte: [false, true, true, true],
    gt: [false, false, false, true],
    lte: [true, true, true, false],
    lt: [true, false, false, false],
    eq: [false, true, true, false],
  });
  assert.is(meets(0.1 + 0.2, target("lte", 0.3)), true);
  assert.is(meets(0.1 + 0.2, target("gt", 0.3)), false);
});

test("strict is what the number itself does not reach", () => {
  assert.equal(of((comparator) => isStrict(target(comparator, 40))), { gte: false, gt: true, lte: false, lt: true, eq: false });
});

test("the comparator says which way is up; a number to hit exactly asks the indicator", () => {
  assert.equal(of((comparator) => (["up", "down"] as const).map((direction) => aimsUp(indicator({ direction }), target(comparator, 40)))), {
    gte: [true, true], gt: [true, true], lte: [false, false], lt: [false, false], eq: [true, false],
  });
});

test("only whole things that are counted take a step over a strict target", () => {
  const steps = (subject = indicator()) => Object.values(of((comparator) => strictStep(subject, target(comparator, 40))));
  assert.equal(steps(), [0, 1, 0, 1, 0]);
  assert.equal(steps(indicator({ decimals: 1 })), [0, 0, 0, 0, 0]);
  assert.equal(steps(share({ decimals: 0 })), [0, 0, 0, 0, 0]);
  assert.equal(steps(indicator({ unit: { id: "number", label: "tỷ đồng" } })), [0, 0, 0, 0, 0]);
});

test.run();
