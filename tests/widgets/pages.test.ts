import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { transform } from "lightningcss";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { indicatorDashboard, indicatorDetail, inlineStat, methodText, progressStrip, widgetBlock } from "../../_includes/components/widgets/index.ts";
import { blockNames, blockShapes } from "../../src/markdown/block-names.ts";
import { progressOf } from "../../src/statistics/progress.ts";
import { statistics } from "../../src/strings/vi.ts";
import { htmlValidator } from "../support/html-rules.ts";
import { article, countOf, idsOf, indicator, instant, observation, portalWith, referredIdsOf, series, share, target, textOf, viewOf } from "./sample.ts";

const test = suite("blocks and pages of widgets");
const implied = target("gte", 200, { basis: "implied" });
const later = target("gte", 335, { id: "2023", deadline: "2023", setOn: "2022-09-29", source: "ke-hoach", basis: "implied" });
const total = indicator({ targets: [implied, later], observations: [
  observation("2018-12", 150),
  observation("2019-04", 167, {
    published: "2019-05-13", breakdowns: { "linh-vuc": { "nong-nghiep": { value: 123 }, "phi-nong-nghiep": { value: 44 } } },
    revisions: [{ until: "2019-05-14", value: 165, reason: "Đếm sót hai hợp tác xã" }],
  }),
] });
const pending = share({ id: "hieu-qua", title: "Hiệu quả", url: "/chi-tieu/hieu-qua/", targets: [target("gt", 40)] });
const bare = indicator({ id: "tron", title: "Chưa có gì", url: "/chi-tieu/tron/", topic: "khong-co" });
const all = [total, pending, bare];
const block = (name: string, ...args: string[]): string => String(widgetBlock(viewOf(all, { asOf: "2019-05-15", pinned: true }), name, args));

