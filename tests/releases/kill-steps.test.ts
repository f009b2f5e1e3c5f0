import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { build } from "../../src/build/build.ts";
import { releaseNames, releasesOf } from "../../src/build/release.ts";
import { temporaryFolder } from "../support/portal-site.ts";
import { faultsOf, shownName } from "../support/read-release.ts";
import { assertWhole, become, building, compiled, endingAtStep, options, states } from "./killed-build.ts";
import { publishText } from "./published.ts";

const test = suite("a build that is killed between two steps");
/** `KILL_STEPS=1` tries every step; it takes two minutes. */
const every = Number(process.env["KILL_STEPS"] ?? 3);

test("leaves the old site whole, or the new one, whichever step of publishing was to come", async () => {
  const steps = join(temporaryFolder(), "steps");
  for (const state of [0, 1]) { become(state); await build(options); }
  become(2);
  assert.equal(await once(building({ STEPS_FILE: steps }), "exit"), [0, null]);
  const told = readFileSync(steps, "utf8").trim().split("\n");
  const takeOver = "^rename \\S+_site-\\w{32} \\S+_site\\.draft-";
  const list = "^write \\S+SHA256SUMS$";
  const [taken, from] = [takeOver, list].map((pattern) => told.findIndex((line) => new RegExp(pattern).test(line))) as [number, number];
  const publishing = told.slice(from);
  assert.ok(taken > 0 && from > taken && publishing.length < 40, told.join("\n"));
  for (const [word, count] of [["_site.journal.new", 2], ["_site.link", 3], ["/manifest", 2]] as const) assert.is(publishing.filter((line) => line.includes(word)).length, count, publishing.join("\n"));

  const moments = ([[takeOver, 0], [takeOver, 1], [takeOver, 5], ...publishing.map((_, after) => [list, after] as const)] as const).filter((_, index) => index % every === 0);
  let killed = 0;
  for (const [index, [pattern, after]] of moments.entries()) {
    const state = (index + 3) % states;
    if (pattern === takeOver) for (const before of [state + 1, state + 2]) { become(before % states); await build(options); } // so that there is a release to take over
    const before = shownName(options.output);
    become(state);
    const [code, signal] = await once(building({ END_FROM: pattern, END_AFTER: String(after) }), "exit") as [number | null, string | null];
    if (signal) killed++;
    else assert.is(code, 0);
    await assertWhole(before, state, `${after} steps after ${pattern}`);
  }
  assert.ok(killed >= moments.length - 4, `a build after one that was killed has other steps: ${killed} of ${moments.length}`);
});

test("leaves a site while it makes whole the release that is shown", () => {
  const output = join(temporaryFolder(), "_site");
  const { name } = publishText(output, "một");
  const page = join(output, "index.html");
  const publisher = compiled(join(import.meta.dirname, "publish-one.ts"));
  const told: string[] = [];
  for (let after = 0, signal: string | null = "SIGKILL"; signal && after < 60; after++) {
    writeFileSync(page, "hỏng");
    ({ signal } = spawnSync(process.execPath, [...endingAtStep, publisher, output], { env: { ...process.env, END_FROM: "^write \\S+SHA256SUMS$", END_AFTER: String(after) } }));
    assert.ok(existsSync(page), `no site ${after} steps after the list`);
    told.push(signal ? readFileSync(page, "utf8") : "");
    publishText(output, "một");
    assert.equal([shownName(output), faultsOf(output)], [name, ""], `${after} steps after the list`);
  }
  assert.ok(told.length > 12 && told.at(-1) === "" && told.includes("hỏng") && told.includes("một"), told.join());
});

test("leaves nothing for ever", async () => {
  become(0);
  await build(options);
  become(1);
  await build(options);
  for (let tries = 0; tries < 100 && readdirSync(releasesOf(options.output)).length > 3; tries++) await new Promise((resolve) => { setTimeout(resolve, 100); });
  const left = readdirSync(releasesOf(options.output)).filter((name) => !/^_site\.lock-\d+$/.test(name)).sort();
  assert.equal(left, ["_site.journal", ...releaseNames(options.output).sort()].sort());
});

test.run();
