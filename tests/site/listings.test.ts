import { suite } from "uvu";
import * as assert from "uvu/assert";
import { redirectsOf, sitemapsOf } from "../../src/build/listings.ts";
import { article, portal } from "../support/model.ts";

const test = suite("lists for machines");
const articles = Array.from({ length: 30 }, (_, n) => article({ slug: `bai-${n}`, url: `/tin-tuc/2019/05/bai-${n}/` }));

test("a sitemap with too many addresses is split, and an index names its parts", () => {
  const [index, ...parts] = sitemapsOf(portal({ articles }), 20);
  assert.is(index!.kind, "index");
  assert.is(index!.url, "/sitemap.xml");
  assert.ok(parts.length >= 2);
  if (index?.kind === "index") assert.equal(index.parts.map(({ url }) => url), parts.map(({ url }) => url));
  const addresses = parts.flatMap((part) => (part.kind === "urls" ? part.entries.map(({ url }) => url) : []));
  assert.is(new Set(addresses).size, addresses.length);
  assert.ok(parts.every((part) => part.kind === "urls" && part.entries.length <= 20));
  assert.ok(articles.every(({ url }) => addresses.includes(url)));
});

test("a small sitemap is one file", () => {
  assert.equal(sitemapsOf(portal({ articles })).map(({ kind, url }) => `${kind} ${url}`), ["urls /sitemap.xml"]);
});

test("an old address with a query is left to the web server", () => {
  const moved = article({ aliases: ["/cu/bai.aspx?ItemID=3", "/cu/bai/"] });
  assert.equal(redirectsOf(portal({ articles: [moved] })), [{ from: "/cu/bai/", to: moved.url }]);
});

test.run();
