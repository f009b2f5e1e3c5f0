import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { run } from "../../src/commands/indicators.ts";
import { loadStatistics } from "../../src/content/read-indicators.ts";
import type { StandingRecord } from "../../src/statistics/summary.ts";
import { catalogues, counting } from "./data-folder.ts";

const test = suite("npm run indicators");

interface Ran { code: number; output: string; errors: string }

/** Runs the command with its output caught. */
async function ran(...args: string[]): Promise<Ran> {
  const { log, error } = console;
  const output: string[] = [];
  const errors: string[] = [];
  console.log = (line: string) => void output.push(line);
  console.error = (line: string) => void errors.push(line);
  try {
    return { code: await run(args), output: output.join("\n"), errors: errors.join("\n") };
  } finally {
    Object.assign(console, { log, error });
  }
}

const records = async (day: string): Promise<StandingRecord[]> => JSON.parse((await ran("--data", "_data", "--as-of", day, "--format", "json")).output);
const nothing = { value: null, valueText: null, attainment: null, attainmentText: null, gap: null, pace: null, ratio: null };

test("two days after the article the portal knows one result and five targets", async () => {
  const all = await records("2019-05-15");
  const withTarget = all.filter(({ target }) => target);
  assert.equal(withTarget, [
    { indicator: "htx-dung-luat", target: "2020", state: "no_data", ...nothing, flags: [] },
    { indicator: "htx-hieu-qua", target: "2020", state: "no_data", ...nothing, flags: [] },
    { indicator: "htx-tiep-can-chinh-sach", target: "2020", state: "no_data", ...nothing, flags: [] },
    { indicator: "htx-tong-so", target: "2020", state: "no_trend", value: 167, valueText: "167", attainment: 83.5, attainmentText: "83,5%", gap: 33, pace: 1.7, ratio: null, flags: [] },
    { indicator: "lien-hiep-htx", target: "2020", state: "no_data", ...nothing, flags: [] },
  ]);
  assert.is(all.length, 10);
});

test("seven years later every target has ended, and none is called missed", async () => {
  const all = await records("2026-11-23");
  assert.equal(all.filter(({ target }) => target).map(({ indicator, target, state, flags }) => [indicator, target, state, flags.join(" ")]), [
    ["htx-dung-luat", "2020", "no_data", "deadline_passed"],
    ["htx-hieu-qua", "2020", "no_data", "deadline_passed"],
    ["htx-tiep-can-chinh-sach", "2020", "no_data", "deadline_passed"],
    ["htx-tong-so", "2020", "ended_unknown", "stale deadline_passed"],
    ["htx-tong-so", "2023", "ended_unknown", "stale deadline_passed"],
    ["htx-yeu-kem", "2023", "no_data", "deadline_passed"],
    ["lien-hiep-htx", "2020", "no_data", "deadline_passed"],
    ["lien-hiep-htx", "2023", "no_data", "deadline_passed"],
  ]);
  assert.equal(all.filter(({ target }) => !target).map(({ indicator, state, value }) => [indicator, state, value]), [
    ["htx-chuoi-gia-tri", "no_target", 50], ["htx-san-pham-ocop", "no_target", 30], ["htx-thanh-lap-moi", "no_target", 37], ["htx-xep-loai", "no_target", 181],
  ]);
});

test("a target is not in the list before it was set", async () => {
  const targets = async (day: string) => (await records(day)).filter(({ indicator }) => indicator === "htx-tong-so").map(({ target }) => target);
  assert.equal([await targets("2019-05-12"), await targets("2022-09-28"), await targets("2022-09-29")], [[null], ["2020"], ["2020", "2023"]]);
});

test("the table says the same in words", async () => {
  const { code, output } = await ran("--as-of", "2019-05-15");
  assert.is(code, 0);
  const lines = output.split("\n");
  assert.is(lines[0], "Chỉ tiêu tính đến ngày 15/05/2019: 10 dòng");
  assert.equal(lines.find((line) => line.startsWith("htx-tong-so"))!.split(/ {2,}/),
    ["htx-tong-so", "200\u00a0hợp tác xã đến hết năm 2020", "167\u00a0hợp tác xã", "83,5%", "33\u00a0hợp tác xã", "1,7\u00a0hợp tác xã", "Chưa đủ số liệu để đánh giá"]);
  assert.equal((await ran("--as-of", "2026-11-23")).output.split("\n").find((line) => line.includes("335"))!.split(/ {2,}/),
    ["htx-tong-so", "335\u00a0hợp tác xã đến hết năm 2023", "181\u00a0hợp tác xã", "54%", "154\u00a0hợp tác xã", "–", "Hết hạn, chưa có số liệu cuối kỳ", "số liệu cũ, đã qua thời hạn"]);
});

test("the sample figures have two reminders and no error", () => {
  assert.equal(loadStatistics("_data", "2026-11-23").problems.map(({ severity, file, line, what }) => `${severity} ${file}:${line} ${what}`), [
    "warning _data/indicators/htx-thanh-lap-moi.yml:18 Phân tổ «Lĩnh vực» còn thiếu nhóm: Phi nông nghiệp",
    "warning _data/indicators/htx-xep-loai.yml:20 Nguồn ghi 52,4% cho 119 trên tổng 181, nhưng tính ra là 65,7%",
  ]);
});

test("errors in figures are printed for editors, and nothing else", async () => {
  const folder = mkdtempSync(join(tmpdir(), "so-lieu-"));
  try {
    mkdirSync(join(folder, "indicators"));
    for (const [name, text] of Object.entries(catalogues)) writeFileSync(join(folder, name), text);
    writeFileSync(join(folder, "indicators/a.yml"), counting("observations:\n  - {period: 2019-04, value: 3.000, source: tin}\n"));
    const { code, output, errors } = await ran("--data", folder, "--format", "json");
    assert.is(code, 1);
    assert.is(output, "");
    assert.match(errors, "a.yml:10:30\n  «value» (Giá trị) «3.000» được đọc là 3, vì dấu chấm là dấu thập phân\n  → Viết 3000.");
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("flags that cannot be understood are told", async () => {
  assert.equal(await ran("--as-of", "2019-02-30"), { code: 2, output: "", errors: "--as-of «2019-02-30» không phải ngày có thật. Viết năm-tháng-ngày, ví dụ --as-of 2019-05-15." });
  assert.is((await ran("--format", "csv")).code, 2);
  assert.is((await ran("--bogus")).code, 2);
  const missing = await ran("--data", "khong-co");
  assert.is(missing.code, 1);
  assert.match(missing.errors, "khong-co\n  Không tìm thấy thư mục này");
});

test.run();
