import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parse } from "yaml";
import { openDataFiles, openDataOf } from "../../src/open-data/files.ts";
import { indicator, observation, portalWith } from "../widgets/sample.ts";
import { builtData, readCsv } from "./built.ts";
import { data, portal } from "./sample.ts";

const test = suite("tables of open data");
const built = await builtData();

interface Part { value: number; statedShare?: number }
interface Written { observations: { period: string | number; value: number; source: string; breakdowns?: Record<string, Record<string, number | Part>> }[] }
const folder = join(import.meta.dirname, "../../_data/indicators");
const yaml = new Map(readdirSync(folder).filter((name) => name.endsWith(".yml")).map((name) => [name.slice(0, -4), parse(readFileSync(join(folder, name), "utf8")) as Written]));

test("every number of the YAML files stands in the CSV, and no other", () => {
  const written = [...yaml].flatMap(([id, { observations }]) => observations.flatMap(({ period, value, breakdowns = {} }) => [
    [id, String(period), "", value, ""],
    ...Object.values(breakdowns).flatMap((items) => Object.entries(items).map(([item, part]) =>
      (typeof part === "number" ? [id, String(period), item, part, ""] : [id, String(period), item, part.value, String(part.statedShare ?? "")]))),
  ])).map((row) => row.join(" ")).sort();
  const read = (name: string) => built.rows(name).map((row) =>
    [row["indicator"], row["period"], row["by_linh_vuc"] || row["by_xep_loai"] || "", Number(row["value"]), row["stated_share"]].join(" "));
  assert.equal(read("observations.csv").sort(), written);
  assert.equal([...yaml.keys()].flatMap((id) => read(`${id}/${id}.csv`)).sort(), written);
  assert.ok(written.length > 10);
});

test("a blank cell of a breakdown is the total, and a part fills exactly one", () => {
  const rows = built.rows("observations.csv");
  for (const row of rows) {
    const parts = ["by_linh_vuc", "by_xep_loai"].filter((name) => row[name] !== "");
    assert.is(parts.length, row["observation"]!.split(":").length > 2 ? 1 : 0);
  }
  assert.equal(rows.filter(({ observation }) => observation!.startsWith("htx-tong-so:2019-04")).map((row) => [row["by_linh_vuc"], row["value"]]), [["", "167"], ["nong-nghiep", "123"], ["phi-nong-nghiep", "44"]]);
});

test("a missing figure is a row with a blank value and status O", () => {
  const [row] = readCsv(data().indicators.get("htx")!.csv.content);
  assert.equal([row!["period"], row!["value"], row!["status"], row!["note"]], ["2018-12", "", "O", 'Nguồn viết: "chưa rõ", số khác']);
});

test("the plain CSV keeps text as it is, formulas too", () => {
  assert.is(readCsv(data().tables[1]!.file.content)[0]!["note"], "=1+1");
});

test("made-up figures are marked in every row of every table", () => {
  for (const { table, file } of data().tables.filter((one) => one.table.name !== "sources")) {
    for (const row of readCsv(file.content)) assert.is(row["illustrative"], String(row["indicator"] === "a-ty-le"), table.name);
  }
  assert.is((JSON.parse(data().indicators.get("a-ty-le")!.json.content) as { illustrative: boolean }).illustrative, true);
  assert.match(data().package.content, "Trong đó có số liệu minh họa, không phải số thật");
});

test("a correction is kept with the value shown before, its day and its reason", () => {
  const { tables } = data();
  assert.equal(readCsv(tables.find(({ table }) => table.name === "revisions")!.file.content),
    [{ observation: "htx:2019-04", indicator: "htx", period: "2019-04", until: "2019-05-14", value: "165", reason: "@Đếm sót", illustrative: "false" }]);
});

test("an indicator has its own licence when its file names one, with a full address", () => {
  const rows = readCsv(data().tables.find(({ table }) => table.name === "indicators")!.file.content);
  assert.equal(rows.map((row) => [row["indicator"], row["licence"], row["licence_url"]]), [
    ["a-ty-le", "Giấy phép riêng", "https://congthongtin.example.vn/giay-phep/"], ["htx", "CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/"],
  ]);
});

test("a dimension named like a column does not meet it", () => {
  const of = portalWith([indicator({ observations: [observation("2019", 3, { breakdowns: { value: { source: { value: 1 } } } })] })], {
    dimensions: new Map([["value", { id: "value", title: "Giá", items: new Map([["source", "Nguồn"]]) }]]),
  });
  const [, part] = readCsv(openDataOf(of)!.tables[0]!.file.content);
  assert.equal([part!["by_value"], part!["value"]], ["source", "1"]);
});

test("the files do not depend on the order of indicators, targets and observations", () => {
  const of = portal();
  const turned = { ...of, indicators: of.indicators.map((one) => ({ ...one, observations: one.observations.toReversed() })).toReversed() };
  const contents = (files: typeof of) => openDataFiles(files).map(({ url, content }) => [url, content]);
  assert.equal(contents(turned), contents(of));
});

test("the JSON says what was found of each target on the day, and names the sources", () => {
  const htx = JSON.parse(data().indicators.get("htx")!.json.content) as { asOf: string; standing: { state: string; value: number }[]; sources: { id: string; url: string }[]; observations: { revisions?: unknown[] }[] };
  assert.is(htx.asOf, "2019-05-15");
  assert.equal(htx.standing.map(({ state, value }) => [state, value]), [["no_trend", 167]]);
  assert.equal(htx.sources.map(({ id, url }) => [id, url]), [["tin", "https://congthongtin.example.vn/tin-tuc/2019/05/hop-tac-xa/"]]);
  assert.equal(htx.observations[1]!.revisions, [{ until: "2019-05-14", value: 165, reason: "@Đếm sót" }]);
});

test("a portal without indicators has no data files", () => {
  assert.equal(openDataFiles(portalWith([])), []);
});

test("as of 15/05/2019 no later figure, target, source or day is in any file", async () => {
  const then = await builtData("2019-05-15");
  for (const name of then.names.filter((file) => !file.endsWith(".html"))) {
    const text = then.text(name);
    assert.not.match(text, /\b181\b|\b335\b|ke-hoach-2023|tin-2019-11|2019-11|2022-09/, name);
    for (const [day] of text.matchAll(/\b20\d\d-\d\d-\d\d\b/g)) assert.ok(day <= "2019-05-15" || day === "2020-12-31", `${name}: ${day}`);
  }
  assert.equal(then.rows("observations.csv").map((row) => row["value"]), ["167", "123", "44"]);
  assert.is((then.json("datapackage.json") as { version: string }).version, "2019.5.13");
});

test.run();
