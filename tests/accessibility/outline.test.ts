import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { outlineOf, type Outline } from "./outline.ts";
import { sample, sizes } from "./sample.ts";

const test = suite("headings and landmarks");
const { onEveryKind, close } = await sample();
test.after(close);

const file = join(import.meta.dirname, "outline.txt");
const pages = new Map<string, Outline>();
await onEveryKind({ viewport: sizes[1] }, async (page, kind) => {
  pages.set(kind, await outlineOf(page));
  return [];
});

test("every page has one heading of the first level, and no level is left out below it", () => {
  const told = [...pages].flatMap(([kind, { headings }]) => {
    const first = headings.filter(({ level }) => level === 1).length;
    return [
      ...(first === 1 ? [] : [`${kind}: ${first} headings of the first level`]),
      ...headings.flatMap(({ level, name }, index) => (index > 0 && level > headings[index - 1]!.level + 1 ? [`${kind}: «${name}» leaves out a level`] : [])),
    ];
  });
  assert.equal(told, []);
});

test("landmarks of one kind on one page differ in name", () => {
  for (const [kind, { landmarks }] of pages) assert.is(new Set(landmarks).size, landmarks.length, `${kind}: ${landmarks.join("; ")}`);
});

test("headings and landmarks of each kind of page are those in outline.txt (ACCEPT=1 writes it anew)", () => {
  const text = [...pages].map(([kind, { headings, landmarks }]) =>
    [kind, ...landmarks.map((landmark) => `  [${landmark}]`), ...headings.map(({ level, name }) => `  ${"#".repeat(level)} ${name}`), ""].join("\n")).join("\n");
  if (process.env["ACCEPT"]) writeFileSync(file, text);
  assert.fixture(text, readFileSync(file, "utf8"));
});

test.run();
