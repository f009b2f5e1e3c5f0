import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { join } from "node:path";
import sharp from "sharp";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { altOf, articleCard, indicatorCard, portalCard, type Card } from "../../src/share/card.ts";
import { coloursOf, contrast, tones } from "../../src/share/colours.ts";
import { designVersion, drawPicture } from "../../src/share/draw.ts";
import { article, indicator, site } from "../support/model.ts";
import { articleSvg, emblem, frame, indicatorSvg, longTitle, observation, parts, svgOf, target } from "./support.ts";

const test = suite("pictures for sharing");
const inner = 1056;
const share = { id: "percent", label: "%" } as const;

const cards: Record<string, Card> = {
  portal: portalCard(site()),
  short: articleCard(article({ title: "Thêm hai hợp tác xã" })),
  long: articleCard(article({ title: longTitle })),
  behind: indicatorCard(indicator({ targets: [target(200)], observations: [observation("2018", 150), observation("2019-04", 167)] }), "2019-05-15"),
  none: indicatorCard(indicator({ targets: [target(40, "gt")] }), "2019-05-15"),
};
const alt = (name: string): string => altOf(cards[name]!, frame).replaceAll("\u00a0", " ");
const draw = (card: Card): Promise<Buffer> => drawPicture(card, frame, emblem);

test("every picture is a PNG of 1200 by 630 with a palette, under 40 kB", async () => {
  for (const [name, card] of Object.entries(cards)) {
    const bytes = await draw(card);
    const { format, width, height, isPalette } = await sharp(bytes).metadata();
    assert.equal({ format, width, height, isPalette }, { format: "png", width: 1200, height: 630, isPalette: true }, name);
    assert.ok(bytes.length < 40_000, `${name}: ${bytes.length} bytes`);
  }
});

test("flat colours keep their value", async () => {
  const pixels = await sharp(await draw(cards["short"]!)).removeAlpha().raw().toBuffer();
  const at = (x: number, y: number): string => `#${pixels.subarray(3 * (y * 1200 + x), 3 * (y * 1200 + x) + 3).toString("hex")}`;
  const { ground, accent, deep } = coloursOf(frame.themeColor);
  assert.equal([at(5, 5), at(5, 522), at(5, 600)], [ground, accent, deep]);
});

test("a picture is the same to the byte when drawn again, in another place and language, and without fonts on the machine", async () => {
  const hash = (bytes: Buffer): string => createHash("sha256").update(bytes).digest("hex");
  const drawn = await draw(cards["behind"]!);
  assert.ok(drawn.equals(await draw(cards["behind"]!)));
  const source = (file: string): string => JSON.stringify(join(import.meta.dirname, file));
  const elsewhere = `const { drawPicture } = await import(${source("../../src/share/draw.ts")}); const { emblem, frame } = await import(${source("support.ts")});
    process.stdout.write(await drawPicture(JSON.parse(process.argv[1]), frame, emblem));`;
  const bytes = execFileSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", elsewhere, JSON.stringify(cards["behind"])],
    { env: { ...process.env, TZ: "America/New_York", LANG: "tr_TR.UTF-8", LC_ALL: "C", FONTCONFIG_FILE: "/khong-co", FONTCONFIG_PATH: "/khong-co" }, stdio: ["ignore", "pipe", "ignore"], maxBuffer: 1e6 });
  assert.is(hash(bytes), hash(drawn));
});

test("nothing in a picture is left to a font: letters are outlines", () => {
  for (const card of Object.values(cards)) assert.not.match(svgOf(card), /<text|font-family/);
});

