import { suite } from "uvu";
import * as assert from "uvu/assert";
import { sentencesOf } from "../../src/client/speech/sentences.ts";
import { spoken } from "../../src/client/speech/spoken.ts";

const test = suite("a text as it is said");

test("days and months are said in words, without zeros before them", () => {
  assert.is(spoken("Đến ngày 26/11/2019, (05/04/2020)"), "Đến ngày 26 tháng 11 năm 2019, (5 tháng 4 năm 2020)");
  assert.is(spoken("Cuối tháng 4/2019. Tháng 05/2020."), "Cuối tháng 4 năm 2019. Tháng 5 năm 2020.");
});

test("a ratio is said as one; what may be a day is left to the voice", () => {
  assert.is(spoken("181/335 hợp tác xã, 30/37 sản phẩm, 1.181/2.335 hộ"), "181 trên 335 hợp tác xã, 30 trên 37 sản phẩm, 1.181 trên 2.335 hộ");
  assert.is(spoken("ngày 26/11, 5/8 xã, quý 12/2019"), "ngày 26/11, 5/8 xã, quý 12/2019");
});

test("numbers, percent and numbers of documents stay as they are written", () => {
  for (const text of ["1.234,5 tỷ đồng", "75,7%", "Quyết định 12/2020/QĐ-UBND", "Nghị quyết số 98/NQ-HĐND", "số 143/50/KH", "lúc 16:43"]) assert.is(spoken(text), text);
});

test("from one number to another is said, between words a dash is not", () => {
  assert.is(spoken("giai đoạn 2020–2025, 7:30 – 11:30; Hà Nội – Bắc Kạn"), "giai đoạn 2020 đến 2025, 7:30 đến 11:30; Hà Nội – Bắc Kạn");
});

test("short forms of offices are said in full, other capitals are left", () => {
  assert.is(spoken("UBND tỉnh, HĐND và HTX Trần Phú; OCOP"), "Ủy ban nhân dân tỉnh, Hội đồng nhân dân và hợp tác xã Trần Phú; OCOP");
});

test("white space of the source is one space", () => {
  assert.is(spoken("\n  Một\n  hai  "), "Một hai");
});

test("a sentence is a piece; points within numbers and quotes after the end do not divide it", () => {
  assert.equal(sentencesOf("Thu 1.234,5 tỷ. “Đạt rồi!” Còn gì? Hết"), ["Thu 1.234,5 tỷ.", "“Đạt rồi!”", "Còn gì?", "Hết"]);
  assert.equal(sentencesOf(""), []);
});

test("no piece is longer than a browser says in one breath, and no word is lost", () => {
  const commas = `${"một hai ba bốn năm, ".repeat(30)}hết.`, plain = `${"chữ ".repeat(200)}hết.`;
  for (const text of [commas, plain]) {
    const pieces = sentencesOf(text);
    assert.ok(pieces.every((piece) => piece.length <= 220), String(pieces.map(({ length }) => length)));
    assert.is(pieces.join(" "), text);
  }
  assert.ok(sentencesOf(commas).slice(0, -1).every((piece) => piece.endsWith(",")), "divided at commas");
});

test.run();
