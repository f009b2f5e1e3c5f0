import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readJournal } from "../../src/build/journal.ts";
import { draftRelease, releaseNames, releasesOf, shownRelease } from "../../src/build/release.ts";
import { rollBack } from "../../src/build/roll-back.ts";
import { shownName } from "../support/read-release.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { publishText } from "./published.ts";

const test = suite("publishing a release");
const freshOutput = (): string => join(temporaryFolder(), "_site");
const textOf = (output: string): string => readFileSync(join(output, "index.html"), "utf8");
/** What the journal holds, newest first. */
const history = (output: string): string[] => readJournal(output).map(({ name }) => readFileSync(join(releasesOf(output), name, "index.html"), "utf8"));

test("gives it a name that says what is in it, in any folder and at any time", () => {
  const [one, other] = [freshOutput(), freshOutput()];
  const { name } = publishText(one, "một");
  assert.match(name, /^_site-[0-9a-f]{32}$/);
  assert.is(publishText(other, "một").name, name);
  assert.is.not(publishText(other, "hai").name, name);
  assert.is(shownName(one), name);
});

test("that is the one shown switches nothing and leaves nothing behind", async () => {
  const output = freshOutput();
  publishText(output, "một");
  publishText(output, "hai");
  const before = readFileSync(join(releasesOf(output), "_site.journal"), "utf8");
  assert.ok(publishText(output, "hai").same);
  assert.is(readFileSync(join(releasesOf(output), "_site.journal"), "utf8"), before);
  assert.equal(releaseNames(output).length, 2);
  assert.ok(await emptied(output));
});

test("that is the one shown makes it whole again when its files were damaged", () => {
  const output = freshOutput();
  publishText(output, "một");
  writeFileSync(join(output, "index.html"), "");
  assert.not(publishText(output, "một").same);
  assert.is(textOf(output), "một");
});

test("that was there before brings it to the front, as the draft has it", () => {
  const output = freshOutput();
  for (const text of ["một", "hai", "ba"]) publishText(output, text);
  writeFileSync(join(releasesOf(output), readJournal(output)[2]!.name, "index.html"), "hỏng");
  publishText(output, "một");
  assert.is(textOf(output), "một");
  assert.equal(history(output), ["một", "ba", "hai"]);
});

test("keeps as many as are asked for, and the one that the next build takes over", () => {
  for (const keep of [1, 2, 3, 5]) {
    const output = freshOutput();
    for (let n = 1; n <= 8; n++) publishText(output, String(n), keep);
    assert.equal(history(output), Array.from({ length: keep + 1 }, (_, back) => String(8 - back)), `${keep}`);
  }
});

test("after a rollback has what readers saw meanwhile as the release before", () => {
  const output = freshOutput();
  for (const text of ["một", "hai", "ba"]) publishText(output, text);
  rollBack(output);
  assert.is(textOf(output), "hai");
  publishText(output, "bốn");
  assert.equal(history(output), ["bốn", "hai", "một", "ba"]);
  rollBack(output);
  assert.is(textOf(output), "hai");
  rollBack(output);
  assert.is(textOf(output), "một", "not the one that was fled from");
});

test("takes an output with a stroke at its end for the same output", () => {
  const output = freshOutput();
  for (const text of ["một", "hai", "ba"]) publishText(`${output}/`, text);
  assert.ok(publishText(`${output}/`, "ba").same);
  assert.is(shownRelease(`${output}/`), shownName(output));
  assert.ok("shown" in rollBack(`${output}/`));
  assert.is(textOf(output), "hai");
});

test("succeeds when nothing can be started to remove what is old", () => {
  const output = freshOutput();
  publishText(output, "một");
  draftRelease(output);
  const code = `import { publishText } from ${JSON.stringify(join(import.meta.dirname, "published.ts"))};
    process.execPath = "/nowhere";
    publishText(${JSON.stringify(output)}, "hai");`;
  const { status, stderr } = spawnSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", code], { encoding: "utf8" });
  assert.equal([status, stderr], [0, ""]);
  assert.is(textOf(output), "hai");
});

test("goes on without its journal: releases that it had lost come last and are removed in time", () => {
  const output = freshOutput();
  for (const text of ["một", "hai", "ba"]) publishText(output, text);
  rmSync(join(releasesOf(output), "_site.journal"));
  publishText(output, "bốn");
  assert.equal(history(output).slice(0, 2), ["bốn", "ba"]);
  writeFileSync(join(releasesOf(output), "_site.journal"), "\0rác\nhôm qua _site-x\n");
  for (const text of ["năm", "sáu", "bảy", "tám"]) publishText(output, text);
  assert.equal(history(output), ["tám", "bảy", "sáu", "năm"]);
});

test("does not stumble over what a build that was ended left, and removes it", async () => {
  const output = freshOutput();
  const { name } = publishText(output, "một");
  draftRelease(output);
  mkdirSync(join(releasesOf(output), "_site.gone-x/release"), { recursive: true });
  symlinkSync("nowhere", join(releasesOf(output), "_site.link"));
  writeFileSync(join(releasesOf(output), "_site.journal.new"), "nửa chừng");
  publishText(output, "hai");
  assert.is(textOf(output), "hai");
  assert.is((rollBack(output) as { shown: { name: string } }).shown.name, name);
  assert.ok(await emptied(output));
});

test("leaves another output in the same folder alone", () => {
  const output = freshOutput();
  const other = `${output}-en`;
  for (let n = 1; n <= 3; n++) publishText(other, `en ${n}`);
  const draft = draftRelease(other);
  for (let n = 1; n <= 6; n++) publishText(output, `vi ${n}`);
  assert.equal(history(other), ["en 3", "en 2", "en 1"]);
  assert.is(textOf(other), "en 3");
  assert.equal(readdirSync(draft), []);
});

test("replaces a folder or a foreign link that stands in its place", () => {
  const output = freshOutput();
  mkdirSync(output);
  writeFileSync(join(output, "cu.html"), "cũ");
  publishText(output, "một");
  assert.equal(readdirSync(output).sort(), ["SHA256SUMS", "index.html"]);
  rmSync(output);
  symlinkSync(temporaryFolder(), output);
  assert.is(shownRelease(output), undefined);
  publishText(output, "hai");
  assert.is(textOf(output), "hai");
});

/** Whether what was moved aside is gone in the end: it is removed beside us. */
async function emptied(output: string): Promise<boolean> {
  for (let tries = 0; tries < 100; tries++) {
    if (!readdirSync(releasesOf(output)).some((name) => /\.(gone|draft)-/.test(name))) return true;
    await new Promise((resolve) => { setTimeout(resolve, 100); });
  }
  return false;
}

test.run();
