import { gzipSync } from "node:zlib";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { pageKinds } from "../support/page-kinds.ts";
import { buildSample, sampleFiles } from "../support/sample-site.ts";

const test = suite("weight of pages");
const site = sampleFiles(await buildSample());

/** First round trip of a fresh TCP connection: ten segments of 1,460 bytes, less room for headers. */
const oneRoundTrip = 14_000;
const compressed = (url: string): number => gzipSync(site.get(url)!, { level: 9 }).length;

for (const [kind, url] of Object.entries(pageKinds)) {
  test(`${kind}: page and stylesheet fit one round trip`, () => {
    const [, stylesheet] = /<link rel="stylesheet" href="([^"]+)">/.exec(site.get(url)!)!;
    const bytes = compressed(url) + compressed(stylesheet!);
    assert.ok(bytes <= oneRoundTrip, `${bytes} bytes`);
  });
}

test.run();
