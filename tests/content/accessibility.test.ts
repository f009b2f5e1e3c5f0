import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { build } from "../../src/build/build.ts";
import { buildSite, day, provinceWith, readSite, temporaryFolder } from "../support/portal-site.ts";
import { problemsOf } from "../support/problems-of.ts";

const test = suite("the report on accessibility as data");

const report = `date: 2026-11-26
axe: 4.14.1
browser: Chromium 156
widths: [320]
schemes: [light]
pages:
  - kind: home
    address: /
  - kind: article
    address: /tin-tuc/2020/01/bai-da-go/
rulesPassed: 57
violations: []
incomplete: []
`;
const page = "---\ntitle: Tiếp cận\nsummary: Trang minh họa.\nupdated: 2024-03-01\n---\n::: bao-cao-tiep-can\n";

test("the second province shows its own report, and no link to a page that is gone", async () => {
  const site = await buildSite({ "data/accessibility.yml": report, "content/trang/tiep-can.md": page });
  assert.match(site.get("/tiep-can/")!, "Đáp ứng một phần");
  assert.match(site.get("/tiep-can/")!, "<td>/tin-tuc/2020/01/bai-da-go/</td>");
});

test("without a report the page says so", async () => {
  assert.match((await buildSite({ "content/trang/tiep-can.md": page })).get("/tiep-can/")!, "Chưa đánh giá WCAG 2.2 mức AA");
});

test("a mistake in the report is told like any other", async () => {
  assert.equal(await problemsOf({ "data/accessibility.yml": report.replace("light", "sepia").replace("rulesPassed", "rulesPased") }), [
    "data/accessibility.yml:1:1\n  Thiếu «rulesPassed» (Số quy tắc đạt)\n  → Thêm dòng «rulesPassed: …».",
    "data/accessibility.yml:5:11\n  «schemes» (Giao diện) không có trong danh sách: «sepia»\n  → Chọn một trong: light, dark, forcedColours.",
    "data/accessibility.yml:11:1\n  Không có mục nào tên «rulesPased»\n  → Có phải «rulesPassed»?",
  ]);
});

test("a new report renders the page anew, and no page of news", async () => {
  const province = provinceWith({ "data/accessibility.yml": report, "content/trang/tiep-can.md": page });
  const options = { ...province, now: day("2024-05-01"), cache: temporaryFolder() };
  const whole = await build(options);
  writeFileSync(join(province.data, "accessibility.yml"), report.replace("rulesPassed: 57", "rulesPassed: 58"));
  const after = await build(options);
  assert.match(readSite(province.output).get("/tiep-can/")!, "58 quy tắc đạt");
  assert.ok(after.rendered < whole.rendered - 5, `${after.rendered} of ${whole.rendered}`);
});

test("nothing may stand behind the name of the block", async () => {
  assert.equal(await problemsOf({ "content/trang/tiep-can.md": page.replace("::: bao-cao-tiep-can\n", "::: bao-cao-tiep-can so-thu-vien\n") }), [
    "content/trang/tiep-can.md:6:5\n  Khối «::: bao-cao-tiep-can» đứng một mình, không có gì ở sau\n  → Viết «::: bao-cao-tiep-can».",
  ]);
});

test.run();
