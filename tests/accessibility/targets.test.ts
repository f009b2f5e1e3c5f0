import { suite } from "uvu";
import * as assert from "uvu/assert";
import { probe } from "./probe.ts";
import { sample, sizes } from "./sample.ts";

const test = suite("targets");
const { onEveryKind, close } = await sample();
test.after(close);

for (const viewport of sizes) {
  test(`every target is 24 px high and wide, stands apart or is a word of a sentence, ${viewport.width} px`, async () => {
    assert.equal(await onEveryKind({ viewport }, (page) => probe(page, "smallTargets")), []);
  });
}

test.run();
