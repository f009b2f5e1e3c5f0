import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readAddress, writeAddress } from "../../src/client/search/address.ts";
import { lineAround } from "../../src/client/search/context.ts";
import { piecesOf, stretchesOf } from "../../src/client/search/marks.ts";
import { syllablesOf } from "../../src/search/text.ts";

const test = suite("marks of the search");

const phrase = (typed: string) => ({ syllables: syllablesOf(typed), quoted: false });
/** The text with brackets where it is marked. */
const marked = (typed: string, text: string): string =>
  piecesOf(text, stretchesOf([text], [phrase(typed)])[0]!).map((piece) => (piece.marked ? `[${piece.text}]` : piece.text)).join("");

test("words are marked as they are written, however they were typed", () => {
  assert.is(marked("hop tac xa", "Hợp tác xã Na Rì"), "[Hợp tác xã] Na Rì");
  assert.is(marked("duong den truong", "Đường đến trường"), "[Đường đến trường]");
  assert.is(marked("hoà bình", "HÒA BÌNH"), "[HÒA BÌNH]");
  assert.is(marked("hợp tác xã", "Hợp tác xã".normalize("NFD")), `[${"Hợp tác xã".normalize("NFD")}]`);
});

test("marks that were typed are looked for first, other marks only where none has them", () => {
  assert.is(marked("hợp tác xã", "họp tác xa, hợp tác xã"), "họp tác xa, [hợp tác xã]");
  assert.is(marked("hợp tác xã", "họp tác xa"), "[họp tác xa]");
  assert.equal(stretchesOf(["họp tác xa"], [phrase("hợp tác xã")], false), [[]]);
});

test("parts of a phrase are marked from two syllables on, and never across a comma", () => {
  assert.is(marked("hợp tác xã Na Rì", "hợp tác ở Na Rì, xã nào"), "[hợp tác] ở [Na Rì], xã nào");
  assert.is(marked("hợp tác", "hợp, tác"), "hợp, tác");
  assert.is(marked("chè", "chè xanh"), "[chè] xanh");
});

test("the line around a match comes from the paragraph with most of the phrase, cut between words", () => {
  const around = (paragraphs: string[], typed: string, known: string[] = [], mayDiffer = true) => lineAround(paragraphs, { phrases: [phrase(typed)], known, mayDiffer });
  const textOf = (line: ReturnType<typeof around>) => line!.map((piece) => piece.text).join("");
  const long = `Mở đầu ${"rất dài ".repeat(20)}rồi hợp tác xã Na Rì ${"và nữa ".repeat(60)}hết`;
  const line = around(["Họp hợp tác.", long], "hợp tác xã");
  assert.match(textOf(line), /^… .{20,225} …$/);
  assert.equal(line!.filter((piece) => piece.marked).map((piece) => piece.text), ["hợp tác xã"]);
  assert.is(textOf(around(["Hợp tác xã mới.", "Na Rì có hợp tác xã."], "hợp tác xã Na Rì")), "Na Rì có hợp tác xã.");
  assert.is(around(["Không có gì."], "hợp tác xã"), undefined);
  assert.is(around(["Có hợp tác xã."], "hợp tác xã", ["Có hợp tác xã."]), undefined);
  assert.is(around(["Các bạn."], "bàn", [], false), undefined);
});

test("an address carries words, filters, order and page, and gives them back", () => {
  const request = { typed: "hợp tác xã", sort: "date", page: 2, category: "kinh-te", year: 2019, kind: "article" } as const;
  const address = writeAddress(request);
  assert.is(address, "/tim-kiem/?q=h%E1%BB%A3p+t%C3%A1c+x%C3%A3&chuyen-muc=kinh-te&nam=2019&loai=tin-bai&xep=moi&trang=2");
  assert.equal(readAddress(new URL(address, "https://a.example").search), request);
});

test("what an address says wrongly is left out", () => {
  assert.equal(readAddress("?q=%20ch%C3%A8%20&nam=x&loai=la&xep=cu&trang=-3"), { typed: "chè", sort: "relevance", page: 1 });
});

test.run();
