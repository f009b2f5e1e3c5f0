import { gzipSync } from "node:zlib";
import Eleventy from "@11ty/eleventy";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Preview } from "../../src/build/preview.ts";
import { policySource } from "../../src/format/hash.ts";
import { headerRules, type HeaderFacts } from "../../src/hosting/header-rules.ts";
import { headersFile } from "../../src/hosting/headers-file.ts";
import { day, provinceWith, readSite, temporaryFolder } from "../support/portal-site.ts";
import { hashesIn } from "../../src/hosting/shown-hashes.ts";
import { filePolicy } from "../../src/model/content-policy.ts";
import { headersAt } from "../support/header-list.ts";
import { release, rulesOf } from "../offline/two-releases.ts";

const test = suite("files for browsers and web servers");
const folder = await release();
const site = readSite(folder);
const rules = rulesOf(folder);

/**
 * What a service would send for an address, as `/_headers` has it: `*` stands for anything, `:phan` for one folder. Cloudflare joins values of one header
 * unless a line drops the earlier one; Netlify takes the last one and passes over lines without a colon.
 */
function sentFor(path: string, joins: boolean): Record<string, string> {
  const sent: Record<string, string> = {};
  for (const block of site.get("/_headers")!.trim().split("\n\n")) {
    const [pattern, ...lines] = block.split("\n");
    const expression = new RegExp(`^${pattern!.replace(/[.]/g, "\\.").replaceAll("*", ".*").replace(/:\w+/, "[^/]+")}$`);
    if (!expression.test(path)) continue;
    for (const line of lines) {
      const [, name, value] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
      if (name) sent[name] = joins && sent[name] !== undefined ? `${sent[name]}, ${value!}` : value!;
      else if (joins) delete sent[/^ {2}! ([\w-]+)$/.exec(line)![1]!];
    }
  }
  return sent;
}

const facts: HeaderFacts = { site: { url: "http://thunghiem.example", feedback: { notice: "" } }, inline: { styles: ["'sha256-a='"], scripts: ["'sha256-b='"] }, speculationRules: "/tai-nguyen/du-doan.json", icon: "/tai-nguyen/bieu-trung.svg" };

test("the list is written as Netlify and Cloudflare Pages read it", () => {
  assert.is(headersFile(headerRules(facts)), `/*
  Content-Security-Policy: default-src 'none'; script-src 'self' 'sha256-b='; style-src 'self' 'sha256-a='; img-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; child-src 'self'; form-action 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types cong 'allow-duplicates'; frame-ancestors 'none'
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
  Cross-Origin-Opener-Policy: same-origin
  Cross-Origin-Resource-Policy: same-origin
  Permissions-Policy: browsing-topics=(), camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()
  Cache-Control: no-cache
  Speculation-Rules: "/tai-nguyen/du-doan.json"

/tai-nguyen/*
  ! Cache-Control
  Cache-Control: public, max-age=31536000, immutable

/anh/*
  ! Cache-Control
  ! Cross-Origin-Resource-Policy
  Cache-Control: public, max-age=31536000, immutable
  Cross-Origin-Resource-Policy: cross-origin

/du-lieu/*
  ! Cross-Origin-Resource-Policy
  Access-Control-Allow-Origin: *
  Cross-Origin-Resource-Policy: cross-origin

/tim-kiem/chi-muc/:phan/*
  ! Cache-Control
  Cache-Control: public, max-age=31536000, immutable
  Content-Type: application/octet-stream

/nhung/*
  ! Content-Security-Policy
  ! Cross-Origin-Resource-Policy
  Content-Security-Policy: default-src 'none'; style-src 'self' 'sha256-a='; img-src 'self'; base-uri 'none'; form-action 'none'
  Cross-Origin-Resource-Policy: cross-origin

/tai-nguyen/bieu-trung.svg
  ! Content-Security-Policy
  Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'

/sw.js
  ! Content-Security-Policy
  Content-Security-Policy: default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'

/tai-nguyen/du-doan.json
  ! Content-Type
  Content-Type: application/speculationrules+json

/SHA256SUMS
  ! Content-Type
  Content-Type: text/plain; charset=utf-8
`);
});

test("what is kept for ever is named by its content; all else is asked for each time", () => {
  for (const path of site.keys()) {
    const forEver = headersAt(rules, path)["Cache-Control"]!.includes("immutable");
    assert.is(forEver, /^\/(tai-nguyen|anh)\/.*\.[\w-]{10,}\.\w+$/.test(path) || /^\/tim-kiem\/chi-muc\/[^/]+\/\w+$/.test(path), path);
  }
});

test("originals of photos keep their names, so that browsers ask for them again the next day", () => {
  const picture = (publishOriginals: boolean) => headersAt(headerRules({ ...facts, site: { ...facts.site, publishOriginals } }), "/anh/tin-tuc/2019/cho.jpg")["Cache-Control"];
  assert.is(picture(true), "public, max-age=86400");
  assert.is(picture(false), "public, max-age=31536000, immutable");
});

test("no header is sent twice for any file, and none otherwise than the list says", () => {
  const ofPages = rules.find(({ reach }) => reach === "pages")!.headers;
  for (const path of site.keys()) {
    const listed = headersAt(rules, path);
    // There is no pattern for pages alone.
    const wanted = { ...ofPages, ...listed, ...(listed["Content-Security-Policy"] === filePolicy && path !== "/sw.js" && ofPages) };
    for (const joins of [true, false]) assert.equal(sentFor(path, joins), wanted, path);
  }
});

test("the list allows whatever stands within pages, and no other script", () => {
  const found = { style: new Set<string>(), script: new Set<string>() };
  for (const [path, text] of site) {
    if (!path.endsWith("/") && !path.endsWith(".html")) continue;
    for (const [, name, inner] of text.matchAll(/<(style|script)>(.*?)<\/\1>/gs)) found[name as "style"].add(policySource(inner!));
    assert.not.match(text, / style="| on[a-z]+="/, path);
  }
  const { styles, scripts } = hashesIn(site.get("/_headers")!);
  assert.equal([...found.script], scripts);
  for (const one of found.style) assert.ok(styles.includes(one), one);
});

test("without https browsers are not told to keep to it", () => {
  const all = (url: string) => JSON.stringify(headerRules({ ...facts, site: { ...facts.site, url } }));
  assert.match(all("https://thunghiem.example"), /Strict-Transport-Security.*max-age=31536000".*upgrade-insecure-requests/);
  assert.not.match(all("http://thunghiem.example"), /Strict-Transport|upgrade-insecure/);
  assert.not.match(all("https://thunghiem.example"), /preload|includeSubDomains/);
  const unsafe = headerRules(facts).filter(({ headers }) => JSON.stringify(headers).includes("unsafe-inline"));
  assert.equal(unsafe.map(({ reach }) => reach), [{ file: facts.icon }], "the emblem draws itself with styles of its own; nothing else has any that no list names");
});

test("forms may go to the receiver and the search engine that the portal names, and nowhere else", () => {
  const policy = (endpoint: string, externalUrl: string) => headersAt(headerRules({ ...facts, site: { ...facts.site, feedback: { notice: "", endpoint }, search: { externalName: "Máy tìm", externalUrl } } }), "/")["Content-Security-Policy"]!;
  assert.match(policy("https://nhan.example/gop-y", "https://tim.example/search?q="), "form-action 'self' https://nhan.example https://tim.example;");
  assert.match(policy("/gop-y/gui", "/tim/"), "form-action 'self';");
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
