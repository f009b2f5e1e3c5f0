import { suite } from "uvu";
import * as assert from "uvu/assert";
import { faultsOfRing } from "./focus-ring.ts";
import { probe } from "./probe.ts";
import { sample, sizes } from "./sample.ts";

const test = suite("the ring around what has the focus");
const { onEveryKind, close } = await sample();
test.after(close);

/** Elements that look alike have like rings: each look is photographed once. */
const looks = new Set<string>();

for (const viewport of sizes) {
  test(`stands out 3 : 1 over two pixels all around, in light, dark and forced colours, ${viewport.width} px`, async () => {
    assert.equal(await onEveryKind({ viewport }, async (page) => {
      const told: string[] = [];
      await probe(page, "expectStops");
      for (const [place, look] of (await probe(page, "looksOfStops")).entries()) {
        if (looks.has(look)) continue;
        looks.add(look);
        told.push(...await faultsOfRing(page, place));
      }
      return told;
    }), []);
    assert.ok(looks.size > 10, `${looks.size} looks`);
  });
}

test.run();
