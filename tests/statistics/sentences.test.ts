import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Indicator, Target } from "../../src/model/indicator.ts";
import { progressOf } from "../../src/statistics/progress.ts";
import { sentences, staleSentence, tagText } from "../../src/statistics/sentences.ts";
import { amountText, targetText } from "../../src/statistics/text.ts";
import { cases } from "./cases.ts";
import { indicator, observation, series, share, target } from "./sample.ts";

const said = (observations: string, asOf: string, goal: Target | undefined = target("gte", 200), base: Indicator = indicator()): string[] => {
  const subject = { ...base, observations: series(observations) };
  return sentences(subject, goal, progressOf(subject, goal, asOf));
};
const row = (number: string): string[] => {
  const found = cases.find(({ name }) => name.startsWith(number))!;
  return sentences(found.indicator, found.target, progressOf(found.indicator, found.target, found.asOf));
};

const test = suite("sentences");

test("one figure tells how far it is and what is needed", () => {
  assert.equal(row("01"), [
    "Bằng 83,5% mục tiêu, còn thiếu 33\u00a0hợp tác xã.",
    "Chỉ có một kỳ số liệu nên chưa đánh giá được nhanh hay chậm.",
    "Cần thêm khoảng 1,7\u00a0hợp tác xã mỗi tháng để kịp thời hạn, tính từ cuối tháng 4/2019.",
  ]);
});

test("after the deadline the last figure is told with its distance in time", () => {
  assert.equal(row("02"), [
    "Bằng 83,5% mục tiêu, còn thiếu 33\u00a0hợp tác xã.",
    "Thời hạn đã qua; số liệu gần nhất là cuối tháng 4/2019, trước thời hạn 1 năm 8 tháng.",
  ]);
});

test("a target without result says so", () => {
  assert.equal(row("03"), ["Nguồn mới nêu mục tiêu, chưa nêu kết quả."]);
  assert.equal(row("05"), ["Thời hạn (đến hết năm 2020) đã qua nhưng nguồn chưa nêu kết quả."]);
});

test("without a target nothing is measured", () => {
  assert.equal(row("36"), ["Chỉ tiêu này không có mục tiêu."]);
  assert.equal(sentences(indicator(), undefined, progressOf(indicator(), undefined, "2019-05-15")), ["Chưa có số liệu."]);
});

test("a target reached is not made larger than it is", () => {
  assert.equal(row("06"), ["Đã đạt mục tiêu."]);
  assert.equal(row("07"), ["Bằng 115,5% mục tiêu, vượt 31\u00a0hợp tác xã."]);
  assert.equal(row("10"), ["Vượt mục tiêu 0,04\u00a0điểm phần trăm."]);
  assert.equal(said("2020-06=40.04", "2020-07-31", target("gte", 40), share()), ["Đã đạt mục tiêu."]);
});

test("at a strict threshold nothing is missing but the step over it", () => {
  assert.is(row("08")[0], "Mới bằng mốc 40%, chưa vượt.");
  assert.is(said("2020-06=10", "2020-07-31", target("lt", 10), share({ direction: "down" }))[0], "Mới bằng mốc 10%, chưa xuống dưới.");
  assert.is(said("2020-06=40", "2020-07-31", target("gt", 40))[0], "Bằng 97,6% mục tiêu, còn thiếu 1\u00a0hợp tác xã.");
});

test("the printed gap is the difference of the printed figures", () => {
  assert.is(said("2020-06=46.25", "2020-07-31", target("gte", 50), share())[0], "Còn thiếu 3,7\u00a0điểm phần trăm.");
  assert.is(row("11")[0], "Còn thiếu 0,04\u00a0điểm phần trăm.");
});

test("a share is not told as a share of its target", () => {
  assert.equal(said("2015-12=50; 2018-12=95", "2019-03-31", target("gte", 100), share()), [
    "Còn thiếu 5\u00a0điểm phần trăm.",
    "Đã đi 90% quãng đường sau 60% thời gian.",
    "Cần thêm khoảng 0,3\u00a0điểm phần trăm mỗi tháng để kịp thời hạn, tính từ tháng 12/2018.",
  ]);
});

