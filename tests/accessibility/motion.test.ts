import { suite } from "uvu";
import * as assert from "uvu/assert";
import { probe } from "./probe.ts";
import { sample } from "./sample.ts";

const test = suite("motion");
const { onEveryKind, close } = await sample();
test.after(close);

test("nothing moves for a reader who asked for less motion", async () => {
  assert.equal(await onEveryKind({ reducedMotion: "reduce" }, (page) => probe(page, "moving", 0.01)), []);
});

test("nothing moves for more than five seconds for anybody", async () => {
  assert.equal(await onEveryKind({}, (page) => probe(page, "moving", 5)), []);
});

test.run();