test("every block that can be written is rendered", () => {
  for (const name of blockNames) {
    const args = blockShapes[name].arguments.flatMap(({ kind, required }) => (required ? [kind === "indicator" ? "htx" : "linh-vuc"] : []));
    assert.match(block(name, ...args), /<figure class="widget/, name);
  }
});

test("a block shows the target it names, else the one in force on the day", () => {
  assert.match(block("tien-do", "htx"), "Mục tiêu đến hết năm 2020");
  const now = String(widgetBlock(viewOf(all, { asOf: "2022-10-01" }), "tien-do", ["htx"]));
  assert.match(now, "Mục tiêu đến hết năm 2023");
  assert.match(String(widgetBlock(viewOf(all, { asOf: "2022-10-01" }), "tien-do", ["htx", "2020"])), "Mục tiêu đến hết năm 2020");
});

test("a target made public later is not shown in an older article", () => {
  assert.not.match(block("tien-do", "htx", "2023"), "2023");
});

test("what was not known on the day of the article is said in a sentence", () => {
  assert.is(textOf(block("co-cau", "hieu-qua", "linh-vuc")), "Chưa có số liệu theo lĩnh vực.");
  assert.is(textOf(block("cho-so-lieu", "htx")), "Các chỉ tiêu đều đã có số liệu.");
});

test("an id that the content check let through is an error of ours, not an empty space", () => {
  assert.throws(() => block("tien-do", "khong-co"), /unknown indicator/);
  assert.throws(() => block("tien-doo", "htx"), /unknown block/);
});

test("an inline figure names amount and period", () => {
  assert.is(textOf(inlineStat(viewOf(all), "htx")), "167 hợp tác xã (cuối tháng 4/2019)");
});

test("the strip of the home page has a linked card for each indicator", () => {
  const html = progressStrip(portalWith(all), [total, pending]);
  assert.is(countOf(html, '<figure class="widget progress-card"'), 2);
  assert.match(String(html), '<a href="/chi-tieu/hieu-qua/">Hiệu quả</a>');
  assert.not.match(textOf(html), "quãng đường");
  assert.equal(idsOf(html), ["htx_1", "hieu-qua_1"]);
  assert.equal(idsOf(progressStrip(portalWith(all), [total], "dau-trang")), ["dau-trang_htx_1"]);
});

test("the dashboard says how many have figures, groups by topic and draws nothing for the others", () => {
  const html = indicatorDashboard(portalWith(all));
  const text = textOf(html);
  assert.match(text, "1/3 chỉ tiêu có số liệu. 1 chỉ tiêu mới có mục tiêu, chưa có kết quả nên không vẽ tiến độ. Đánh giá tính đến 15/05/2019. Cách đánh giá");
  assert.match(text, "Kinh tế tập thể Hợp tác xã và liên hiệp. Số hợp tác xã");
  assert.match(text, "1 mục tiêu chưa có số liệu kết quả");
  assert.match(text, "Chỉ tiêu khác Chưa có gì Chưa có số liệu");
  assert.match(text, "So sánh kết quả với mục tiêu đến hết năm 2020");
  assert.is(countOf(html, "chart--bar"), 1);
  assert.match(String(html), '<a href="/chi-tieu/cach-danh-gia/">');
});

test("the page of an indicator keeps corrected figures with day and reason", () => {
  const text = textOf(indicatorDetail(portalWith(all), total));
  assert.match(text, "cuối tháng 4/2019 167 13/05/2019 Tin về hợp tác xã Trước ngày 14/05/2019 ghi 165. Lý do sửa: Đếm sót hai hợp tác xã");
});

test("the page of an indicator has a card for each target made public, and breakdowns, trend and timeline", () => {
  const today = textOf(indicatorDetail(portalWith(all), total));
  assert.match(today, "Kết quả so với mục tiêu Chưa đủ số liệu");
  const then = textOf(indicatorDetail(portalWith(all, { today: "2022-10-01" }), total));
  for (const title of ["Kết quả so với mục tiêu đến hết năm 2020", "Kết quả so với mục tiêu đến hết năm 2023", "Số hợp tác xã theo lĩnh vực", "Thời hạn: đến hết năm 2023", "Số hợp tác xã: xu hướng và mục tiêu"]) assert.match(then, title);
});

test("the page of an indicator lists missing figures and forecasts as what they are", () => {
  const of = indicator({ observations: [observation("2017", null, { status: "O" }), ...series("2018=7(F)")] });
  const text = textOf(indicatorDetail(portalWith([of]), of));
  assert.match(text, "cuối năm 2017 chưa có số liệu 13/05/2019 Tin về hợp tác xã nguồn không nêu số");
  assert.match(text, "cuối năm 2018 7 13/05/2019 Tin về hợp tác xã số dự báo, không dùng để đánh giá");
  assert.match(text, "Kết quả Chưa có số liệu");
});

test("the page of an indicator lists the articles that mention it and its sources", () => {
  const html = indicatorDetail(portalWith(all, { articles: [
    article({ title: "Có nói đến", indicators: ["htx"], date: instant("2019-05-13 16:43") }), article({ title: "Không nói đến" }),
  ] }), total);
  assert.match(textOf(html), "Tin bài nói đến chỉ tiêu này Có nói đến 13/05/2019");
  assert.not.match(textOf(html), "Không nói đến");
  assert.match(String(html), '<a href="https://vidu.example.vn/ke-hoach" rel="external noopener">Kế hoạch năm 2023</a>');
});

test("the method explains every state by the name the tags use", () => {
  const text = textOf(methodText(portalWith(all)));
  for (const name of Object.values(statistics.state)) assert.match(text, name);
  assert.match(text, "từ 0,6 đến dưới 0,95");
});

test("the ages at which the method calls figures old are those of the computation", () => {
  const text = textOf(methodText(portalWith(all)));
  for (const [frequency, days] of [["monthly", 92], ["quarterly", 183], ["annual", 550], ["irregular", 550]] as const) {
    assert.match(text, `${days} ngày`);
    const of = indicator({ frequency, observations: [observation("2015-01-01", 1)] });
    const flagsAfter = (age: number) => progressOf(of, undefined, new Date(Date.UTC(2015, 0, 1 + age)).toISOString().slice(0, 10)).flags;
    assert.not(flagsAfter(days).includes("stale"));
    assert.ok(flagsAfter(days + 1).includes("stale"));
  }
});

const pages = { dashboard: indicatorDashboard(portalWith(all)), detail: indicatorDetail(portalWith(all), total), method: methodText(portalWith(all)),
  body: blockNames.map((name) => block(name, "htx", ...(name === "co-cau" || name === "o-so" ? ["linh-vuc"] : []))).slice(0, 1).join("") };

for (const [name, html] of Object.entries(pages)) {
  test(`${name}: ids are unique, names exist, the markup is valid and has no inline style`, async () => {
    const ids = idsOf(html);
    assert.is(new Set(ids).size, ids.length);
    for (const id of referredIdsOf(html)) assert.ok(ids.includes(id), id);
    assert.not.match(String(html), / style=/);
    const document = `<!DOCTYPE html>\n<html lang="vi"><head><title>Thử</title></head><body><main><h1>Thử</h1><h2>Phần</h2>${html}</main></body></html>`;
    const report = await htmlValidator().validateString(document);
    assert.equal(report.results.flatMap(({ messages }) => messages.map(({ line, ruleId, message }) => `${line} ${ruleId} ${message}`)), []);
  });
}

test("all stylesheets of widgets together weigh at most 2.5 kB compressed and define no custom property", () => {
  const folder = join(import.meta.dirname, "../../_includes/components/widgets");
  const files = readdirSync(folder).filter((name) => name.endsWith(".css"));
  for (const name of files) {
    const source = readFileSync(join(folder, name), "utf8");
    assert.match(source, /^@layer components \{/, name);
    assert.not.match(source, /[{;\s]--[\w-]+\s*:/, name);
  }
  const code = Buffer.from(files.map((name) => readFileSync(join(folder, name), "utf8")).join("\n"));
  const weight = gzipSync(transform({ filename: "widgets.css", code, minify: true }).code, { level: 9 }).length;
  assert.ok(weight <= 2500, `${weight} bytes`);
});

test.run();
