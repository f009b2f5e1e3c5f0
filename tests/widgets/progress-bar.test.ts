import { suite } from "uvu";
import * as assert from "uvu/assert";
import { barGeometry, progressBar } from "../../_includes/components/widgets/progress-bar.ts";
import { meets } from "../../src/statistics/verdict.ts";
import { progressOf } from "../../src/statistics/progress.ts";
import type { Indicator, Target } from "../../src/model/indicator.ts";
import { countOf, indicator, observation, share, target, textOf } from "./sample.ts";

const test = suite("progress bar");
const geometry = (value: number, aim: Target, of: Indicator = indicator()) => barGeometry(value, meets(value, aim), aim, of);
const drawn = (value: number, aim: Target, of: Indicator = indicator()): string => {
  const given = { ...of, targets: [aim], observations: [observation("2019-04", value)] };
  return String(progressBar(given, aim, progressOf(given, aim, "2019-05-15")));
};

test("a count fills its share of the way to the mark at the end", () => {
  assert.equal(geometry(167, target("gte", 200)), { mark: 100, fill: 83.5, past: null });
});

test("an unmet target never looks full", () => {
  assert.equal(geometry(199_999, target("gte", 200_000)).fill, 99);
  assert.equal(geometry(99.99, target("gte", 100), share()).fill, 99);
  assert.equal(geometry(40, target("gt", 40), share()), { mark: 40, fill: 39, past: null });
});

test("a met target reaches its mark", () => {
  assert.equal(geometry(200, target("gte", 200)), { mark: 100, fill: 100, past: null });
  assert.equal(geometry(3, target("lte", 5), share()), { mark: 5, fill: 3, past: null });
});

test("what exceeds the target lies past the mark and carries strokes", () => {
  const { mark, fill, past } = geometry(250, target("gte", 200));
  assert.equal([mark, fill, past], [80, 80, 100]);
  assert.is(countOf(drawn(250, target("gte", 200)), "chart__strokes"), 1);
  assert.is(countOf(drawn(250, target("gte", 200)), "chart__series-2"), 0);
});

test("what is over a limit is a second series with strokes, however little it is", () => {
  assert.equal(geometry(8.4, target("lte", 5), share()), { mark: 5, fill: 5, past: 8.4 });
  const close = geometry(2001, target("lte", 2000));
  assert.ok(close.past! - close.mark >= 1);
  assert.is(geometry(5, target("lt", 5), share()).past, 6);
  assert.match(drawn(8.4, target("lte", 5), share()), /chart__series-2[\s\S]*chart__strokes/);
});

test("a share above 100 % stretches the scale instead of being cut", () => {
  assert.equal(geometry(125, target("gte", 100), share()), { mark: 80, fill: 80, past: 100 });
});

test("zero is an empty track, a trifle is visible, a negative figure fills nothing", () => {
  assert.is(geometry(0, target("gte", 10)).fill, 0);
  assert.is(countOf(drawn(0, target("gte", 10)), "chart__series-1"), 0);
  assert.is(geometry(1, target("gte", 100_000)).fill, 0.5);
  assert.is(geometry(-3, target("gte", 7), share()).fill, 0);
});

test("the scale is named in words where labels have room, and labels never collide", () => {
  const labels = (svg: string): string[] => [...svg.matchAll(/<text[^>]*>([^<]+)</g)].map((match) => match[1]!);
  assert.equal(labels(drawn(167, target("gte", 200))), ["0", "Mục tiêu 200"]);
  assert.equal(labels(drawn(31, target("gt", 40), share())), ["0%", "Mục tiêu 40%", "100%"]);
  assert.equal(labels(drawn(1_250_000, target("gte", 1_200_000))), ["0", "Mục tiêu 1.200.000"]);
});

test("the drawing is for the eye only", () => {
  assert.match(drawn(167, target("gte", 200)), /<svg [^>]*aria-hidden="true" focusable="false"/);
  assert.is(textOf(drawn(167, target("gte", 200))), "");
});

test.run();
