import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Indicator } from "../../src/model/indicator.ts";
import { indicatorAt } from "../../src/statistics/known.ts";
import { entryOf, knownObservations } from "../../src/statistics/observations.ts";
import { progressOf } from "../../src/statistics/progress.ts";
import { indicator, observation, series, target } from "./sample.ts";

const at = suite("an indicator as known on a day");

const twiceCorrected = observation("2019-04", 167, { published: "2019-05-13", revisions: [
  { until: "2019-09-01", value: 166, reason: "b" }, { until: "2019-07-01", value: 165, reason: "a" },
] });

at("a target set later is unknown until its day", () => {
  const subject = indicator({ targets: [
    target("gte", 400, { id: "2025", setOn: "2022-09-29" }), target("gte", 200, { id: "2020", setOn: "2019-05-13" }), target("gte", 1, { id: "luon-co" }),
  ] });
  const ids = (day: string) => indicatorAt(subject, day).targets.map(({ id }) => id);
  assert.equal(["2019-05-12", "2019-05-13", "2022-09-28", "2022-09-29"].map(ids),
    [["luon-co"], ["2020", "luon-co"], ["2020", "luon-co"], ["2025", "2020", "luon-co"]]);
});

at("a figure published later is unknown until its day, one without a day until its period has ended", () => {
  const subject = indicator({ observations: [
    observation("2019-04", 167, { published: "2019-05-13" }), observation("2018", 150), observation("2020", 210, { status: "F", published: "2019-06-01" }),
  ] });
  const periods = (day: string) => indicatorAt(subject, day).observations.map(({ period }) => period);
  assert.equal(["2018-12-30", "2018-12-31", "2019-05-12", "2019-05-13", "2019-06-01"].map(periods),
    [[], ["2018"], ["2018"], ["2019-04", "2018"], ["2019-04", "2018", "2020"]]);
});

at("corrections are replayed: the value shown then, and the corrections made by then", () => {
  const subject = indicator({ observations: [twiceCorrected] });
  const shown = (day: string) => indicatorAt(subject, day).observations.map(({ value, revisions }) => [value, revisions.map(({ reason }) => reason)]);
  assert.equal(["2019-06-30", "2019-07-01", "2019-08-31", "2019-09-01"].map(shown), [[[165, []]], [[166, ["a"]]], [[166, ["a"]]], [[167, ["b", "a"]]]]);
});

at("everything else stays as it is written", () => {
  const subject = indicator({ note: "Ghi chú", observations: [{ ...twiceCorrected, note: "Số đầu tiên", breakdowns: { "linh-vuc": { khac: { value: 44 } } } }] });
  assert.equal(indicatorAt(subject, "2019-06-01"), {
    ...subject, observations: [{ ...twiceCorrected, value: 165, revisions: [], note: "Số đầu tiên", breakdowns: { "linh-vuc": { khac: { value: 44 } } } }],
  });
  assert.equal(indicatorAt(subject, "2019-09-01"), subject);
});

at("the indicator handed in is not touched", () => {
  const subject = indicator({ targets: [target("gte", 200, { setOn: "2022-01-01" })], observations: [twiceCorrected, observation("2018", 150)] });
  const before = structuredClone(subject);
  const frozen = deeplyFrozen(subject);
  for (const day of ["2018-01-01", "2019-06-01", "2019-08-01", "2022-01-01"]) indicatorAt(frozen, day);
  assert.equal(subject, before);
});

at("a figure is called corrected from its first correction on, before the next one too", () => {
  const flags = (day: string) => progressOf(indicator({ observations: [twiceCorrected] }), target("gte", 200), day).flags;
  assert.equal(["2019-06-30", "2019-07-01", "2019-08-31", "2019-09-01"].map(flags), [[], ["revised"], ["revised"], ["revised"]]);
});

at.run();

const figures = suite("figures known on a day");

figures("stand by the end of their period; of those that end together the year comes first, the quarter last", () => {
  const periods = (written: string) => knownObservations(indicator({ observations: series(written) }), "2020-12-31").map(({ period }) => period);
  const inOrder = ["2019-03", "2019-Q3", "2019", "2019-12", "2019-Q4", "2020-01"];
  for (const order of ["2019=1; 2019-12=2; 2019-Q4=3; 2020-01=4; 2019-Q3=5; 2019-03=6", "2019-03=6; 2020-01=4; 2019-Q4=3; 2019-12=2; 2019=1; 2019-Q3=5"]) {
    assert.equal(periods(order), inOrder);
  }
});

figures("missing and forecast values are none", () => {
  const observations = [observation("2015", null), observation("2016", 160, { status: "O" }), observation("2017", 170, { status: "F" }), observation("2018", 180)];
  assert.equal(knownObservations(indicator({ observations }), "2020-12-31").map(({ value }) => value), [180]);
});

figures("an observation leads back to its entry, whatever value was shown", () => {
  const subject = indicator({ observations: [observation("2018", 150), twiceCorrected] });
  const [first, second] = knownObservations(subject, "2019-06-01");
  assert.is(second!.value, 165);
  assert.is(entryOf(subject, first!), subject.observations[0]);
  assert.is(entryOf(subject, second!), subject.observations[1]);
  assert.is(entryOf(indicator(), second!), undefined);
});

figures.run();

function deeplyFrozen(subject: Indicator): Indicator {
  const freeze = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    Object.values(value).forEach(freeze);
    Object.freeze(value);
  };
  freeze(subject);
  return subject;
}