test("where less is better the way goes down", () => {
  assert.equal(row("24"), [
    "Còn cao hơn mức cần đạt 2\u00a0điểm phần trăm.",
    "Đã đi 71% quãng đường sau 60% thời gian.",
    "Cần giảm khoảng 0,1\u00a0điểm phần trăm mỗi tháng để kịp thời hạn, tính từ tháng 12/2018.",
  ]);
});

test("less than one thing a month is told by the year", () => {
  assert.is(said("2019-04=0", "2019-05-15", target("gte", 1)).at(-1), "Cần thêm khoảng 0,6\u00a0hợp tác xã mỗi năm để kịp thời hạn, tính từ cuối tháng 4/2019.");
});

test("a fall is named", () => {
  assert.ok(row("21").includes("Khoảng cách đến mục tiêu đang rộng ra."));
  assert.ok(said("2015-12=210; 2018-12=190", "2019-03-31").includes("Đã có kỳ đạt mục tiêu, nhưng kỳ gần nhất thì không."));
});

test("what was reached in time stays reached, and the fall after it is told", () => {
  assert.equal(row("29"), ["Đã đạt mục tiêu đúng thời hạn.", "Kỳ gần nhất: bằng 99% mục tiêu, còn thiếu 2\u00a0hợp tác xã."]);
});

test("figures too close together make no trend", () => {
  assert.ok(said("2018-10=150; 2018-12=158", "2019-03-31").includes("Các kỳ số liệu so sánh được còn quá gần nhau nên chưa đánh giá được nhanh hay chậm."));
});

test("a correction is told", () => {
  assert.is(row("32").at(-1), "Số liệu đã được đính chính.");
});

test("the label names the state and what to beware of", () => {
  const tag = (observations: string, asOf: string) => tagText(progressOf(indicator({ observations: series(observations) }), target("gte", 200), asOf));
  assert.is(tag("2019-04=167", "2019-05-15"), "Chưa đủ số liệu để đánh giá");
  assert.is(tag("2019-04=167", "2020-12-31"), "Chưa đủ số liệu để đánh giá · số liệu cũ");
  assert.is(tag("2019-04=167", "2026-08-05"), "Hết hạn, chưa có số liệu cuối kỳ");
  assert.is(tag("2020-06=210(P)", "2020-07-31"), "Đã đạt (số sơ bộ)");
  assert.is(tag("2020-06=210(E)", "2020-07-31"), "Đã đạt (số ước tính)");
});

test("old figures are called old", () => {
  const progress = progressOf(indicator({ observations: [observation("2019-04", 167)] }), target("gte", 200), "2026-08-05");
  assert.is(staleSentence(progress), "Số liệu đã 7 năm 3 tháng chưa cập nhật.");
  assert.is(staleSentence({ ...progress, flags: [] }), null);
});

test("a target is told in the words of its source", () => {
  const counted = indicator();
  assert.equal((["gte", "gt", "lte", "lt", "eq"] as const).map((comparator) => targetText(target(comparator, 1200), counted)),
    ["ít nhất 1.200\u00a0hợp tác xã", "trên 1.200\u00a0hợp tác xã", "không quá 1.200\u00a0hợp tác xã", "dưới 1.200\u00a0hợp tác xã", "đúng 1.200\u00a0hợp tác xã"]);
  assert.is(targetText(target("gte", 200, { basis: "implied" }), counted), "200\u00a0hợp tác xã");
  assert.is(targetText(target("gte", 100), share()), "100%");
  assert.is(targetText(target("gte", 12.25), share()), "ít nhất 12,25%");
});

test("an amount carries its unit", () => {
  assert.is(amountText(167, indicator()), "167\u00a0hợp tác xã");
  assert.is(amountText(39.96, share(), target("gte", 40)), "39,96%");
});

test.run();
