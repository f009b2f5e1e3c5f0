import { suite } from "uvu";
import * as assert from "uvu/assert";
import { epsilon, honestDecimals, numberText, rounded, roundedUp, sameFigure, shareText } from "../../src/format/number.ts";
import { deadlineText, durationText, endDay, endOf, parsePeriod, periodParts, periodText, startDay } from "../../src/format/period.ts";
import { plainTable } from "../../src/format/table.ts";
import { statistics } from "../../src/strings/vi.ts";

const numbers = suite("numbers");

numbers("a comma parts decimals and a dot thousands", () => {
  assert.is(numberText(1234.5, 1), "1.234,5");
  assert.is(numberText(1234567), "1.234.567");
  assert.is(numberText(1167), "1.167");
});

numbers("decimals that say nothing are left out unless asked for", () => {
  assert.is(numberText(40, 1), "40");
  assert.is(numberText(40, 1, 1), "40,0");
});

numbers("a minus is a minus sign, and zero has none", () => {
  assert.is(numberText(-5.25, 2), "−5,25");
  assert.is(numberText(-0.001, 1), "0");
});

numbers("halves round away from zero as written, not as stored", () => {
  assert.equal([rounded(1.005, 2), rounded(2.345, 2), rounded(-2.5, 0), rounded(1e-7, 3), rounded(1e21, 2)], [1.01, 2.35, -3, 0, 1e21]);
});

numbers("a required pace is rounded up, but not for the noise of floating point", () => {
  assert.equal([roundedUp(1.6417, 1), roundedUp(1.7, 1), roundedUp(0.1 + 0.2, 1), roundedUp(0.0001, 1), roundedUp(0, 1)], [1.7, 1.7, 0.3, 0.1, 0]);
});

numbers("decimals are added until the verdict holds", () => {
  const reaches = (goal: number) => (figure: number) => figure >= goal;
  assert.is(honestDecimals(39.96, 1, reaches(40)), 2);
  assert.is(honestDecimals(39.94, 1, reaches(40)), 1);
  assert.is(honestDecimals(39.99999, 0, reaches(40)), 5);
});

numbers("at most ten decimals are tried: beyond them is noise", () => {
  assert.is(honestDecimals(0.1 + 0.2, 1, (figure) => figure === 0.1 + 0.2), 10);
});

numbers("two figures are the same up to a billionth", () => {
  assert.equal([sameFigure(0.3, 0.1 + 0.2), sameFigure(0, epsilon), sameFigure(epsilon, 0), sameFigure(0, 2 * epsilon), sameFigure(-1, 1)], [true, true, true, false, false]);
});

numbers("an unmet share never reads 100 %, and something never reads 0 %", () => {
  assert.equal([shareText(99.96, false), shareText(100, true), shareText(115.5, true), shareText(0.04, false), shareText(0, false), shareText(1155.5, true)],
    ["99,9%", "100%", "115,5%", "dưới 0,1%", "0%", "1.155,5%"]);
});

numbers.run();

const periods = suite("periods");

periods("a period ends on its last day", () => {
  assert.equal(["2020", "2019-Q2", "2019-04", "2020-02", "2019-04-30"].map(endDay), ["2020-12-31", "2019-06-30", "2019-04-30", "2020-02-29", "2019-04-30"]);
});

periods("a period begins on its first day", () => {
  assert.equal(["2020", "2019-Q1", "2019-Q2", "2019-Q4", "2019-01", "2019-04", "2019-04-30"].map(startDay),
    ["2020-01-01", "2019-01-01", "2019-04-01", "2019-10-01", "2019-01-01", "2019-04-01", "2019-04-30"]);
});

periods("a period is told with its parts", () => {
  assert.equal(parsePeriod("2019-Q2"), { precision: "quarter", year: 2019, quarter: 2, month: 0, day: 0, start: Date.UTC(2019, 3, 1), end: Date.UTC(2019, 5, 30) });
  assert.equal(parsePeriod("2019-04-30"), { precision: "day", year: 2019, quarter: 0, month: 4, day: 30, start: Date.UTC(2019, 3, 30), end: Date.UTC(2019, 3, 30) });
});

periods("years from 1900 to 2200 are read, others are slips of the pen", () => {
  assert.equal(["1899", "1900", "2200", "2201"].map((year) => parsePeriod(year) !== null), [false, true, true, false]);
});

periods("a period is read once", () => {
  assert.is(periodParts("2019-Q2"), periodParts("2019-Q2"));
});

periods("what is no period is named when its end is asked", () => {
  assert.throws(() => endOf("2019-13"), (error: unknown) => error instanceof RangeError && error.message === "not a period: 2019-13");
});

periods("what is no period is not read", () => {
  for (const written of ["", "19", "2019-13", "2019-00", "2019-4", "2019-Q5", "2019-q1", "2019-02-30", "2019-04-31", "30/4/2019", "2019-04-30T00:00", " 2019", "0019", "2019.5"]) {
    assert.is(parsePeriod(written), null, written);
  }
});

periods("what stands is told of the end of its period, what is counted of the whole", () => {
  assert.equal(["2019", "2019-Q2", "2019-04", "2019-04-30"].map((period) => periodText(period)), ["cuối năm 2019", "cuối quý II/2019", "cuối tháng 4/2019", "ngày 30/04/2019"]);
  assert.equal(["2019", "2019-Q2", "2019-04", "2019-11-26"].map((period) => periodText(period, "flow")), ["năm 2019", "quý II/2019", "tháng 4/2019", "tính đến ngày 26/11/2019"]);
  assert.is(periodText("2019-04", "ratio"), "tháng 4/2019");
});

periods("a deadline holds to its last day", () => {
  assert.equal(["2020", "2020-Q1", "2020-06", "2020-06-30"].map(deadlineText), ["đến hết năm 2020", "đến hết quý I/2020", "đến hết tháng 6/2020", "đến ngày 30/06/2020"]);
});

periods("a duration is told in whole months, rounded down", () => {
  assert.equal([0, 12, 30, 31, 365, 366, 611, 731].map(durationText), ["0 ngày", "12 ngày", "30 ngày", "1 tháng", "11 tháng", "1 năm", "1 năm 8 tháng", "2 năm"]);
});

periods.run();

const tables = suite("tables for the terminal");

tables("columns are as wide as their widest cell, decomposed letters included", () => {
  const rows = [{ name: "hợp tác xã".normalize("NFD"), value: "7" }, { name: "a", value: "1.167" }];
  assert.is(plainTable([{ title: "Tên", cell: ({ name }) => name }, { title: "Số", cell: ({ value }) => value, align: "end" }], rows),
    ["Tên            Số", "──────────  ─────", `${"hợp tác xã".normalize("NFD")}      7`, "a           1.167"].join("\n"));
});

tables.run();

const words = suite("words");

words("every text is composed Vietnamese", () => {
  const texts = JSON.stringify(statistics);
  assert.is(texts, texts.normalize("NFC"));
});

words.run();
