import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { releaseName } from "../../src/build/release.ts";
import { damagedIn, faultsIn } from "../../src/build/release-faults.ts";
import { readSums, sumsText, writeSums } from "../../src/build/sums.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { faultsOf } from "../support/read-release.ts";

const test = suite("the list of a release");

/** With a space, and letters whose order differs between strings and bytes. */
const names = ["b.html", "a b.html", "a.html", "à.html", "\u{ff21}.html", "\u{1f33e}.html", "hai\u2028dòng.html", "Z.html"];

function release(): { folder: string; text: string } {
  const draft = temporaryFolder();
  for (const name of names) writeFileSync(join(draft, name), `nội dung ${name}`);
  const { text } = writeSums(draft, new Map(names.map((name) => [name, name])), []);
  const folder = join(temporaryFolder(), releaseName("_site", text));
  renameSync(draft, folder);
  return { folder, text };
}

test("is one that sha256sum checks, whatever the names", () => {
  const { folder } = release();
  assert.is(faultsOf(folder), "");
  writeFileSync(join(folder, "a b.html"), "khác");
  assert.match(faultsOf(folder), "a b.html");
});

test("is not written with a name that would break its line", () => {
  for (const name of ["hai\ndòng.html", "ngược\\.html", "về\rđầu.html"]) assert.throws(() => sumsText(new Map([[name, "x"]])), name);
});

test("is sorted by bytes", () => {
  const listed = [...readSums(release().text).keys()];
  assert.equal(listed, [...names].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))));
  assert.not.equal(listed, [...names].sort(), "strings have another order");
});

test("tells which files are missing, changed, or in no list", () => {
  const { folder, text } = release();
  assert.equal(damagedIn(folder), []);
  writeFileSync(join(folder, "a.html"), "");
  rmSync(join(folder, "à.html"));
  mkdirSync(join(folder, ".well-known/acme-challenge"), { recursive: true });
  writeFileSync(join(folder, ".well-known/acme-challenge/x"), "");
  assert.equal(faultsIn(folder, readSums(text)), { missing: ["à.html"], changed: ["a.html"], extra: [".well-known/acme-challenge/x"] });
  assert.equal(damagedIn(folder), ["à.html", "a.html", ".well-known/acme-challenge/x"]);
});

test("tells a link from the file that it leads to", () => {
  const { folder } = release();
  renameSync(join(folder, "a.html"), join(folder, "..", "a.html"));
  symlinkSync("../a.html", join(folder, "a.html"));
  assert.equal(damagedIn(folder), ["a.html"]);
});

test("that is missing, cut short or not a list is damage itself", () => {
  const { folder, text } = release();
  rmSync(join(folder, "SHA256SUMS"));
  assert.equal(damagedIn(folder), ["SHA256SUMS"]);
  for (const list of ["", "x\n", text.slice(0, -1), text.split("\n").slice(1).join("\n")]) {
    writeFileSync(join(folder, "SHA256SUMS"), list);
    assert.equal(damagedIn(folder), ["SHA256SUMS"]);
  }
});

test("reads what changed and takes the rest from the release before", () => {
  const { folder, text } = release();
  const files = new Map(names.map((name) => [name, name]));
  const earlier = { files: new Map([...files, ["b.html", "was another"]]), sums: new Map(names.map((name) => [name, "known"])) };
  const { sums } = writeSums(folder, files, [new Map([["told.html", "x"]])], earlier);
  assert.is(sums.get("a.html"), "known");
  assert.is(sumsText(new Map([["b.html", sums.get("b.html")!]])), text.split("\n").find((line) => line.endsWith("  b.html")) + "\n");
  assert.is(readFileSync(join(folder, "SHA256SUMS"), "utf8").split("\n").length, names.length + 1);
});

test.run();
