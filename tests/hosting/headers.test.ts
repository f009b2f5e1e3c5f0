import { gzipSync } from "node:zlib";
import Eleventy from "@11ty/eleventy";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Preview } from "../../src/build/preview.ts";
import { headerRules } from "../../src/hosting/header-rules.ts";
import { headersFile } from "../../src/hosting/headers-file.ts";
import { day, provinceWith, readSite, temporaryFolder } from "../support/portal-site.ts";
import { headersAt } from "../support/header-list.ts";
import { release, rulesOf } from "../offline/two-releases.ts";

const test = suite("files for browsers and web servers");
const folder = await release();
const site = readSite(folder);
const rules = rulesOf(folder);

/** Which lines of `/_headers` a service would send for an address: `*` stands for anything, `:phan` for one folder. */
const sentFor = (path: string): string[] => site.get("/_headers")!.trim().split("\n\n").flatMap((block) => {
  const [pattern, ...lines] = block.split("\n");
  const expression = new RegExp(`^${pattern!.replace(/[.]/g, "\\.").replaceAll("*", ".*").replace(/:\w+/, "[^/]+")}$`);
  return expression.test(path) ? lines.map((line) => line.trim()) : [];
});

test("the list is written as Netlify and Cloudflare Pages read it", () => {
  assert.is(headersFile(headerRules({ site: {}, assets: { speculationRules: "/tai-nguyen/du-doan.json" } })), `/*
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
  Speculation-Rules: "/tai-nguyen/du-doan.json"

/tai-nguyen/*
  Cache-Control: public, max-age=31536000, immutable

/anh/*
  Cache-Control: public, max-age=31536000, immutable

/tim-kiem/chi-muc/:phan/*
  Cache-Control: public, max-age=31536000, immutable
  Content-Type: application/octet-stream

/tai-nguyen/du-doan.json
  Content-Type: application/speculationrules+json
`);
});

test("what is kept for ever is named by its content; all else is asked for each time", () => {
  for (const path of site.keys()) {
    const forEver = headersAt(rules, path)["Cache-Control"]!.includes("immutable");
    assert.is(forEver, /^\/(tai-nguyen|anh)\/.*\.[\w-]{10,}\.\w+$/.test(path) || /^\/tim-kiem\/chi-muc\/[^/]+\/\w+$/.test(path), path);
  }
});

test("originals of photos keep their names, so that browsers ask for them again the next day", () => {
  const picture = (publishOriginals: boolean) => headersAt(headerRules({ site: { publishOriginals }, assets: { speculationRules: "/x" } }), "/anh/tin-tuc/2019/cho.jpg")["Cache-Control"];
  assert.is(picture(true), "public, max-age=86400");
  assert.is(picture(false), "public, max-age=31536000, immutable");
});

test("no header is sent twice for any file, and none otherwise than the list says", () => {
  for (const path of site.keys()) {
    const sent = sentFor(path).map((line) => line.split(": ") as [string, string]);
    assert.is(new Set(sent.map(([name]) => name)).size, sent.length, path);
    const listed = headersAt(rules, path);
    // Both services say this by themselves, and send the header of pages with all.
    if (listed["Cache-Control"] === "no-cache") delete listed["Cache-Control"];
    assert.equal(Object.fromEntries(sent), { "Speculation-Rules": Object.fromEntries(sent)["Speculation-Rules"]!, ...listed }, path);
  }
});

const worker = [...site].find(([path]) => path.startsWith("/tai-nguyen/ngoai-tuyen."))!;

test("the service worker weighs less than 3 kB, and what pages load for it next to nothing", () => {
  const bytes = gzipSync(worker[1], { level: 9 }).length;
  assert.ok(bytes <= 3000, `${bytes} bytes`);
  assert.ok(site.get("/sw.js")!.length <= 100);
});

test("the service worker is the same from release to release; the list of pages to keep tells them apart", async () => {
  const next = readSite(await release({ "content/tin-tuc/2024/thu-vien-thang-ba.md": "---\ntitle: Tên khác\ndate: 2024-03-05 09:30\nsummary: Bài minh họa.\ncategory: hoc-tap\n---\nKhác.\n" }));
  assert.is(next.get("/sw.js"), site.get("/sw.js"));
  const list = (of: ReadonlyMap<string, string>) => JSON.parse(of.get("/ngoai-tuyen/danh-sach.json")!) as { state: string; pages: string[] };
  assert.equal(list(next).pages, list(site).pages);
  assert.is.not(list(next).state, list(site).state);
  assert.equal(list(site).pages.slice(0, 2), ["/", "/tin-tuc/2024/04/doc-sach-ben-bien/"]);
});

test("the service worker runs on telephones of 2020", () => {
  assert.not.match(worker[1], /\(\?<[=!]|\.at\(|replaceAll|structuredClone|toSorted|\?\?=|\.hasOwn\(/);
});

test("the preview keeps nothing, and a worker that another portal left at its address goes", async () => {
  const preview = new Preview(Eleventy, { ...provinceWith(), cache: temporaryFolder() });
  await preview.load(day("2024-05-01"));
  assert.match(String(await preview.answer("/sw.js")), "ngoai-tuyen-tat");
  assert.match(String(await preview.answer("/")), / data-online><\/script>/);
  assert.is(await preview.answer("/ngoai-tuyen/"), undefined);
  assert.not.match(site.get("/")!, "data-online");
});

test("every page has the place where the worker puts its line, and no link leads to the page that stands in for others", () => {
  for (const [path, text] of site) {
    if (!path.endsWith("/") || text.includes('http-equiv="refresh"')) continue;
    assert.match(text, /<div class="page"|<main/, path);
    assert.not.match(text, 'href="/ngoai-tuyen/"');
  }
  assert.match(site.get("/ngoai-tuyen/")!, '<meta name="robots" content="noindex">');
  assert.not.match(site.get("/sitemap.xml")!, "ngoai-tuyen");
});

test.run();
