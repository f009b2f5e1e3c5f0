import { suite } from "uvu";
import * as assert from "uvu/assert";
import { progressCard, widgetView, type ViewOptions } from "../../_includes/components/widgets/index.ts";
import type { Indicator, Target } from "../../src/model/indicator.ts";
import type { State } from "../../src/statistics/progress.ts";
import { statistics } from "../../src/strings/vi.ts";
import { indicator, observation, portalWith, series, share, target, textOf, viewOf } from "./sample.ts";

const test = suite("progress card");
const card = (of: Indicator, aim: Target | undefined, options: ViewOptions = {}): string => String(progressCard(viewOf([of], options), of, aim));
const implied = target("gte", 200, { basis: "implied" });
const real = indicator({ targets: [implied], observations: [observation("2019-04", 167)] });

test("the real figure is told in full: result, target, distance, pace, source", () => {
  assert.is(textOf(card(real, implied)), [
    "Số hợp tác xã Chưa đủ số liệu để đánh giá Kết quả 167 hợp tác xã Mục tiêu đến hết năm 2020 200 hợp tác xã",
    "Bằng 83,5% mục tiêu, còn thiếu 33 hợp tác xã. Chỉ có một kỳ số liệu nên chưa đánh giá được nhanh hay chậm.",
    "Cần thêm khoảng 1,7 hợp tác xã mỗi tháng để kịp thời hạn, tính từ cuối tháng 4/2019.",
    "Số liệu cuối tháng 4/2019. Nguồn: Tin về hợp tác xã, đăng 13/05/2019.",
  ].join(" "));
});

test("no bar is drawn without an observation", () => {
  const none = share({ title: "Hoạt động hiệu quả" });
  const html = card(none, target("gt", 40));
  assert.not.match(html, "chart");
  assert.match(textOf(html), "Kết quả Chưa có số liệu Mục tiêu đến hết năm 2020 trên 40% Nguồn mới nêu mục tiêu, chưa nêu kết quả.");
});

test("a figure published after the day of an article does not exist for it", () => {
  const later = indicator({ observations: [observation("2019-04", 167, { published: "2019-06-01" })] });
  assert.not.match(card(later, implied, { asOf: "2019-05-15", pinned: true }), "chart");
});

test("an unmet share is never printed as 100%", () => {
  const near = indicator({ observations: [observation("2019-04", 199_999)] });
  const html = textOf(card(near, target("gte", 200_000)));
  assert.match(html, "Bằng 99,9% mục tiêu");
  assert.not.match(html, "100%");
  const almost = textOf(card(share({ observations: [observation("2019-04", 99.96)] }), target("gte", 100, { basis: "implied" })));
  assert.match(almost, "Kết quả 99,96%");
});

const cases: [State, Indicator, Target | undefined, string][] = [
  ["no_target", real, undefined, "2019-05-15"],
  ["no_data", indicator(), implied, "2019-05-15"],
  ["no_trend", real, implied, "2019-05-15"],
  ["on_track", indicator({ observations: series("2015-12=100; 2018-12=158") }), implied, "2019-03-31"],
  ["behind", indicator({ observations: series("2015-12=100; 2018-12=140") }), implied, "2019-03-31"],
  ["far_behind", indicator({ observations: series("2015-12=100; 2018-12=130") }), implied, "2019-03-31"],
  ["wrong_way", indicator({ observations: series("2015-12=100; 2018-12=90") }), implied, "2019-03-31"],
  ["met", indicator({ observations: series("2018-12=231") }), implied, "2019-03-31"],
  ["met_late", indicator({ observations: series("2020=190; 2021=201") }), implied, "2022-02-01"],
  ["missed", indicator({ observations: series("2020=190") }), implied, "2021-03-01"],
  ["ended_unknown", real, implied, "2021-03-01"],
];

const tones: Record<State, string> = {
  no_target: "calm", no_data: "calm", no_trend: "calm", on_track: "ok", behind: "warn", far_behind: "bad", wrong_way: "bad",
  met: "ok", met_late: "ok", missed: "bad", ended_unknown: "calm",
};