test("a drawing that changes is a new version of the design", () => {
  const all = createHash("sha256").update(Object.values(cards).map((card) => svgOf(card).replace(/data:image[^"]*/g, "")).join("\n")).digest("hex").slice(0, 12);
  assert.is(`${designVersion} ${all}`, "1 384f840d5933", "raise designVersion in src/share/draw.ts, then write the new line here");
});

test("letters are read easily on the ground of any portal", () => {
  for (const theme of ["#0b3d75", "#7a1f1f", "#0a5c2b", "#ffd400", "#ffffff", "#808080", "#000000"]) {
    const { ground, deep, ink, soft } = coloursOf(theme);
    for (const [one, other] of [[ink, ground], [soft, ground], [ink, deep]] as const) assert.ok(contrast(one, other) >= 4.5, `${theme}: ${one} on ${other}`);
  }
  assert.is(coloursOf("#0b3d75").ground, "#0b3d75");
  for (const { ink, ground } of Object.values(tones)) assert.ok(contrast(ink, ground) >= 7);
});

test("an indicator without figures has no bar, not even an empty one, with a target or without", () => {
  for (const targets of [[target(200)], []]) {
    const svg = indicatorSvg({ targets });
    for (const kind of ["track", "fill", "past", "mark"]) assert.equal(parts(svg, kind), [], kind);
  }
  assert.is(indicatorCard(indicator({ targets: [target(200)] }), "2019-05-15").figure, null);
});

test("an indicator without a target has no bar and says so in words", () => {
  const observations = [observation("2019-04", 30)];
  assert.equal(parts(indicatorSvg({ observations }), "fill"), []);
  assert.is(indicatorCard(indicator({ observations }), "2019-05-15").state!.text, "Không có mục tiêu");
});

test("an unmet target never looks reached, however near it is", () => {
  for (const value of [199.4, 199.999]) {
    const svg = indicatorSvg({ decimals: 0, targets: [target(200)], observations: [observation("2019-04", value)] });
    const [fill] = parts(svg, "fill");
    const [mark] = parts(svg, "mark");
    assert.ok(fill!.x + fill!.width <= mark!.x - 5, `${fill!.width} of ${inner}`);
    assert.equal(parts(svg, "past"), []);
  }
  const atThreshold = indicatorSvg({ unit: share, targets: [target(40, "gt")], observations: [observation("2019-04", 40)] });
  assert.ok(parts(atThreshold, "fill")[0]!.width < 0.4 * inner - 5);
});

test("a bar is as long as the figure", () => {
  const [fill] = parts(indicatorSvg({ targets: [target(200)], observations: [observation("2019-04", 167)] }), "fill");
  assert.ok(Math.abs(fill!.width - inner * 0.835) < 0.01);
});

test("what is past the target is drawn apart, with strokes", () => {
  const svg = indicatorSvg({ targets: [target(20)], observations: [observation("2019-04", 37)] });
  const [past] = parts(svg, "past");
  assert.ok(Math.abs(past!.width - inner * 17 / 37) < 0.1);
  assert.ok(parts(svg, "stroke").length > 10);
});

test("made-up figures are marked", () => {
  const observations = [observation("2019-04", 30)];
  assert.match(indicatorSvg({ observations, illustrative: true }), /class="illustrative"/);
  assert.not.match(indicatorSvg({ observations }), /class="illustrative"/);
});

test("the longest texts stay within the picture", () => {
  const svgs = [articleSvg(longTitle.repeat(3)), indicatorSvg({
    title: longTitle.slice(0, 150), unit: { id: "number", label: "triệu đồng theo giá so sánh năm 2010 đã điều chỉnh theo vùng" }, decimals: 2,
    targets: [target(3_234_567_890)], observations: [observation("2019-04", 1_234_567_890.12)],
  })];
  for (const svg of svgs) {
    for (const [, x, scale, uses] of svg.matchAll(/translate\(([\d.]+) [\d.]+\) scale\(([\d.]+)\)">((?:<use[^>]*>)*)/g)) {
      const last = Math.max(0, ...[...uses!.matchAll(/ x="(\d+)"/g)].map(([, at]) => Number(at)));
      assert.ok(Number(x) >= 71.9 && Number(x) + last * Number(scale) <= 1128, `${x} + ${last} × ${scale}`);
    }
  }
});

test("the text for those who do not see a picture says what it shows", () => {
  assert.is(alt("short"), "Tiêu đề bài: Thêm hai hợp tác xã. Chuyên mục Kinh tế, ngày 13/05/2019.");
  assert.is(alt("behind"),
    "Số hợp tác xã: 167 hợp tác xã, cuối tháng 4/2019. Mục tiêu đến hết năm 2020: ít nhất 200 hợp tác xã. Chưa đủ số liệu để đánh giá. Bằng 83,5% mục tiêu, còn thiếu 33 hợp tác xã.");
  assert.is(alt("none"), "Số hợp tác xã: chưa có số liệu. Mục tiêu đến hết năm 2020: trên 40 hợp tác xã. Nguồn mới nêu mục tiêu, chưa nêu kết quả.");
});

test.run();
