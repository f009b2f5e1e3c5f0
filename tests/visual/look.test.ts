import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PNG } from "pngjs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { indexedPng } from "../../src/share/png.ts";
import { launch, serve } from "../support/browser.ts";
import { buildSampleWithForm } from "../support/sample-site.ts";
import { difference, tolerated } from "./compare.ts";
import { evenLetters, shots, taken } from "./shots.ts";

const test = suite("look of the pages");
const accepting = process.env["ACCEPT"] === "1";
const expectedFolder = join(import.meta.dirname, "expected");
/** What differs is left here to be looked at. */
const failures = join(import.meta.dirname, "../../.cache/visual");

const { origin, close } = await serve(await buildSampleWithForm());
const browser = await launch(evenLetters);
test.before(() => { rmSync(failures, { recursive: true, force: true }); });
test.after(async () => { await browser.close(); await close(); });

const fileOf = (name: string): string => join(expectedFolder, `${name}.png`);
/** In few colours, a third of the bytes are left. */
function small(picture: Buffer): Promise<Buffer> {
  const { data, width, height } = PNG.sync.read(picture);
  return indexedPng(data, width, height, 24);
}

for (const shot of shots) {
  test(`${shot.name} looks as it was accepted`, async () => {
    const actual = await taken(browser, origin, shot);
    const file = fileOf(shot.name);
    const told = existsSync(file) ? apart(readFileSync(file), actual) : { most: Infinity };
    if (told.most <= tolerated) return;
    if (accepting) {
      mkdirSync(expectedFolder, { recursive: true });
      writeFileSync(file, await small(actual));
      return;
    }
    mkdirSync(failures, { recursive: true });
    writeFileSync(join(failures, `${shot.name}.actual.png`), actual);
    if (told.picture) writeFileSync(join(failures, `${shot.name}.difference.png`), told.picture());
    assert.unreachable(`${told.most} pixels of one square differ, ${tolerated} may; see ${failures}/${shot.name}.*.png beside ${file}. When the change is meant: ACCEPT=1 node --import tsx tests/run.ts visual`);
  });
}

function apart(expected: Buffer, actual: Buffer): { most: number; picture?: () => Buffer } {
  try { return difference(expected, actual); } catch { return { most: Infinity }; }
}

test.run();