for (const [state, of, aim, asOf] of cases) {
  test(`the state «${state}» is named in words beside an icon`, () => {
    const html = card(of, aim, { asOf });
    assert.match(html, new RegExp(`state-tag--${tones[state]}"><svg [^>]*aria-hidden="true"[^>]*>.+?</svg>${statistics.state[state]}`));
    assert.is(/chart--bar/.test(html), of.observations.length > 0 && aim !== undefined);
  });
}

test("old figures lose the colour of their verdict and say how old they are", () => {
  const old = indicator({ observations: series("2015-12=100; 2017-12=160") });
  const html = card(old, implied, { asOf: "2019-12-31" });
  assert.match(html, "state-tag--calm");
  assert.match(textOf(html), "số liệu cũ");
  assert.match(html, /class="widget__notice">Số liệu đã 1 năm 11 tháng chưa cập nhật\.</);
});

test("a pinned card says so and links to the newest figures", () => {
  const html = card(real, implied, { asOf: "2019-05-15", pinned: true });
  assert.match(html, 'Giữ nguyên theo ngày đăng bài; <a href="/chi-tieu/htx/">xem số mới nhất</a>.');
  assert.not.match(card(real, implied), "Giữ nguyên");
});

test("a pinned card keeps the figure of its day when it is corrected later, and a later one says it was corrected", () => {
  const corrected = indicator({ observations: [observation("2019-04", 167, {
    published: "2019-05-15", revisions: [{ until: "2019-07-01", value: 165, reason: "Đếm sót" }],
  })] });
  assert.match(textOf(card(corrected, implied, { asOf: "2019-06-01", pinned: true })), "Kết quả 165 hợp tác xã");
  const now = textOf(card(corrected, implied, { asOf: "2019-08-01" }));
  assert.match(now, "Kết quả 167 hợp tác xã");
  assert.match(now, "Số liệu đã được đính chính.");
});

test("made-up figures say so before anything else", () => {
  const html = card({ ...real, illustrative: true }, implied);
  assert.match(textOf(html), /^Số hợp tác xã Số liệu minh họa, không phải số thật\./);
  assert.match(html, "widget--illustrative");
  assert.not.match(card(real, implied), "minh họa");
});

test("provisional figures say so in the tag", () => {
  assert.match(textOf(card(indicator({ observations: series("2018-12=231(P)") }), implied)), "Đã đạt (số sơ bộ)");
});

test("a target from another source is cited beside the source of the figure", () => {
  const text = textOf(card(real, target("gte", 335, { id: "2023", deadline: "2023", source: "ke-hoach" })));
  assert.match(text, "Nguồn số liệu: Tin về hợp tác xã, đăng 13/05/2019. Nguồn mục tiêu: Kế hoạch năm 2023, đăng 29/09/2022.");
});

test("a title with markup in it is shown, not run", () => {
  const html = card({ ...real, title: "<img src=x onerror=alert(1)> & «hai»" }, implied);
  assert.match(html, "&lt;img src=x onerror=alert(1)&gt; &amp; «hai»");
  assert.not.match(html, "<img");
});

test("the heading has the level of the view and names the figure", () => {
  const html = card(real, implied, { headingLevel: 4 });
  assert.match(html, '<figure class="widget progress-card" aria-labelledby="htx_1">');
  assert.match(html, '<h4 class="widget__title" id="htx_1">Số hợp tác xã</h4>');
});

test("the same card twice on a page has two ids, the same in every build; a scope keeps two views apart", () => {
  const view = widgetView(portalWith([real]));
  const ids = [view.uid("htx"), view.uid("htx"), view.uid("htx_1"), widgetView(portalWith([real]), { scope: "dau-trang" }).uid("htx")];
  assert.equal(ids, ["htx_1", "htx_2", "htx_1_1", "dau-trang_htx_1"]);
});

test.run();
