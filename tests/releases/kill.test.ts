import { once } from "node:events";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { build } from "../../src/build/build.ts";
import { shownName } from "../support/read-release.ts";
import { assertWhole, become, building, names, options, states } from "./killed-build.ts";

const test = suite("a build that is killed");
/** `KILLS` asks for more. */
const kills = Number(process.env["KILLS"] ?? 20);

/** Numbers that look random and are the same in every run. */
function* random(seed: number): Generator<number, never> {
  for (let state = seed; ; state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) yield state / 2_147_483_648;
}

test(`at ${kills} random moments leaves the old site whole, or the new one, and the next build is right`, async () => {
  become(0);
  await build(options);
  become(1);
  const started = performance.now();
  assert.equal(await once(building(), "exit"), [0, null]);
  const most = performance.now() - started;
  assert.is(shownName(options.output), names[1]);
  const moments = random(20190515);
  for (let n = 0; n < kills; n++) {
    const state = (n + 2) % states;
    const before = shownName(options.output);
    become(state);
    const moment = Math.round(moments.next().value * most);
    const child = building();
    const timer = setTimeout(() => child.kill("SIGKILL"), moment);
    await once(child, "exit");
    clearTimeout(timer);
    await assertWhole(before, state, `after ${moment} of ${Math.round(most)} ms`);
  }
});

test.run();
