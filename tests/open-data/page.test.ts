import { suite } from "uvu";
import * as assert from "uvu/assert";
import { build } from "../../src/build/build.ts";
import { ContentError } from "../../src/model/problem.ts";
import { htmlValidator } from "../support/html-rules.ts";
import { buildSite, day, provinceWith } from "../support/portal-site.ts";
import { openDataContent } from "../../_includes/components/open-data.ts";
import { indicatorDetail } from "../../_includes/components/widgets/index.ts";
import { textOf } from "../widgets/sample.ts";
import { builtData } from "./built.ts";
import { data, portal } from "./sample.ts";

const test = suite("page of open data");
const built = await builtData();
const page = built.text("index.html");
const linksOf = (html: string): string[] => [...html.matchAll(/ href="(\/du-lieu\/[^"]+)"/g)].map(([, url]) => url!);

test("the page leads to every data file, and every link is a file", () => {
  assert.equal([...new Set(linksOf(page))].sort(), built.names.filter((name) => name !== "index.html").map((name) => `/du-lieu/${name}`).sort());
});

test("the page prints the real size of each file", () => {
  const text = textOf(page);
  const size = built.bytes("htx-tong-so/htx-tong-so.csv").length;
  assert.match(text, `CSV (${(size / 1000).toFixed(1).replace(".", ",")} kB)`);
});

test("the page names licence, publisher, area, newest publication and the day it speaks of", () => {
  const text = textOf(page);
  for (const part of ["10 chỉ tiêu, 6 kỳ số liệu, 8 mục tiêu", "Địa bàn Tỉnh Bắc Kạn", "Đơn vị công bố Cổng thông tin điện tử Bắc Kạn", "Giấy phép Creative Commons", "Lần công bố gần nhất 29/09/2022", "Tính đến ngày 23/11/2026", "Ghi rõ nguồn"]) {
    assert.match(text, part);
  }
});

test("made-up figures and an indicator's own licence are named on the page", () => {
  const text = textOf(openDataContent(portal(), data()));
  assert.match(text, "Số hợp tác xã Công bố 14/05/2019");
  assert.match(text, "Tỷ lệ minh họa");
  assert.match(text, "(số minh họa) Công bố 13/05/2019 Giấy phép riêng: Giấy phép riêng");
  assert.match(text, "có số liệu minh họa, không phải số thật");
  assert.not.match(textOf(page), "minh họa, không phải số thật");
});

test("the markup is valid and has no inline style", async () => {
  const report = await htmlValidator().validateString(page);
  assert.equal(report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId} ${message}`)), []);
  assert.not.match(page, / style=/);
});

test("the page of an indicator offers its three files, and the table of all indicators the whole", () => {
  const of = portal();
  assert.equal(linksOf(String(indicatorDetail(of, of.indicators[0]!))), ["/du-lieu/htx/htx-excel.csv", "/du-lieu/htx/htx.csv", "/du-lieu/htx/htx.json"]);
  assert.equal(linksOf(built.text("../chi-tieu/index.html")), ["/du-lieu/observations-excel.csv", "/du-lieu/observations.csv", "/du-lieu/targets.csv"]);
});

test("site map, sitemap and search engines know the page", () => {
  assert.match(built.text("../so-do-trang/index.html"), '<a href="/du-lieu/">Dữ liệu mở</a>');
  assert.match(built.text("../sitemap.xml"), "<url><loc>https://backan.example/du-lieu/</loc><lastmod>2022-09-29T00:00:00+07:00</lastmod></url>");
});

test("another province offers its own data, marked when they are made up", async () => {
  const site = await buildSite();
  assert.match(site.get("/du-lieu/")!, "có số liệu minh họa, không phải số thật");
  assert.match(site.get("/du-lieu/so-thu-vien/so-thu-vien.json")!, '"illustrative": true');
});

test("without indicators the page says that nothing was published", async () => {
  const site = await buildSite({
    "data/indicators/so-thu-vien.yml": null, "data/home.yml": "- type: lead\n",
    "content/tin-tuc/2024/thu-vien-thang-ba.md": null, "content/tin-tuc/2024/doc-sach-ben-bien.md": null, "content/tin-tuc/2024/ban-nhap.md": null, "content/tin-tuc/2024/het-han.md": null,
  });
  assert.match(textOf(site.get("/du-lieu/")!), "Chưa có số liệu nào được công bố.");
  assert.equal([...site.keys()].filter((name) => name.startsWith("/du-lieu/")), ["/du-lieu/"]);
});

const licensed = (licence: string): Record<string, string> => ({
  "data/indicators/so-sach.yml": `title: Số sách (minh họa)\ndefinition: Số sách.\ntopic: van-hoa-doc\nmeasure: stock\nunit: {id: count, label: cuốn}\ndirection: up\nillustrative: true\n${licence}\nobservations:\n  - {period: 2023, value: 5, source: bao-cao-mau, published: 2024-03-01}\n`,
});

test("an indicator file may name a licence of its own", async () => {
  const site = await buildSite(licensed("licence: {name: CC0 1.0, url: https://creativecommons.org/publicdomain/zero/1.0/}"));
  assert.match(site.get("/chi-tieu/so-sach/")!, '<a href="https://creativecommons.org/publicdomain/zero/1.0/" rel="license">CC0 1.0</a>');
  assert.match(site.get("/du-lieu/datapackage.json")!, '"name": "CC0-1.0"');
});

test("a licence without its address is told to the editor", async () => {
  const province = provinceWith(licensed("licence: {name: CC0 1.0}"));
  const error = await build({ ...province, now: day("2024-05-01") }).then(() => undefined, (problem: unknown) => problem);
  assert.instance(error, ContentError);
  assert.equal((error as ContentError).problems.map(({ line, what, fix }) => [line, what, fix]), [
    [8, "Thiếu «url» (Địa chỉ toàn văn giấy phép)", "Thêm dòng «url: https://creativecommons.org/licenses/by/4.0/»."],
  ]);
});

test.run();
