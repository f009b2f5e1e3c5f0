import { suite } from "uvu";
import * as assert from "uvu/assert";
import { probe } from "./probe.ts";
import { sample, sizes } from "./sample.ts";

const test = suite("colours that readers set for everything");
const { onEveryKind, close } = await sample();
test.after(close);

for (const colorScheme of ["light", "dark"] as const) {
  for (const viewport of sizes) {
    test(`text stands out, and where one is can be told, ${viewport.width} px, on ${colorScheme} ground`, async () => {
      assert.equal(await onEveryKind({ viewport, colorScheme, forcedColors: "active" }, async (page) => [...await probe(page, "faint"), ...await probe(page, "unmarked")]), []);
    });
  }
}

test.run();
