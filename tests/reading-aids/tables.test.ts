import { suite } from "uvu";
import * as assert from "uvu/assert";
import { html } from "../../src/html.ts";
import { renderMarkdown } from "../../src/markdown/render.ts";

const test = suite("tables of articles");
const render = (body: string): string => String(renderMarkdown(body, { origin: "", block: () => html``, inlineStat: () => html``, picture: () => undefined }));
const row = (...cells: string[]): string => `| ${cells.join(" | ")} |`;
const table = (head: string[], ...rows: string[][]): string => [row(...head), row(...head.map(() => "---")), ...rows.map((cells) => row(...cells))].join("\n");

test("a table that may be wider than a telephone lies in a region that the keyboard reaches", () => {
  const wide = table(["Huyện", "Số hợp tác xã", "Thành lập mới", "Giải thể", "Xếp loại tốt"], ["Ba Bể", "1", "2", "3", "4"]);
  assert.match(render(wide), '<div class="table-scroll" role="region" tabindex="0" aria-label="Bảng 1"><table>');
  assert.match(render(`${wide}\n\nChữ.\n\n${wide}`), 'aria-label="Bảng 2"');
});

test("a table that fits every telephone is no stop for those who go by keyboard", () => {
  assert.match(render(table(["Huyện", "Hợp tác xã được nhắc tên"], ["Chưa ghi rõ huyện", "Đông Nam Dược, Fresh Oil"])), '<div class="table-scroll"><table>');
});

test("one long word, a code or an address, makes a narrow table a wide one; where a link leads does not", () => {
  assert.match(render(table(["Mã", "Tên"], ["KTTT-2019/QĐ.UBND/000123456789", "x"])), "tabindex");
  assert.not.match(render(table(["Mã", "Tên"], ["[x](https://vidu.example/mot-dia-chi-rat-la-dai/)", "x"])), "tabindex");
});

const narrow = table(["A", "B"], ["1", "2"]);

test("a line «Bảng: …» above a table is its caption, and names its region", () => {
  assert.match(render(`Bảng: Số *hợp tác xã* theo huyện\n\n${narrow}`), '<div class="table-scroll"><table>\n<caption>Số <em>hợp tác xã</em> theo huyện</caption>\n<thead>');
  assert.not.match(render(`Bảng: Số hợp tác xã\n\n${narrow}`), "<p>");
  const wide = table(["Huyện", "Một", "Hai", "Ba", "Bốn", "Năm", "Sáu"], []);
  assert.match(render(`Bảng: Số “hợp tác xã” & tổ\n${wide}`), 'aria-label="Số “hợp tác xã” &amp; tổ"><table>\n<caption>Số “hợp tác xã” &amp; tổ</caption>');
});

test("such a line stays a paragraph where no table follows, and so does another text above a table", () => {
  assert.is(render("Bảng: chưa có."), "<p>Bảng: chưa có.</p>\n");
  assert.match(render(`Bảng dưới đây.\n\n${narrow}`), /^<p>Bảng dưới đây\.<\/p>\n<div/);
  assert.match(render(`Bảng:\n\n${narrow}`), /^<p>Bảng:<\/p>\n<div/);
});

test.run();
