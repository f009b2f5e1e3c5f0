import * as fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { sizeText } from "../../src/format/size.ts";
import { csvText, decimalText, excelText } from "../../src/open-data/csv.ts";
import { readTable } from "./built.ts";
import { data } from "./sample.ts";

const test = suite("CSV");
const sheet = (...rows: (string | number | boolean | null | undefined)[][]) => ({ titles: rows[0]!.map((_, index) => `c${index}`), rows });

test("fields are separated by commas, lines end in CR LF, and there is no byte order mark", () => {
  assert.is(csvText(sheet(["Bắc Kạn", 1.5, true, null, undefined, ""])), "c0,c1,c2,c3,c4,c5\r\nBắc Kạn,1.5,true,,,\r\n");
});

test("a field with a comma, a quote or a line break stands in quotes, its quotes doubled", () => {
  assert.is(csvText(sheet(['a,b', 'nói "vâng"', "hai\ndòng"])).split("c2\r\n")[1], '"a,b","nói ""vâng""","hai\ndòng"\r\n');
  assert.is(csvText(sheet(["a;b"])), "c0\r\na;b\r\n");
});

test("any text comes back from the CSV as it was", () => {
  fc.assert(fc.property(fc.array(fc.array(fc.string({ unit: "binary" }), { minLength: 2, maxLength: 2 }), { minLength: 1 }), (rows) => {
    assert.equal(readTable(csvText(sheet(...rows))).slice(1), rows);
  }));
});

test("any number comes back from the CSV as it was, and is never written with an exponent", () => {
  fc.assert(fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }), (value) => {
    const written = decimalText(Math.abs(value) < 1e-15 ? 0 : value);
    assert.match(written, /^-?\d+(\.\d+)?$/);
    assert.ok(Math.abs(Number(written) - value) <= 1e-15);
  }));
  assert.is(decimalText(1e-7), "0.0000001");
  assert.is(decimalText(-2.5e21), "-2500000000000000000000");
});

test("the form for Excel has a byte order mark, semicolons, decimal commas, days and yes or no as Vietnamese writes them", () => {
  assert.is(excelText(sheet([1234.5, "2019-05-13", true, false, "a,b", "a;b", null])),
    "\uFEFFc0;c1;c2;c3;c4;c5;c6\r\n1234,5;13/05/2019;có;không;a,b;\"a;b\";\r\n");
});

test("text that a spreadsheet would run as a formula is made text again; negative numbers stay numbers", () => {
  for (const start of ["=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20"]) {
    const [, [cell]] = readTable(excelText(sheet([`${start}1+1`])).slice(1), ";") as [string[], [string]];
    assert.is(cell, `'${start}1+1`);
  }
  assert.is(excelText(sheet([-12.5, "1-1"])).split("\r\n")[1], "-12,5;1-1");
});

test("headers for Excel are guarded like cells", () => {
  assert.is(excelText({ titles: ["=1+1"], rows: [] }), "\uFEFF'=1+1\r\n");
});

test("the table of an indicator for Excel has Vietnamese names, periods and groups", () => {
  const lines = readTable(data().indicators.get("htx")!.excel.content.slice(1), ";");
  assert.equal(lines[0], ["Chỉ tiêu", "Kỳ số liệu", "Ngày cuối kỳ", "Địa bàn", "Lĩnh vực (trống: tổng số)", "Giá trị", "Đơn vị tính", "Tỷ trọng nguồn ghi cho nhóm, phần trăm",
    "Trạng thái số liệu", "Ngày công bố", "Nguồn", "Số liệu minh họa", "Ghi chú"]);
  assert.equal(lines[3]!.slice(0, 12), ["Số hợp tác xã", "tháng 4/2019", "30/04/2019", "Bắc Kạn", "Nông nghiệp", "123", "hợp tác xã", "73,7", "chính thức", "13/05/2019", "Tin về hợp tác xã", "không"]);
  assert.is(lines[2]!.at(-1), "'=HYPERLINK(\"https://vidu.example.vn\")\nDòng hai; có dấu");
});

test("sizes are printed in units of a thousand, with a decimal comma", () => {
  assert.equal([0, 999, 1000, 1234, 999_949, 999_950, 1_250_000].map(sizeText), ["0 B", "999 B", "1 kB", "1,2 kB", "999,9 kB", "1 MB", "1,3 MB"].map((text) => text.replace(" ", "\u00a0")));
});

test.run();
