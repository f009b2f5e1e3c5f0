import { suite } from "uvu";
import * as assert from "uvu/assert";
import { launch, serve } from "../support/browser.ts";
import { buildSample } from "../support/sample-site.ts";
import { difference, tolerated } from "./compare.ts";
import { evenLetters, shots, taken } from "./shots.ts";

const test = suite("comparison of looks");
const { origin, close } = await serve(await buildSample());
const browser = await launch(evenLetters);
test.after(async () => { await browser.close(); await close(); });

const shot = shots.find(({ name }) => name === "indicator-360-light")!;
const plain = await taken(browser, origin, shot);
const differing = async (more: string): Promise<number> => difference(plain, await taken(browser, origin, shot, more)).most;

for (const block of [".breadcrumb", ".site-header__emblem", ".page-header__title", ".state-tag", ".widget"]) {
  test(`${block} four pixels lower is a change`, async () => {
    const most = await differing(`${block} { position: relative; inset-block-start: 4px }`);
    assert.ok(most > tolerated, `${most} pixels`);
  });
}

test("another size of letters is a change", async () => {
  assert.ok(await differing(".prose, .page-header__intro { font-size: 18px }") > tolerated);
});

test("letters drawn a little otherwise, as by another version of a browser, are none", async () => {
  const other = await launch(["--font-render-hinting=slight"]);
  try {
    const { most } = difference(plain, await taken(other, origin, shot));
    assert.ok(most <= tolerated, `${most} pixels`);
  } finally {
    await other.close();
  }
});

test("a shade that nobody sees is none", async () => {
  assert.is(await differing(":root { --line: #c2cbd3; --surface: #f3f5f7 }"), 0);
});

test("pictures of two sizes cannot be compared", async () => {
  const other = await taken(browser, origin, { ...shot, height: shot.height - 10 });
  assert.throws(() => difference(plain, other), "360 × 2190 px instead of 360 × 2200");
});

test.run();
