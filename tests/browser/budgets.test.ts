import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { launch, serve } from "../support/browser.ts";
import { pageKinds } from "../support/page-kinds.ts";
import { visit, type PageLoad } from "../support/page-load.ts";
import { temporaryFolder } from "../support/portal-site.ts";
import { buildSampleWithForm } from "../support/sample-site.ts";

const test = suite("what a first visit costs");
const { origin, close } = await serve(await buildSampleWithForm());
const browser = await launch();
test.after(async () => { await browser.close(); await close(); });

/** Page, the sheet for paper, and the scripts that wait: those of every page, of articles, of the search. Pictures come on top. */
const mostRequests = 9;
/**
 * A machine at work on other things makes any task long, and lets the browser paint between two halves of a line that is still being read;
 * one of a few visits is undisturbed. What a page does of its own it does at every visit.
 */
const tries = 4;

for (const [kind, url] of Object.entries(pageKinds)) {
  test(`${kind}: few requests, no font, nothing from elsewhere, nothing moves, nothing keeps the reader waiting`, async () => {
    const load = await visit(browser, origin + url);
    assert.equal(load.elsewhere, []);
    assert.is(load.bytes.Font, 0);
    assert.ok(load.requests - load.images <= mostRequests, `${load.requests} requests, ${load.images} of them pictures`);
    assert.equal(await least(load, () => visit(browser, origin + url)), { shifts: 0, blocked: 0 });
  });
}

type Trouble = Pick<PageLoad, "shifts" | "blocked">;

async function least(first: Trouble, again: () => Promise<Trouble>): Promise<Trouble> {
  let { shifts, blocked } = first;
  for (let count = 1; count < tries && (shifts > 0 || blocked > 0); count++) {
    const load = await again();
    shifts = Math.min(shifts, load.shifts);
    blocked = Math.min(blocked, load.blocked);
  }
  return { shifts, blocked };
}

/** Its text moves when an empty box gets its height, and its script works for a fifth of a second. */
function brokenPage(): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "index.html"), `<!doctype html><title>Thử</title><link rel="icon" href="data:,"><div id="box"></div><p>Chữ bị đẩy xuống.</p>
<script>setTimeout(() => { const end = performance.now() + 200; while (performance.now() < end); document.getElementById("box").style.height = "200px" }, 300)</script>`);
  return folder;
}

test("a page whose photo pushes the text down is noticed, and so is a script that works long", async () => {
  const { origin: from, close: end } = await serve(brokenPage());
  try {
    const { shifts, blocked } = await least({ shifts: Infinity, blocked: Infinity }, () => visit(browser, `${from}/`));
    assert.ok(shifts > 0);
    assert.ok(blocked > 0);
  } finally {
    await end();
  }
});

test.run();
