import { suite } from "uvu";
import * as assert from "uvu/assert";
import { widgetBlock, widgetView } from "../../_includes/components/widgets/index.ts";
import type { Finding, ShownReport } from "../../src/model/accessibility.ts";
import type { Site } from "../../src/model/site.ts";
import { instant, portal, site } from "../support/model.ts";
import { idsOf, referredIdsOf, textOf } from "../widgets/sample.ts";

const test = suite("the report on accessibility");

const report = (of: Partial<ShownReport> = {}): ShownReport => ({
  date: instant("2026-11-26"), axe: "4.14.1", browser: "Chromium 156", widths: [320, 1280], schemes: ["light", "dark", "forcedColours"],
  pages: [{ kind: "home", address: "/" }, { kind: "article", address: "/tin-tuc/2019/05/bai/" }], leadsTo: ["/"], rulesPassed: 57, violations: [], incomplete: [], ...of,
});
const finding: Finding = { rule: "color-contrast", impact: "serious", criteria: ["1.4.3"], places: 3, pages: ["/"] };
const review: Site["accessibilityReview"] = { reviewer: "Hội Người mù tỉnh", reviewed: instant("2026-12-01"), method: "dùng thử với NVDA.", result: "full" };

const shown = (accessibility?: ShownReport, accessibilityReview?: Site["accessibilityReview"]) =>
  widgetBlock(widgetView(portal({ site: site(accessibilityReview && { accessibilityReview }), ...(accessibility && { accessibility }) })), "bao-cao-tiep-can", []);

test("without a check the page says that nothing was measured", () => {
  assert.is(textOf(shown()), "Chưa đánh giá WCAG 2.2 mức AA Cổng chưa có kết quả kiểm tra nào để công bố, nên chưa thể nói các trang đáp ứng tiêu chuẩn đến đâu.");
});

test("a machine that finds nothing never makes the portal fully conformant", () => {
  const text = textOf(shown(report()));
  assert.match(text, /^Đáp ứng một phần WCAG 2\.2 mức AA Lần kiểm tra tự động ngày 26\/11\/2026 không phát hiện lỗi nào\./);
  assert.match(text, "vì vậy cổng không tự nhận là đáp ứng toàn phần");
});

test("people who found no fault do, unless the machine finds one", () => {
  const text = textOf(shown(report(), review));
  assert.match(text, /^Đáp ứng toàn phần/);
  assert.match(text, "Người đánh giá: Hội Người mù tỉnh, ngày 01/12/2026. Cách đánh giá: dùng thử với NVDA.");
  assert.match(textOf(shown(report({ violations: [finding] }), review)), /^Đáp ứng một phần/);
  assert.match(textOf(shown(report(), { ...review, result: "partial" })), /^Đáp ứng một phần/);
  assert.match(textOf(shown(undefined, review)), /^Đáp ứng một phần/);
});

test("day, tools, scope and result are told", () => {
  const text = textOf(shown(report()));
  assert.match(text, "Ngày kiểm tra 26/11/2026");
  assert.match(text, "bằng công cụ axe-core 4.14.1 trên trình duyệt Chromium 156.");
  assert.match(text, "2 loại trang, mỗi loại một trang, ở bề ngang 320 và 1.280 điểm ảnh, với giao diện sáng, giao diện tối và màu tương phản cao do người đọc đặt: 12 lượt.");
  assert.match(text, "57 quy tắc đạt, 0 quy tắc có lỗi.");
});

test("faults are told with their weight, what only a person can tell without", () => {
  const text = textOf(shown(report({ violations: [finding], incomplete: [{ ...finding, rule: "new-rule", criteria: [], places: 76 }] })));
  assert.match(text, "phát hiện 1 loại lỗi ở 3 chỗ, liệt kê dưới đây.");
  assert.match(text, "Tương phản giữa chữ và nền: 3 chỗ, tiêu chí 1.4.3, mức nặng");
  assert.match(text, "cần người xem lại new-rule: 76 chỗ Công cụ");
  assert.match(text, "Trang chủ / 1 Tin bài /tin-tuc/2019/05/bai/ 0");
});

test("a page that is gone since keeps its address without a link", () => {
  const html = String(shown(report()));
  assert.match(html, '<a href="/">/</a>');
  assert.not.match(html, 'href="/tin-tuc/2019/05/bai/"');
});

test("ids are unique and names exist", () => {
  const html = shown(report());
  assert.equal(idsOf(html), ["tiep-can_1", "trang-da-kiem-tra_1"]);
  for (const id of referredIdsOf(html)) assert.ok(idsOf(html).includes(id), id);
});

test.run();
