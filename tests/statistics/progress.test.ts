import { suite } from "uvu";
import * as assert from "uvu/assert";
import { progressOf } from "../../src/statistics/progress.ts";
import { cases } from "./cases.ts";
import { indicator, observation, series, share, target } from "./sample.ts";

const table = suite("acceptance table");

for (const row of cases) {
  table(row.name, () => {
    const { state, valueText, attainmentText, gap, pace, ratio, flags } = progressOf(row.indicator, row.target, row.asOf);
    assert.equal({ state, valueText, attainmentText, gap, pace, ratio, flags },
      { state: row.state, valueText: row.valueText, attainmentText: row.attainmentText, gap: row.gap, pace: row.pace, ratio: row.ratio, flags: row.flags });
  });
}
table.run();

const rules = suite("rules of progress");
const of = (observations: string, asOf: string, goal = target("gte", 200), base = indicator()) => progressOf({ ...base, observations: series(observations) }, goal, asOf);

rules("«over 40 co-operatives» is reached with the 41st", () => {
  const at = of("2020-06=40", "2020-07-31", target("gt", 40));
  assert.is(at.met, false);
  assert.is(at.gap, 1);
  assert.is(at.attainmentText, "97,6%");
  assert.equal(at.flags, ["at_threshold"]);
  assert.is(of("2020-06=41", "2020-07-31", target("gt", 40)).attainmentText, "100%");
});

rules("a figure above zero is never printed as 0 %", () => {
  assert.is(of("2019-04=1", "2019-05-15", target("gte", 3000)).attainmentText, "dưới 0,1%");
});

rules("nothing is known before it is published", () => {
  const { state, last } = progressOf(indicator({ observations: [observation("2019-04", 167, { published: "2019-05-13" })] }), target("gte", 200), "2019-05-12");
  assert.is(state, "no_data");
  assert.is(last, null);
});

rules("what has no figure is not met", () => {
  assert.is(of("∅", "2019-05-15").met, false);
});

rules("a target of nothing, and a figure below nothing, have no share", () => {
  const shareOf = (value: number, goal: number) => of(`2019-04=${value}`, "2019-05-15", target("gte", goal), indicator({ bounds: {} })).attainment;
  assert.equal([shareOf(5, 0), shareOf(-5, 0), shareOf(-4, -5), shareOf(-5, 200), shareOf(0, 200), shareOf(50, 200)], [null, null, null, null, 0, 25]);
});

rules("«under 10 co-operatives» is reached with the 9th", () => {
  const fewer = target("lt", 10);
  const { met, gap, flags } = of("2020-06=10", "2020-07-31", fewer, indicator({ direction: "down" }));
  assert.equal({ met, gap, flags }, { met: false, gap: 1, flags: ["at_threshold"] });
  assert.is(of("2020-06=9", "2020-07-31", fewer, indicator({ direction: "down" })).met, true);
});

rules("a share at a strict threshold lacks nothing, whole per cents or not", () => {
  assert.is(of("2020-06=40", "2020-07-31", target("gt", 40), share({ decimals: 0 })).gap, 0);
});

rules("a billionth is the noise of floating point, not a move", () => {
  const fallen = of("2015-12=0; 2018-12=-0.000000001", "2019-03-31", target("gt", 0), share({ bounds: {} }));
  assert.equal([fallen.state, fallen.flags], ["no_trend", ["at_threshold"]]);
  assert.is(of("2015-12=0; 2018-12=-0.000000002", "2019-03-31", target("gt", 0), share({ bounds: {} })).state, "wrong_way");
});

rules("on the day the figure and the deadline meet, no pace is asked", () => {
  const { state, gap, pace, pacePerYear } = of("2020=190", "2020-12-31");
  assert.equal({ state, gap, pace, pacePerYear }, { state: "no_trend", gap: 10, pace: null, pacePerYear: null });
});

rules("a pace is asked by the month and by the year", () => {
  const { pace, pacePerYear } = of("2019-04=167", "2019-05-15");
  assert.equal({ pace, pacePerYear }, { pace: 1.7, pacePerYear: 19.8 });
});

rules("without a day of publication a figure is known when its period has ended", () => {
  assert.is(of("2019-04=167", "2019-04-29").state, "no_data");
  assert.is(of("2019-04=167", "2019-04-30").state, "no_trend");
});

rules("of several corrections the one in force on the day is replayed", () => {
  const observations = [observation("2019-04", 167, { published: "2019-05-01", revisions: [
    { until: "2019-09-01", value: 166, reason: "b" }, { until: "2019-07-01", value: 165, reason: "a" },
  ] })];
  const on = (day: string) => progressOf(indicator({ observations }), target("gte", 200), day).last!.value;
  assert.equal(["2019-06-30", "2019-07-01", "2019-08-31", "2019-09-01"].map(on), [165, 166, 166, 167]);
});

rules("a forecast is no result", () => {
  assert.is(progressOf(indicator({ observations: [observation("2020", 210, { status: "F", published: "2019-05-01" })] }), target("gte", 200), "2019-06-01").state, "no_data");
});

