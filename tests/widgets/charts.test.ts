import { suite } from "uvu";
import * as assert from "uvu/assert";
import { breakdown, comparison, pendingTargets, sparkline, stat, tiles, timeline, trend, type ViewOptions } from "../../_includes/components/widgets/index.ts";
import type { Indicator, Part } from "../../src/model/indicator.ts";
import { countOf, idsOf, indicator, observation, referredIdsOf, series, share, target, textOf, viewOf } from "./sample.ts";

const test = suite("charts and tables");
const aim = target("gte", 200, { basis: "implied" });
const divided = (dimension: string, parts: Record<string, Part>, value?: number, of: Partial<Indicator> = {}): Indicator => {
  const sum = Object.values(parts).reduce((all, part) => all + part.value, 0);
  return indicator({ observations: [observation("2019-04", value ?? sum, { breakdowns: { [dimension]: parts } })], ...of });
};
const brokenDown = (of: Indicator, dimension: string, options: ViewOptions = {}): string => String(breakdown(viewOf([of], options), of, dimension));
const trendOf = (of: Indicator, options: ViewOptions = {}): string => String(trend(viewOf([of], options), of));

test("a figure in a sentence carries its number for machines and its period for readers", () => {
  const of = indicator({ observations: [observation("2019-04", 1167)] });
  assert.is(String(stat(viewOf([of]), of)), '<data value="1167">1.167\u00a0hợp tác xã</data> (cuối tháng 4/2019)');
  const made = indicator({ illustrative: true, observations: [observation("2019-04", 7, { status: "P" })] });
  assert.match(String(stat(viewOf([made]), made)), "(cuối tháng 4/2019, số sơ bộ, số minh họa)");
  assert.is(textOf(stat(viewOf([of], { asOf: "2019-01-01" }), of)), "chưa có số liệu");
});

test("a breakdown is a bar, a sentence and a table with honest shares", () => {
  const html = brokenDown(divided("linh-vuc", { "nong-nghiep": { value: 123 }, "phi-nong-nghiep": { value: 44 } }), "linh-vuc");
  assert.match(textOf(html), "Số hợp tác xã theo lĩnh vực Tổng số 167 hợp tác xã. Nông nghiệp: 123 (73,7%); Phi nông nghiệp: 44 (26,3%).");
  assert.match(textOf(html), "Lĩnh vực Số lượng Tỷ trọng Nông nghiệp 123 73,7% Phi nông nghiệp 44 26,3% Tổng số 167 100,0%");
  assert.not.match(html, "breakdown__note");
  assert.is(countOf(html, '<th scope="row">'), 3);
});

test("the second part carries strokes in the bar and in the table", () => {
  const html = brokenDown(divided("linh-vuc", { "nong-nghiep": { value: 123 }, "phi-nong-nghiep": { value: 44 } }), "linh-vuc");
  assert.is(countOf(html, "chart__strokes"), 2);
});

test("shares that do not add up to 100 are left as they are and explained", () => {
  const html = textOf(brokenDown(divided("xep-loai", { tot: { value: 1 }, "trung-binh": { value: 1 }, "khong-hieu-qua": { value: 1 } }), "xep-loai"));
  assert.is(countOf(html, "33,3%"), 6);
  assert.match(html, "Tỷ trọng không cộng thành 100% do làm tròn.");
});

test("a share printed by the source that the division contradicts is quoted with what the division gives", () => {
  const rated = divided("xep-loai", { tot: { value: 45, statedShare: 24.9 }, "trung-binh": { value: 119, statedShare: 52.4 }, "khong-hieu-qua": { value: 17 } });
  const html = textOf(brokenDown(rated, "xep-loai"));
  assert.match(html, "Trung bình: nguồn in 52,4%; phép chia 119/181 cho 65,7%.");
  assert.not.match(html, "Tốt: nguồn in");
});

test("a missing part makes no share, no total and no stacked bar", () => {
  const html = brokenDown(divided("xep-loai", { tot: { value: 45 }, "trung-binh": { value: 119 } }, 181), "xep-loai");
  assert.not.match(html, "chart--stack");
  assert.not.match(textOf(html), "%");
  assert.not.match(textOf(html), "Tổng số 164");
  assert.match(textOf(html), "Không hiệu quả chưa có số liệu");
  assert.match(textOf(html), "Chưa có số liệu của Không hiệu quả nên không tính tổng số và tỷ trọng.");
});

