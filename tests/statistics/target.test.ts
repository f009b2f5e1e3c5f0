import { suite } from "uvu";
import * as assert from "uvu/assert";
import { shares } from "../../src/statistics/shares.ts";
import { targetInForce, targetsKnown } from "../../src/statistics/target.ts";
import { indicator, target } from "./sample.ts";

const test = suite("targets in force");
const subject = indicator({ targets: [
  target("gte", 335, { id: "2023", deadline: "2023", setOn: "2022-09-29" }),
  target("gte", 200, { id: "2020", deadline: "2020", setOn: "2019-05-13" }),
  target("gte", 400, { id: "2025", deadline: "2025", setOn: "2022-09-29" }),
] });
const inForce = (day: string) => targetInForce(subject, day)?.id;

test("a target is unknown before the day it was set", () => {
  assert.is(inForce("2019-05-12"), undefined);
  assert.equal(targetsKnown(subject, "2022-09-28").map(({ id }) => id), ["2020"]);
});

test("the nearest deadline to come is in force, on its last day too", () => {
  assert.equal(["2019-05-13", "2020-12-31", "2022-09-29", "2023-12-31", "2024-01-01"].map(inForce), ["2020", "2020", "2023", "2023", "2025"]);
});

test("when all deadlines have passed, the latest stays", () => {
  assert.equal(["2021-01-01", "2026-11-23"].map(inForce), ["2020", "2025"]);
});

test("of two targets for the same deadline the newer decision is in force", () => {
  const twice = indicator({ targets: [target("gte", 190, { id: "moi", setOn: "2020-03-01" }), target("gte", 200, { id: "cu", setOn: "2019-05-13" })] });
  assert.is(targetInForce(twice, "2020-02-29")?.id, "cu");
  assert.is(targetInForce(twice, "2020-03-01")?.id, "moi");
});

test("the order of the file says nothing about the nearest deadline", () => {
  const inOrder = ["2020", "2023", "2025"].map((year) => target("gte", 200, { id: year, deadline: year }));
  for (const targets of [inOrder, [...inOrder].reverse(), [inOrder[1]!, inOrder[2]!, inOrder[0]!]]) {
    assert.equal(["2019-01-01", "2021-01-01", "2024-01-01", "2026-01-01"].map((day) => targetInForce(indicator({ targets }), day)?.id), ["2020", "2023", "2025", "2025"]);
  }
});

test("the newer decision may stand anywhere in the file; any day is newer than none, and of equals the first in the file holds", () => {
  const newest = (...days: (string | undefined)[]) => targetInForce(indicator({ targets: days.map((setOn, place) => target("gte", 200, { id: `${place + 1}`, setOn })) }), "2020-06-01")?.id;
  assert.equal([newest("2019-05-13", "2020-03-01"), newest("2020-03-01", "2019-05-13"), newest("2019-05-13", "2019-05-13")], ["2", "1", "1"]);
  assert.equal([newest(undefined, "2019-05-13"), newest("2019-05-13", undefined), newest(undefined, undefined)], ["2", "1", "1"]);
});

test("a target without a day was always known", () => {
  assert.is(targetInForce(indicator({ targets: [target("gte", 1)] }), "1990-01-01")?.id, "2020");
});

test.run();

const parts = suite("shares");

parts("shares are rounded half up and never forced to 100", () => {
  assert.equal(shares([123, 44]), { total: 167, shares: [73.7, 26.3], unevenly: false });
  assert.equal(shares([1, 1, 1]), { total: 3, shares: [33.3, 33.3, 33.3], unevenly: true });
  assert.equal(shares([1, 2], 0), { total: 3, shares: [33, 67], unevenly: false });
  assert.equal(shares([1, 1, 1], 0), { total: 3, shares: [33, 33, 33], unevenly: true });
  assert.equal(shares([45, 119, 17]), { total: 181, shares: [24.9, 65.7, 9.4], unevenly: false });
});

parts("nothing has no shares", () => {
  assert.equal(shares([0, 0]), { total: 0, shares: [null, null], unevenly: false });
  assert.equal(shares([]), { total: 0, shares: [], unevenly: false });
});

parts.run();
