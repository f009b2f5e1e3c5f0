import { gzipSync } from "node:zlib";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { pageKinds } from "../support/page-kinds.ts";
import { awaitedSheetsOf, blockingScriptsOf, fetchedBy, stylesOf } from "../support/page-parts.ts";
import { buildSampleWithForm, sampleFiles } from "../support/sample-site.ts";

const test = suite("weight of pages");
const site = sampleFiles(await buildSampleWithForm());

/** First round trip of a fresh TCP connection: ten segments of 1,460 bytes, less room for headers. */
const oneRoundTrip = 14_000;
const compressed = (url: string): number => gzipSync(site.get(url)!, { level: 9 }).length;

for (const [kind, url] of Object.entries(pageKinds)) {
  const page = site.get(url)!;

  test(`${kind}: the page and its styles are one answer that fits one round trip`, () => {
    assert.equal(awaitedSheetsOf(page), []);
    assert.ok(stylesOf(page).length > 1000);
    assert.ok(compressed(url) <= oneRoundTrip, `${compressed(url)} bytes`);
  });

  test(`${kind}: no font, nothing of another host`, () => {
    assert.not.match(stylesOf(page), /@font-face|@import|url\((?!["']?(data:|\/[^/]))/);
    for (const address of fetchedBy(page)) assert.match(address, /^(\/(?!\/)|data:)/);
  });

  test(`${kind}: no script is waited for but the one that stands in the page, and one of the search page`, () => {
    const scripts = blockingScriptsOf(page);
    const within = scripts.filter(({ src }) => src === undefined);
    assert.ok(within.length <= 1 && within.every(({ text }) => text.length <= 300), within.map(({ text }) => text).join("\n"));
    const fetched = scripts.flatMap(({ src }) => src ?? []);
    if (kind !== "search") { assert.equal(fetched, []); return; }
    assert.is(fetched.length, 1);
    assert.match(fetched[0]!, /^\/tai-nguyen\/tim-som\./);
    assert.ok(compressed(fetched[0]!) <= 300, `${compressed(fetched[0]!)} bytes`);
  });
}

test.run();
