import { suite } from "uvu";
import * as assert from "uvu/assert";
import { spansOf } from "../../src/search/index/spans.ts";

const test = suite("spans of the index");

/** One document a day, newest first. */
const days = (last: string, count: number): { date: string }[] =>
  Array.from({ length: count }, (_, index) => ({ date: new Date(Date.parse(last) - index * 86_400_000).toISOString().slice(0, 10) }));
const ends = (parts: readonly (readonly { date: string }[])[]): string[] => parts.map((part) => `${part[0]!.date} … ${part.at(-1)!.date}`);

test("a small archive is one part", () => {
  assert.is(spansOf(days("2026-11-23", 1499)).length, 1);
  assert.is(spansOf([]).length, 1);
});

test("a larger one is the newest month, the rest of that year and of the year before, and all earlier", () => {
  assert.equal(ends(spansOf(days("2026-11-23", 2000))), ["2026-11-23 … 2026-11-01", "2026-10-31 … 2025-01-01", "2024-12-31 … 2021-06-03"]);
});

test("a new article of the same month changes the first part alone", () => {
  const [, ...before] = spansOf(days("2026-11-23", 2000));
  const [, ...after] = spansOf([{ date: "2026-11-24" }, ...days("2026-11-23", 2000)]);
  assert.equal(after, before);
});

test("what has no date stands with the earliest", () => {
  const parts = spansOf([...days("2026-11-23", 2000), { date: "" }]);
  assert.is(parts.at(-1)!.at(-1)!.date, "");
});

test("an archive of one month has no empty part", () => {
  assert.is(spansOf(Array.from({ length: 2000 }, () => ({ date: "2026-11-02" }))).length, 1);
});

test.run();
