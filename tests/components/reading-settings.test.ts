import { readFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readingSettings } from "../../_includes/components/reading-settings.ts";

const test = suite("panel of reading settings");
const markup = String(readingSettings);
const tokens = readFileSync(join(import.meta.dirname, "../../src/styles/tokens.css"), "utf8");

test("each value of the panel has a meaning in the tokens, as class and as radio, and the same one", () => {
  const values = [...markup.matchAll(/ value="([^"]+)"/g)].map(([, value]) => value!);
  assert.is(values.length, 6);
  for (const value of values) {
    const meaning = (selector: string): string | undefined => tokens.split("\n").find((line) => line.trim().startsWith(selector))?.split("{")[1];
    assert.type(meaning(`.${value} {`), "string");
    assert.is(meaning(`:root:has([value="${value}"]:checked) {`), meaning(`.${value} {`), value);
  }
});

test("in each group exactly one choice holds at first, the one that changes nothing", () => {
  const groups = [...markup.matchAll(/<fieldset>.*?<\/fieldset>/gs)].map(([group]) => group);
  assert.is(groups.length, 3);
  for (const group of groups) assert.equal([...group.matchAll(/value="([^"]*)"[^>]* checked/g)].map(([, value]) => value), [""]);
});

test.run();