rules("an estimate counts and is called one", () => {
  assert.equal(of("2020-06=210(E)", "2020-07-31").flags, ["estimate", "exceeded"]);
});

rules("a target met only after its deadline is met late", () => {
  const late = of("2020=190; 2021=204", "2022-02-01");
  assert.is(late.state, "met_late");
  assert.equal(late.flags, ["deadline_passed", "exceeded"]);
});

rules("a break in series starts a new trend", () => {
  assert.is(of("2015-12=100; 2018-12=158(B)", "2019-03-31").state, "no_trend");
  assert.is(of("2015-12=100; 2016-12=500(B); 2018-12=140", "2019-03-31").ratio, null);
  assert.is(of("2015-12=10; 2016-12=100(B); 2018-12=150", "2019-03-31").ratio, 1.000685);
});

rules("observations less than 180 days apart make no trend", () => {
  assert.is(of("2018-07-05=150; 2018-12-31=158", "2019-03-31").state, "no_trend");
  assert.is(of("2018-07-04=150; 2018-12-31=158", "2019-03-31").state === "no_trend", false);
});

rules("an undeclared start lies at most five years back", () => {
  assert.is(of("2012-12=10; 2015-12=100; 2018-12=158", "2019-03-31").ratio, 0.966843);
});

rules("five years are 1,827 days, the most that five calendar years can have", () => {
  const start = (day: string) => of(`${day}=10; 2014-12=100; 2016-12-31=158`, "2017-01-31").done;
  assert.equal([start("2011-12-31"), start("2011-12-30")], [148 / 190, 0.58]);
});

rules("a trend tells how much of the way and of the time is behind", () => {
  const { done, elapsed } = of("2015-12=100; 2018-12=158", "2019-03-31");
  assert.equal({ done, elapsed }, { done: 0.58, elapsed: 1096 / 1827 });
});

rules("from a start on the deadline or after it there is no trend", () => {
  const { ratio, done, elapsed } = of("2020=190; 2021=195", "2022-02-01");
  assert.equal({ ratio, done, elapsed }, { ratio: null, done: null, elapsed: null });
  assert.is(of("2021=190; 2022=195", "2023-02-01").elapsed, null);
});

rules("a declared baseline comes before the first observation", () => {
  const declared = target("gte", 200, { baseline: { period: "2015", value: 100 } });
  assert.is(of("2017-12=150; 2018-12=158", "2019-03-31", declared).ratio, 0.966843);
});

rules("a fall from a start that had met the target is the wrong way, not a fast advance", () => {
  const fell = of("2015-12=210; 2018-12=190", "2019-03-31");
  assert.is(fell.state, "wrong_way");
  assert.is(fell.ratio, null);
  assert.equal(fell.flags, ["fell_back"]);
});

rules("where less is better, a rise from a start that had met the target is the wrong way", () => {
  const risen = of("2015-12=4; 2018-12=6", "2019-03-31", target("lte", 5), share({ direction: "down" }));
  assert.equal([risen.state, risen.ratio, risen.flags], ["wrong_way", null, ["fell_back"]]);
});

rules("standing at a strict threshold all the time is not a fall", () => {
  assert.is(of("2018=40; 2019=40", "2020-03-01", target("gt", 40), share()).state, "no_trend");
});

rules("a number to hit exactly can be approached from above", () => {
  const exactly = target("eq", 100);
  assert.is(of("2015-12=150; 2018-12=110", "2019-03-31", exactly).state, "on_track");
  assert.is(of("2015-12=150; 2018-12=100", "2019-03-31", exactly).state, "met");
  assert.is(of("2015-12=90; 2018-12=120", "2019-03-31", exactly).state, "wrong_way");
  assert.is(of("2018-12=120", "2019-03-31", exactly).attainmentText, null);
});

rules("age counts by frequency unless the indicator says how long", () => {
  const aged = (fields: Parameters<typeof indicator>[0], day: string) => of("2019-04=167", day, target("gte", 200), indicator(fields)).flags.includes("stale");
  assert.equal([aged({ frequency: "monthly" }, "2019-07-31"), aged({ frequency: "monthly" }, "2019-08-01")], [false, true]);
  assert.equal([aged({ frequency: "quarterly" }, "2019-10-30"), aged({ frequency: "quarterly" }, "2019-10-31")], [false, true]);
  assert.equal([aged({ frequency: "annual" }, "2020-10-31"), aged({ frequency: "annual" }, "2020-11-01")], [false, true]);
  assert.equal([aged({ staleAfterDays: 10 }, "2019-05-10"), aged({ staleAfterDays: 10 }, "2019-05-11")], [false, true]);
});

rules("the bounds between states belong to the better one", () => {
  // Half of the way in time: 180 of 360 days.
  const goal = target("gte", 100, { baseline: { period: "2018-01-01", value: 0 }, deadline: "2018-12-27" });
  const middle = (value: number) => of(`2018-06-30=${value}`, "2018-06-30", goal, indicator({ unit: { id: "number", label: "tỷ đồng" } })).state;
  assert.equal([47.5, 47.49, 30, 29.99, 0, -0.01].map(middle), ["on_track", "behind", "behind", "far_behind", "far_behind", "wrong_way"]);
});

rules.run();
