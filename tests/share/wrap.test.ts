import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { bold, canWrite, medium } from "../../src/share/face.ts";
import { set, shortened, wrapped } from "../../src/share/wrap.ts";
import { longTitle } from "./support.ts";

const test = suite("lines of pictures");
const at = (size: number) => (text: string): number => bold.width(text, size);
const syllables = ["nghiêng", "hợp", "tác", "xã", "Bắc", "Kạn", "nông", "nghiệp", "–", "2019,", "“chuỗi", "giá", "trị”", "ưỡn", "ỀNH", "a"];

test("widths come from the font: a wide letter is wider than a narrow one, and capitals are wider than small letters", () => {
  assert.ok(bold.width("MMM", 60) > 2 * bold.width("iii", 60));
  assert.ok(bold.width("HỢP", 60) > bold.width("hợp", 60));
  assert.is(bold.width("hợp tác xã", 60), 2 * bold.width("hợp tác xã", 30));
});

test("composed and decomposed letters are written alike", () => {
  assert.equal(medium.place("Nghị quyết".normalize("NFD")), medium.place("Nghị quyết"));
});

test("both weights have every Vietnamese letter", () => {
  const vowels = [..."aăâeêioôơuưy"].flatMap((vowel) => ["", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"].map((mark) => (vowel + mark).normalize("NFC")));
  const letters = [...vowels, ..."bcdđghklmnpqrstvxfjwz0123456789.,:;!?()%–—…“”«»·/"].flatMap((letter) => [...new Set([letter, letter.toUpperCase()])]);
  for (const face of [bold, medium]) for (const letter of letters) assert.is(face.place(letter).length, 1, letter);
});

test("what the font cannot write is left out, with one space in its place", () => {
  assert.is(bold.width("Tin 😀 mới", 60), bold.width("Tin mới", 60));
  assert.ok(canWrite("Ễnh ương, č, 50% – “a”"));
  assert.not(canWrite("Xin chào 你好"));
});

test("no line is wider than its box, and no word is divided", () => {
  fc.assert(fc.property(fc.array(fc.constantFrom(...syllables), { minLength: 1, maxLength: 40 }), fc.integer({ min: 400, max: 1100 }), fc.integer({ min: 1, max: 5 }), (words, width, most) => {
    const lines = wrapped(words.join(" "), width, most, at(60));
    assert.ok(lines.length <= most);
    for (const line of lines) assert.ok(at(60)(line) <= width + 0.01, line);
    const shown = lines.join(" ").replaceAll("\u00a0", " ");
    if (!shown.endsWith("…")) assert.is(shown, words.join(" "));
    else {
      const end = shown.slice(0, -1);
      assert.ok(words.join(" ").startsWith(end), shown);
      assert.match(words.join(" ").slice(end.length), /^($|[\s.,:;–—(«“-])/, "cut between words");
    }
  }), { numRuns: 300 });
});

test("a text that does not fit ends with an ellipsis, without a comma or dash before it", () => {
  assert.is(shortened("Một, hai, ba", bold.width("Một, hai,…", 60), at(60)), "Một, hai…");
  assert.is(shortened("năm 2019 – 2025", bold.width("năm 2019 – 20", 60), at(60)), "năm 2019…");
  assert.is(wrapped(longTitle, 700, 2, at(60)).at(-1)!.at(-1), "…");
});

test("lines are about equally long, and none begins with a dash", () => {
  assert.equal(wrapped("Thêm hai hợp tác xã ở Na Rì", 620, 3, at(60)), ["Thêm hai hợp", "tác xã ở Na Rì"]);
  for (let width = 300; width < 1000; width += 20) assert.not(wrapped("Giai đoạn năm 2019 – 2025 – 2030", width, 9, at(60)).some((line) => line.startsWith("–")));
});

test("only a word wider than the box is cut inside", () => {
  const [line] = wrapped("https://thunghiem.example/mot/dia/chi/rat/dai", 300, 4, at(60));
  assert.match(line!, /^https:.*…$/);
  assert.ok(at(60)(line!) <= 300);
});

test("type is as large as the text allows", () => {
  const settings = [{ size: 72, lines: 2 }, { size: 54, lines: 3 }, { size: 48, lines: 4 }] as const;
  assert.is(set("Thêm hai hợp tác xã", bold, 1056, settings).size, 72);
  assert.is(set(longTitle.slice(0, 90), bold, 1056, settings).size, 54);
  const long = set(`${longTitle} ${longTitle}`, bold, 1056, settings);
  assert.is(long.size, 48);
  assert.is(long.lines.length, 4);
});

test.run();