test("parts that add up to another total than the published one are reported", () => {
  const html = textOf(brokenDown(divided("linh-vuc", { "nong-nghiep": { value: 123 }, "phi-nong-nghiep": { value: 44 } }, 170), "linh-vuc"));
  assert.match(html, "Các phần cộng lại là 167, khác tổng số đã công bố là 170.");
});

test("rates are never added up", () => {
  const rate = divided("linh-vuc", { "nong-nghiep": { value: 40 }, "phi-nong-nghiep": { value: 60 } }, 45, { measure: "ratio", unit: { id: "percent", label: "%" } });
  const html = textOf(brokenDown(rate, "linh-vuc"));
  assert.not.match(html, "Tổng số");
  assert.not.match(html, "Tỷ trọng");
  assert.match(html, "Nông nghiệp: 40%; Phi nông nghiệp: 60%.");
});

test("more parts than grounds get a bar each in the table", () => {
  const html = brokenDown(divided("huyen", { a: { value: 3 }, b: { value: 2 }, c: { value: 1 }, d: { value: 1 }, e: { value: 1 }, g: { value: 0 } }), "huyen");
  assert.not.match(html, "chart--stack");
  assert.is(countOf(html, "chart--meter"), 6);
});

test("tiles name the item without a figure and draw nothing for it", () => {
  const of = divided("huyen", { a: { value: 34 }, b: { value: 0 }, c: { value: 17 }, d: { value: 21 }, e: { value: 30 } }, 102);
  const html = String(tiles(viewOf([of]), of, "huyen"));
  assert.is(countOf(html, "<li"), 6);
  assert.is(countOf(html, "chart--meter"), 5);
  assert.match(textOf(html), "Huyện G Chưa có số liệu Thanh so với nơi có số lớn nhất (34 hợp tác xã).");
  assert.match(html, /Huyện B<b class="tiles__value">0<\/b>\s*<svg[^>]*><rect class="chart__track"[^>]*><\/svg>/);
  assert.is(tiles(viewOf([of], { asOf: "2019-01-01" }), of, "huyen"), null);
});

test("a trend has its summary as the name of the chart, and its figures as a table", () => {
  const html = trendOf(indicator({ targets: [aim], observations: series("2014-12=92; 2016-12=119; 2018-12=150") }));
  const summary = /<p id="([^"]+)">([^<]+)<\/p>/.exec(html)!;
  assert.is(summary[2], "Từ 92 (cuối tháng 12/2014) đến 150\u00a0hợp tác xã (cuối tháng 12/2018). Mục tiêu 200\u00a0hợp tác xã đến hết năm 2020.");
  assert.match(html, `role="img" aria-labelledby="${summary[1]}"`);
  assert.is(countOf(html, "<details"), 1);
  assert.match(textOf(html), "Kỳ số liệu Số hợp tác xã cuối tháng 12/2014 92 cuối tháng 12/2016 119 cuối tháng 12/2018 150 Mục tiêu đến hết năm 2020 200 hợp tác xã");
});

test("a trend draws the target, the way to it and one dot a figure", () => {
  const html = trendOf(indicator({ targets: [aim], observations: series("2014-12=92; 2016-12=119; 2018-12=150") }));
  assert.is(countOf(html, 'class="chart__target"'), 1);
  assert.is(countOf(html, 'class="chart__pace"'), 1);
  assert.is(countOf(html, 'class="chart__point"'), 3);
  assert.match(textOf(html), "Nét đứt là nhịp cần có. Cần thêm khoảng 2,1 hợp tác xã mỗi tháng");
});

test("a target met or overdue has no way to draw", () => {
  for (const asOf of ["2021-05-15"]) assert.not.match(trendOf(indicator({ targets: [aim], observations: series("2014-12=92; 2018-12=150") }), { asOf }), "chart__pace");
  assert.not.match(trendOf(indicator({ targets: [aim], observations: series("2014-12=92; 2018-12=210") })), "chart__pace");
});

test("without figures there is no chart, and one old figure alone is no chart either", () => {
  assert.not.match(trendOf(indicator({ targets: [aim] })), "<svg class=\"chart");
  assert.match(textOf(trendOf(indicator({ targets: [aim] }))), "Chưa có số liệu nên chưa vẽ xu hướng.");
  const one = trendOf(indicator({ targets: [aim], observations: series("2019-04=167") }), { asOf: "2026-08-05" });
  assert.not.match(one, "<svg class=\"chart");
  assert.match(textOf(one), "Một kỳ số liệu: 167 hợp tác xã, cuối tháng 4/2019.");
});

