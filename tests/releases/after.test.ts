import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { build } from "../../src/build/build.ts";
import { readJournal } from "../../src/build/journal.ts";
import { loadManifest, saveManifest } from "../../src/build/manifest.ts";
import { releaseNames, releasesOf } from "../../src/build/release.ts";
import { rollBack } from "../../src/build/roll-back.ts";
import { damagedIn } from "../../src/build/release-faults.ts";
import { memoryOf } from "../support/memory-of.ts";
import { day, provinceWith, temporaryFolder } from "../support/portal-site.ts";
import { faultsOf, shownName } from "../support/read-release.ts";

const test = suite("a build after builds and rollbacks");
/** Sequences of steps. `EDIT_SEQUENCES` asks for more. */
const sequences = Number(process.env["EDIT_SEQUENCES"] ?? 2);
const length = 7;
/** Three texts that are one way or the other, and an article that is there or not: contents come again, and a build leaves alone what one before it changed. */
const texts = [0, 3, 5];
const states = 16;

const article = (n: number): string => `---\ntitle: Bài ${n}\ndate: 2024-03-0${n + 1}\nsummary: Bài minh họa ${n}.\ncategory: hoc-tap\ntags: [chung]\n---\nNội dung ${n}.\n`;
const province = provinceWith(Object.fromEntries(Array.from({ length: 8 }, (_, n) => [`content/tin-tuc/2024/bai-${n}.md`, article(n)])));
const file = (n: number): string => join(province.content, `tin-tuc/2024/bai-${n}.md`);

function become(state: number): void {
  for (const [bit, n] of texts.entries()) writeFileSync(file(n), article(n).replace("Nội dung", state & (1 << bit) ? "Chữ khác" : "Nội dung"));
  if (state & 8) rmSync(file(7), { force: true });
  else writeFileSync(file(7), article(7));
}

const options = () => ({ ...province, output: join(temporaryFolder(), "_site"), cache: temporaryFolder(), now: day("2024-05-01") });

const names = new Map<number, string>();
/** What a state is built to, by a build that knows nothing. */
async function nameOf(state: number): Promise<string> {
  let name = names.get(state);
  if (!name) {
    become(state);
    names.set(state, name = (await build(options())).release);
  }
  return name;
}

test("takes releases over, and contents come again", async () => {
  for (const [keep, sequence] of [[1, [0, 1, 3, 7]], [2, [2, 0, 1, 0, 4, 5]]] as const) {
    const run = { ...options(), keep };
    let takenOver = 0;
    for (const [index, state] of sequence.entries()) {
      const name = await nameOf(state);
      become(state);
      const inode = (entry: string): number | undefined => statSync(join(releasesOf(run.output), entry), { throwIfNoEntry: false })?.ino;
      const due = readJournal(run.output)[keep];
      const before = due && inode(due.name);
      const { release, rendered, pages } = await build(run);
      assert.is(release, name, `${keep}: ${sequence.slice(0, index + 1).join(" ")}`);
      assert.is(faultsOf(run.output), "", `${keep}: ${sequence.slice(0, index + 1).join(" ")}`);
      assert.ok(index === 0 || rendered < pages);
      if (before !== undefined && before === inode(release)) takenOver++;
    }
    assert.ok(takenOver >= 1, `${keep}: ${takenOver}`);
  }
});

type Step = { build: number; keep: number; clean: boolean } | { back: number } | { lose: "journal" | "manifest" | "files" };
const steps: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ build: fc.nat(states - 1), keep: fc.constantFrom(1, 2, 2, 3), clean: fc.integer({ min: 0, max: 7 }).map((n) => n === 0) }) },
  { weight: 3, arbitrary: fc.nat(3).map((back) => ({ back })) },
  { weight: 1, arbitrary: fc.constantFrom("journal" as const, "manifest" as const, "files" as const).map((lose) => ({ lose })) },
);

test("shows what a clean build shows, and every release that is kept stays whole", async () => {
  await fc.assert(fc.asyncProperty(fc.array(steps, { minLength: length, maxLength: length }), async (sequence) => {
    const run = options();
    become(0);
    await build(run);
    for (const step of sequence) {
      if ("build" in step) {
        const name = await nameOf(step.build);
        become(step.build);
        const before = shownName(run.output);
        const { release, same } = await build({ ...run, keep: step.keep, clean: step.clean });
        assert.is(release, name);
        assert.is(shownName(run.output), release);
        if (same) assert.is(before, release);
        assert.ok(readJournal(run.output).length <= 4);
      } else if ("back" in step) {
        const to = readJournal(run.output)[step.back];
        const done = rollBack(run.output, to?.name ?? "khong-co");
        assert.is("shown" in done, to !== undefined && !("refused" in done && done.refused === "already"));
        if ("shown" in done) assert.is(shownName(run.output), to!.name);
      } else {
        rmSync(step.lose === "journal" ? join(releasesOf(run.output), "_site.journal") : join(memoryOf(run.cache), step.lose), { force: true });
      }
      for (const name of releaseNames(run.output)) assert.equal(damagedIn(join(releasesOf(run.output), name)), [], name);
    }
    assert.is(faultsOf(run.output), "");
  }), { numRuns: sequences, endOnFailure: true });
});

const untouched = "tin-tuc/2024/03/bai-1/index.html";

test("reads the release once when the machine was started anew, and takes nothing from it when it is damaged", async () => {
  const run = options();
  become(0);
  const { pages } = await build(run);
  const memory = memoryOf(run.cache);
  const restarted = (): void => saveManifest(memory, { ...loadManifest(memory)!, machine: "another" });
  restarted();
  become(1);
  assert.ok((await build(run)).rendered < pages, "a whole release is taken on");

  writeFileSync(join(run.output, untouched), ""); // as a power cut leaves a file
  restarted();
  become(0);
  assert.is((await build(run)).rendered, pages);
  assert.is(shownName(run.output), await nameOf(0));
  assert.is(faultsOf(run.output), "");
});

test("does not take over an older release after the machine was started anew", async () => {
  const run = { ...options(), keep: 1 };
  for (const state of [0, 1]) { become(state); await build(run); }
  const due = join(releasesOf(run.output), readJournal(run.output)[1]!.name);
  const memory = memoryOf(run.cache);
  rmSync(join(due, untouched)); // the other releases have it under second names
  writeFileSync(join(due, untouched), "");
  saveManifest(memory, { ...loadManifest(memory)!, machine: "another" });
  become(3);
  const { release } = await build(run);
  assert.is(release, await nameOf(3));
  assert.is(faultsOf(run.output), "");
});

test("of the same content makes nothing new: nothing is rendered, or nothing is switched", async () => {
  const run = options();
  become(0);
  await build(run);
  const release = join(releasesOf(run.output), shownName(run.output));
  assert.equal([(await build(run)).rendered, (await build({ ...run, clean: true })).same], [0, true]);
  assert.ok(existsSync(release));
  assert.match(readFileSync(join(run.output, "SHA256SUMS"), "utf8"), "index.html");
});

test.run();
