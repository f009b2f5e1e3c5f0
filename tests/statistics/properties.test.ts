import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Comparator, Indicator, Observation, ObservationStatus, Target } from "../../src/model/indicator.ts";
import { daysBetween, daysOfMonth, endOf } from "../../src/format/period.ts";
import { indicatorAt } from "../../src/statistics/known.ts";
import { progressOf, type State } from "../../src/statistics/progress.ts";
import { sentences, staleSentence, tagText } from "../../src/statistics/sentences.ts";
import { printedDifference } from "../../src/statistics/text.ts";
import { meets } from "../../src/statistics/verdict.ts";
import { indicator, observation, share, target } from "./sample.ts";

const test = suite("properties of progress");

const figure = fc.tuple(fc.integer({ min: -2000, max: 500_000 }), fc.integer({ min: 0, max: 4 })).map(([digits, decimals]) => digits / 10 ** decimals);
const period = fc.tuple(fc.integer({ min: 2012, max: 2023 }), fc.integer({ min: 1, max: 12 }), fc.constantFrom("year", "quarter", "month"))
  .map(([year, month, kind]) => kind === "year" ? `${year}` : kind === "quarter" ? `${year}-Q${Math.ceil(month / 3)}` : `${year}-${String(month).padStart(2, "0")}`);
const day = fc.tuple(fc.integer({ min: 2012, max: 2025 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, "0")).join("-"));

const observations: fc.Arbitrary<Observation[]> = fc.uniqueArray(
  fc.record({
    period, value: fc.option(figure, { freq: 9 }), status: fc.constantFrom<ObservationStatus>("A", "A", "A", "P", "E", "B", "O", "F"), published: fc.option(day, { nil: undefined }),
    revisions: fc.uniqueArray(fc.record({ until: day, value: figure, reason: fc.constant("Minh họa") }), { maxLength: 2, selector: ({ until }) => until }),
  })
    .map(({ period, value, ...rest }) => observation(period, value, rest)),
  { maxLength: 8, selector: ({ period }) => period },
);
const goal: fc.Arbitrary<Target> = fc.record({
  comparator: fc.constantFrom<Comparator>("gte", "gt", "lte", "lt", "eq"), value: figure, deadline: period,
  baseline: fc.option(fc.record({ period, value: figure }), { nil: undefined, freq: 3 }),
}).map(({ comparator, value, ...rest }) => target(comparator, value, rest));
const subject: fc.Arbitrary<Indicator> = fc.record({
  base: fc.constantFrom(indicator({ bounds: {} }), share({ bounds: {} }), indicator({ bounds: {}, decimals: 2, unit: { id: "number", label: "tỷ đồng" } })),
  direction: fc.constantFrom<"up" | "down">("up", "down"), decimals: fc.integer({ min: 0, max: 3 }), observations,
}).map(({ base, ...rest }) => ({ ...base, ...rest }));

const numberIn = (printed: string): number => Number(/[\d.,]+/.exec(printed)![0].replaceAll(".", "").replace(",", ".")) * (printed.includes("−") ? -1 : 1);
const numRuns = Number(process.env.PROPERTY_RUNS ?? 400);
const check = <T extends [unknown, ...unknown[]]>(property: fc.IProperty<T>) => fc.assert(property, { numRuns, seed: 167 });

test("the printed figure gives the same verdict as the figure", () => {
  check(fc.property(subject, goal, day, (indicator, target, asOf) => {
    const { last, valueText, met } = progressOf(indicator, target, asOf);
    if (last) assert.is(meets(numberIn(valueText!), target), met, valueText!);
  }));
});

test("close to the target too", () => {
  check(fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: -50, max: 50 }), fc.integer({ min: 2, max: 8 }), fc.constantFrom<Comparator>("gte", "gt", "lte", "lt", "eq"), (whole, off, decimals, comparator) => {
    const value = whole + off / 10 ** decimals;
    const goal = target(comparator, whole);
    const progress = progressOf(share({ observations: [observation("2019-04", value)] }), goal, "2019-05-15");
    assert.is(meets(numberIn(progress.valueText!), goal), progress.met);
  }));
});