test("a line is broken where the way of counting changed, and open dots mark unsettled figures", () => {
  const html = trendOf(indicator({ observations: series("2014=92; 2015=104; 2016=80(B); 2017=90; 2018=95(P)") }));
  assert.is(countOf(html, 'class="chart__line"'), 2);
  assert.is(countOf(html, "chart__point--open"), 1);
  assert.match(textOf(html), "Đường bị ngắt ở chỗ cách tính thay đổi. Chấm rỗng là số sơ bộ hoặc ước tính.");
  assert.match(textOf(html), "cuối năm 2018 (số sơ bộ) 95");
});

test("a pinned trend knows nothing of later figures", () => {
  const of = indicator({ targets: [aim], observations: series("2014-12=92; 2016-12=119; 2018-12=150") });
  assert.not.match(textOf(trendOf(of, { asOf: "2017-06-01", pinned: true })), "150");
});

test("a timeline says how far the deadline is, then draws it", () => {
  const of = indicator({ targets: [aim], observations: series("2019-04=167") });
  assert.match(textOf(timeline(viewOf([of]), of)), "Còn 1 năm 7 tháng đến thời hạn (tính đến 15/05/2019). Số liệu gần nhất: cuối tháng 4/2019.");
  assert.match(textOf(timeline(viewOf([of], { asOf: "2026-08-05" }), of)), "Đã qua thời hạn 5 năm 7 tháng (tính đến 05/08/2026).");
  assert.match(textOf(timeline(viewOf([of], { asOf: "2020-12-31" }), of)), "Hôm nay là ngày cuối của thời hạn (31/12/2020).");
  assert.is(timeline(viewOf([of]), indicator()), null);
});

test("pending targets stand in one table without a bar", () => {
  const none = share({ id: "hieu-qua", title: "Hiệu quả", url: "/chi-tieu/hieu-qua/", targets: [target("gt", 40)] });
  const known = indicator({ targets: [aim], observations: series("2019-04=167") });
  const html = String(pendingTargets(viewOf([none, known]), [none, known]));
  assert.match(textOf(html), "1 mục tiêu chưa có số liệu kết quả Nguồn chỉ nêu mục tiêu đến hết năm 2020. Không vẽ tiến độ khi chưa có kết quả.");
  assert.match(textOf(html), "Hiệu quả chưa có số liệu trên 40%");
  assert.not.match(html, "<svg");
  assert.is(pendingTargets(viewOf([known]), [known]), null);
});

test("the comparison scrolls sideways, can be reached by keyboard and has a name", () => {
  const of = indicator({ targets: [aim], observations: series("2019-04=167") });
  const html = String(comparison(viewOf([of]), [of, share({ targets: [target("gt", 40, { deadline: "2025" })] }), indicator()]));
  const [, name] = /<div class="widget__scroll" role="region" aria-labelledby="([^"]+)" tabindex="0">/.exec(html)!;
  assert.ok(idsOf(html).includes(name!));
  assert.match(textOf(html), "Số hợp tác xã 167 cuối tháng 4/2019 200 hợp tác xã đến hết năm 2020 33 hợp tác xã Chưa đủ số liệu để đánh giá");
  assert.is(countOf(html, '<th scope="row">'), 2);
});

test("a sparkline needs two figures counted in one way", () => {
  const lines = (written: string) => sparkline(viewOf([]), indicator({ observations: series(written) }));
  assert.is(lines("2018=1"), false);
  assert.is(lines("2017=1; 2018=2(B)"), false);
  assert.match(String(lines("2016=5; 2017=5")), /d="M3,10L61,10"/);
});

test("no chart has a style attribute, every name it refers to exists, and drawings are hidden or named", () => {
  const of = divided("linh-vuc", { "nong-nghiep": { value: 123 }, "phi-nong-nghiep": { value: 44 } }, 167, { targets: [aim] });
  const view = viewOf([of]);
  const html = [breakdown(view, of, "linh-vuc"), trend(view, of), timeline(view, of), tiles(view, of, "linh-vuc"), comparison(view, [of])].join("");
  assert.not.match(html, / style=/);
  const ids = idsOf(html);
  assert.is(new Set(ids).size, ids.length);
  for (const id of referredIdsOf(html)) assert.ok(ids.includes(id), id);
  for (const [svg] of html.matchAll(/<svg class[^>]*>/g)) assert.match(svg, /aria-hidden="true"|role="img" aria-labelledby/);
});

test.run();
