import type { Indicator, Target } from "../../src/model/indicator.ts";
import type { Flag, State } from "../../src/statistics/progress.ts";
import { indicator, observation, series, share, target } from "./sample.ts";

export interface Case {
  name: string;
  indicator: Indicator;
  target: Target | undefined;
  asOf: string;
  state: State;
  valueText: string | null;
  attainmentText: string | null;
  gap: number | null;
  pace: number | null;
  ratio: number | null;
  flags: readonly Flag[];
}

type Row = readonly [
  name: string, indicator: Indicator, target: Target | undefined, observations: string, asOf: string,
  state: State, valueText: string | null, attainmentText: string | null, gap: number | null, pace: number | null, ratio: number | null, ...flags: Flag[],
];

const count = indicator();
const percent = share();
const poverty = share({ direction: "down" });
const corrected = [observation("2019-04", 167, { published: "2019-05-15", revisions: [{ until: "2019-07-01", value: 165, reason: "Đếm sót hai hợp tác xã" }] })];
const later = indicator({ observations: corrected });

const rows: readonly Row[] = [
  ["01 one real figure", count, target("gte", 200), "2019-04=167", "2019-05-15", "no_trend", "167", "83,5%", 33, 1.7, null],
  ["02 the same figure, read today", count, target("gte", 200), "2019-04=167", "2026-08-05", "ended_unknown", "167", "83,5%", 33, null, null, "stale", "deadline_passed"],
  ["03 a union as a target only", count, target("gte", 1), "∅", "2019-05-15", "no_data", null, null, null, null, null],
  ["04 over 40 % as a target only", percent, target("gt", 40), "∅", "2019-05-15", "no_data", null, null, null, null, null],
  ["05 100 % as a target only, deadline passed", percent, target("gte", 100), "∅", "2026-08-05", "no_data", null, null, null, null, null, "deadline_passed"],
  ["06 exactly at the target", count, target("gte", 200), "2020-06=200", "2020-07-31", "met", "200", "100%", 0, null, null],
  ["07 over the target", count, target("gte", 200), "2020-06=231", "2020-07-31", "met", "231", "115,5%", 0, null, null, "exceeded"],
  ["08 at the threshold of a strict share", percent, target("gt", 40), "2020-06=40", "2020-07-31", "no_trend", "40%", null, 0, 0, null, "at_threshold"],
  ["10 a hair over a strict share", percent, target("gt", 40), "2020-06=40.04", "2020-07-31", "met", "40,04%", "100,1%", 0, null, null, "exceeded"],
  ["11 39.96 % is not printed as 40 %", percent, target("gte", 40), "2020-06=39.96", "2020-07-31", "no_trend", "39,96%", "99,9%", 0.04, 0.1, null],
  ["13 1,999 of 2,000 is not printed as 100 %", count, target("gte", 2000), "2020-06=1999", "2020-07-31", "no_trend", "1.999", "99,9%", 1, 0.2, null],
  ["15 zero is a value", count, target("gte", 1), "2019-04=0", "2019-05-15", "no_trend", "0", "0%", 1, 0.1, null],
  ["16 missing is not zero", count, target("gte", 1), "2019-04=null(O)", "2019-05-15", "no_data", null, null, null, null, null],
  ["17 on track", count, target("gte", 200), "2015-12=100; 2018-12=158", "2019-03-31", "on_track", "158", "79%", 42, 1.8, 0.966843],
  ["18 behind", count, target("gte", 200), "2015-12=100; 2018-12=140", "2019-03-31", "behind", "140", "70%", 60, 2.5, 0.666788],
  ["19 far behind", count, target("gte", 200), "2015-12=100; 2018-12=130", "2019-03-31", "far_behind", "130", "65%", 70, 3, 0.500091],
  ["21 going backwards", count, target("gte", 200), "2015-12=100; 2018-12=90", "2019-03-31", "wrong_way", "90", "45%", 110, 4.6, -0.166697],
  ["23 a start of zero", indicator({ unit: { id: "number", label: "tỷ đồng" } }), target("gte", 1), "2015-12=0; 2018-12=0.5", "2019-03-31", "behind", "0,5", "50%", 0.5, 0.1, 0.833485],
  ["24 less is better", poverty, target("lte", 5), "2015-12=12; 2018-12=7", "2019-03-31", "on_track", "7%", null, 2, 0.1, 1.190693],
  ["26 unmet at the deadline", count, target("gte", 200), "2019-04=167; 2020=190", "2021-03-01", "missed", "190", "95%", 10, null, 0.69697, "deadline_passed"],
  ["27 met at the deadline", count, target("gte", 200), "2019-04=167; 2020=204", "2021-03-01", "met", "204", "102%", 0, null, 1.121212, "deadline_passed", "exceeded"],
  ["29 met in time, then fell back", count, target("gte", 200), "2020=201; 2021=198", "2022-02-01", "met", "198", "99%", 2, null, null, "deadline_passed", "fell_back"],
  ["31 before a correction", later, target("gte", 200), "", "2019-06-01", "no_trend", "165", "82,5%", 35, 1.8, null],
  ["32 after a correction", later, target("gte", 200), "", "2019-08-01", "no_trend", "167", "83,5%", 33, 1.7, null, "revised"],
  ["34 a provisional figure", count, target("gte", 200), "2020-06=210(P)", "2020-07-31", "met", "210", "105%", 0, null, null, "provisional", "exceeded"],
  ["36 no target", count, undefined, "2019-04=1167", "2019-05-15", "no_target", "1.167", null, null, null, null],
  ["37 a share near its end", percent, target("gte", 100), "2015-12=50; 2018-12=95", "2019-03-31", "on_track", "95%", "95%", 5, 0.3, 1.500274],
  ["40 the deadline day itself", count, target("gte", 200), "2019-04=167", "2020-12-31", "no_trend", "167", "83,5%", 33, 1.7, null, "stale"],
];

/** The acceptance table, row by row. */
export const cases: readonly Case[] = rows.map(([name, base, goal, observations, asOf, state, valueText, attainmentText, gap, pace, ratio, ...flags]) => ({
  name, target: goal, asOf, state, valueText, attainmentText, gap, pace, ratio, flags,
  indicator: observations ? { ...base, targets: goal ? [goal] : [], observations: series(observations) } : base,
}));