test("100 % of a target is printed when it is met and only then", () => {
  check(fc.property(subject, goal, day, (indicator, target, asOf) => {
    const { attainmentText, met } = progressOf(indicator, target, asOf);
    if (attainmentText !== null && target.comparator !== "eq") assert.is(!attainmentText.startsWith("dưới") && numberIn(attainmentText) >= 100, met, attainmentText);
  }));
});

test("a printed gap of nothing means met or at the threshold", () => {
  check(fc.property(subject, goal, day, (indicator, target, asOf) => {
    const { last, met, flags } = progressOf(indicator, target, asOf);
    if (last && !met) assert.is(printedDifference(last.value, target, indicator) === 0, flags.includes("at_threshold") && indicator.unit.id !== "count" || flags.includes("at_threshold") && indicator.decimals > 0);
  }));
});

test("the printed pace really reaches the target", () => {
  check(fc.property(subject, goal, day, (indicator, target, asOf) => {
    const { pace, gap, last } = progressOf(indicator, target, asOf);
    if (pace !== null) assert.ok(pace * daysBetween(endOf(last!.period), endOf(target.deadline)) / daysOfMonth >= gap! - 1e-6);
  }));
});

test("nothing is ever NaN, infinite or undefined, and every sentence ends", () => {
  check(fc.property(subject, fc.option(goal, { nil: undefined }), day, (indicator, target, asOf) => {
    const progress = progressOf(indicator, target, asOf);
    for (const [key, value] of Object.entries(progress)) assert.ok(value !== undefined && (typeof value !== "number" || Number.isFinite(value)), `${key}: ${value}`);
    for (const sentence of [...sentences(indicator, target, progress), tagText(progress), staleSentence(progress) ?? "."]) {
      assert.not.match(sentence, /NaN|undefined|null|Infinity|∞/);
    }
    assert.ok(sentences(indicator, target, progress).every((sentence) => sentence.endsWith(".")));
  }));
});

test("the order of observations does not matter", () => {
  check(fc.property(subject.chain((indicator) => fc.tuple(fc.constant(indicator), fc.shuffledSubarray([...indicator.observations], { minLength: indicator.observations.length }))), goal, day, ([indicator, shuffled], target, asOf) => {
    assert.equal(progressOf({ ...indicator, observations: shuffled }, target, asOf), progressOf(indicator, target, asOf));
  }));
});

test("what is published later changes nothing before", () => {
  check(fc.property(subject, goal, day, period, figure, (indicator, target, asOf, newPeriod, value) => {
    const later = observation(newPeriod, value, { published: "2030-01-01" });
    assert.equal(progressOf({ ...indicator, observations: [...indicator.observations, later] }, target, asOf), progressOf(indicator, target, asOf));
  }));
});

test("an indicator as known on a day tells of every day until then what the whole one tells", () => {
  check(fc.property(subject, goal, day, day, (indicator, target, one, other) => {
    const [asOf, known] = one < other ? [one, other] : [other, one];
    assert.equal(progressOf(indicatorAt(indicator, known), target, asOf), progressOf(indicator, target, asOf));
  }));
});

test("of two figures the better one never stands worse", () => {
  const rank: Partial<Record<State, number>> = { wrong_way: 0, far_behind: 1, behind: 2, on_track: 3, met: 4 };
  const goalFor = (up: boolean) => target(up ? "gte" : "lte", up ? 200 : 5, { baseline: { period: "2015", value: up ? 100 : 12 } });
  check(fc.property(fc.boolean(), figure, figure, (up, one, other) => {
    const [worse, better] = (one < other) === up ? [one, other] : [other, one];
    const at = (value: number) => progressOf(indicator({ bounds: {}, direction: up ? "up" : "down", observations: [observation("2018", value)] }), goalFor(up), "2019-03-31");
    const [low, high] = [at(worse), at(better)];
    assert.ok(rank[low.state]! <= rank[high.state]!, `${worse} ${low.state}, ${better} ${high.state}`);
    assert.ok(low.ratio! <= high.ratio!);
    assert.ok(low.gap! >= high.gap!);
  }));
});

test.run();
