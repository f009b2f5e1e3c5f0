/// <reference lib="dom" />
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { build } from "../../src/build/build.ts";
import { run } from "../../src/commands/hosting.ts";
import { policySource } from "../../src/format/hash.ts";
import { headerRules } from "../../src/hosting/header-rules.ts";
import { iisConfig, iisRedirects } from "../../src/hosting/iis-config.ts";
import { redirectLines } from "../../src/hosting/nginx-maps.ts";
import { redirectsFile } from "../../src/hosting/redirects-file.ts";
import { movedAddresses } from "../../src/hosting/redirects.ts";
import { data as redirect } from "../../src/pages/redirect.11ty.ts";
import { launch, serve, watch } from "../support/browser.ts";
import { headersAt } from "../support/header-list.ts";
import { article, portal } from "../support/model.ts";
import { buildSite, day, provinceWith, readSite, temporaryFolder } from "../support/portal-site.ts";

const test = suite("forms for servers that cannot be tried here");
const browser = await launch();
test.after(() => browser.close());

const to = "/tin-tuc/2019/05/them-hai-hop-tac-xa/";
const moved = movedAddresses(portal({ articles: [article({ aliases: ["/Pages/HTX.aspx", "/Pages/tin.aspx?ID=1&Loai=Kinh%20t%E1%BA%BF", "/cu/bai", "/tin-tức/'một'.html", '/cu/"$x"'] })] }));
const rules = headerRules({ site: { url: "https://thunghiem.example", feedback: { notice: "" }, editing: { backend: "github", repo: "a/b" } }, inline: { styles: ["'sha256-a='"], scripts: ["'sha256-b='"] }, speculationRules: "/tai-nguyen/du-doan.json", icon: "/tai-nguyen/bieu-trung.svg" });

/** What an XML parser makes of a text: elements with their attributes, depth first; throws when it is not well-formed. */
async function elementsOf(xml: string): Promise<{ path: string; attributes: Record<string, string> }[]> {
  const page = await browser.newPage();
  const found = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, "application/xml");
    if (parsed.querySelector("parsererror")) return parsed.querySelector("parsererror")!.textContent!;
    return [...parsed.querySelectorAll("*")].map((element) => {
      const names: string[] = [];
      for (let at: Element | null = element; at; at = at.parentElement) names.unshift(at.localName === "location" ? `location(${at.getAttribute("path")})` : at.localName);
      return { path: names.join("/"), attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])) };
    });
  }, xml);
  await page.close();
  if (typeof found === "string") throw new Error(found);
  return found;
}

/** Headers that IIS sends for a path, general ones first, as its inheritance has it: each `add` needs a `remove` before it. */
async function iisHeadersAt(address: string): Promise<Record<string, string>> {
  const sent: Record<string, string> = {};
  for (const { path, attributes } of await elementsOf(iisConfig(rules))) {
    if (!path.includes("/customHeaders/")) continue;
    const place = /location\((.*?)\)/.exec(path)?.[1];
    if (place !== undefined && address !== `/${place}` && !address.startsWith(`/${place}/`)) continue;
    if (path.endsWith("/remove")) delete sent[attributes["name"]!];
    else {
      assert.is(sent[attributes["name"]!], undefined, `IIS refuses a second ${attributes["name"]}`);
      sent[attributes["name"]!] = attributes["value"]!;
    }
  }
  return sent;
}

test("web.config says for each kind of file what the list says; pages' headers are for all files", async () => {
  const ofPages = rules.find(({ reach }) => reach === "pages")!.headers;
  for (const address of ["/", "/tai-nguyen/x.0000000000.js", "/anh/x.avif", "/du-lieu/x.csv", "/tim-kiem/chi-muc/goc.json", "/tim-kiem/chi-muc/a/m", "/nhung/htx/", "/quan-tri/", "/sw.js"]) {
    const { "Content-Type": _, ...listed } = headersAt(rules, address);
    const own = address === "/sw.js" || address.startsWith("/nhung/") || address.startsWith("/quan-tri/");
    assert.equal(await iisHeadersAt(address), { ...listed, ...ofPages, ...(own && { "Content-Security-Policy": listed["Content-Security-Policy"] }) }, address);
  }
});

test("web.config tells types, answers 404 with the page for it, hides files of other servers, and needs no module", async () => {
  const elements = await elementsOf(iisConfig(rules));
  const at = (path: string) => elements.filter((element) => element.path === path).map(({ attributes }) => attributes);
  assert.ok(at("configuration/system.webServer/staticContent/mimeMap").some(({ fileExtension, mimeType }) => fileExtension === ".webmanifest" && mimeType === "application/manifest+json"));
  assert.equal(at("configuration/system.webServer/httpErrors/error"), [{ statusCode: "404", path: "404.html", responseMode: "File" }]);
  assert.equal(at("configuration/system.webServer/security/requestFiltering/hiddenSegments/add").map(({ segment }) => segment), ["_headers", "_redirects", ".htaccess"]);
  assert.equal(at("configuration/location(tim-kiem/chi-muc)/system.webServer/staticContent/mimeMap"), [{ fileExtension: ".", mimeType: "application/octet-stream" }]);
  assert.equal(elements.filter(({ path }) => path.includes("rewrite")), []);
  const types = at("configuration/system.webServer/staticContent/mimeMap").map(({ fileExtension }) => fileExtension);
  assert.is(new Set(types).size, types.length);
});

test("former addresses for IIS stand in a map of its own, none twice", async () => {
  const elements = await elementsOf(iisRedirects(moved, { site: "cong", secure: true }));
  const keys = elements.filter(({ path }) => path.endsWith("rewriteMap/add")).map(({ attributes }) => attributes["key"]!);
  assert.is(new Set(keys.map((key) => key.toLowerCase())).size, keys.length);
  for (const key of ["/Pages/HTX.aspx?", "/Pages/tin.aspx?ID=1&Loai=Kinh%20t%E1%BA%BF", "/Pages/tin.aspx?ID=1&Loai=Kinh+t%E1%BA%BF", "/tin-tức/'một'.html?", "/cu/bai/?", "/cu/bai?"]) assert.ok(keys.includes(key), key);
});

test("_redirects goes before the page that leads on at Netlify, and is understood at Cloudflare", () => {
  const lines = redirectsFile(moved).trim().split("\n");
  assert.ok(lines.indexOf(`/Pages/HTX.aspx ${to} 301!`) < lines.indexOf(`/Pages/HTX.aspx ${to} 301`));
  assert.ok(lines.includes(`/Pages/tin.aspx ID=1 Loai=Kinh%20t%E1%BA%BF ${to} 301!`));
  assert.ok(lines.includes(`/tin-t%E1%BB%A9c/'m%E1%BB%99t'.html ${to} 301`));
  assert.equal(lines.slice(-2), ["/.htaccess /404.html 404!", "/web.config /404.html 404!"]);
});

test("where no server leads on, the page that does lies where servers look for an address with percent signs, never outside the release", () => {
  const fileOf = (from: string) => redirect.permalink({ redirect: { from, to } } as Parameters<typeof redirect.permalink>[0]);
  assert.is(fileOf("/Lists/Tin%20t%E1%BB%A9c/bai%201.aspx"), "/Lists/Tin tức/bai 1.aspx");
  assert.is(fileOf("/Pages/Tin%20vui"), "/Pages/Tin vui/index.html");
  for (const from of ["/%2e%2e/%2e%2e/x.html", "/a%3Fb.html", "/100%.html", "/a%5Cb.html"]) assert.is(fileOf(from), from);
});

test("signs that mean something to nginx are told as letters", () => {
  assert.match(redirectLines(moved), `"/cu/\\"$x\\"?" ${to};`);
});

const settings = readFileSync(join(import.meta.dirname, "../fixtures/tinh-mau/data/site.yml"), "utf8");

test("where a host sends no headers pages carry their policy themselves, each with its own hashes, for few bytes", async () => {
  const plain = await buildSite();
  const province = provinceWith({ "data/site.yml": `${settings}policyInPages: true\n` });
  await build({ ...province, now: day("2024-05-01"), cache: temporaryFolder() });
  const site = readSite(province.output);
  for (const [path, text] of site) {
    if (!/\/$|\.html$/.test(path) || text.includes('http-equiv="refresh"')) continue;
    const [, policy] = /<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(text)!;
    assert.match(policy!, policySource(/<style>(.*?)<\/style>/s.exec(text)![1]!));
    assert.is(policy!.match(/sha256/g)!.length, 2);
    assert.not.match(policy!, "frame-ancestors");
    const more = gzipSync(text, { level: 9 }).length - gzipSync(plain.get(path)!, { level: 9 }).length;
    assert.ok(more <= 450, `${path}: ${more} bytes`);
  }
  const { origin, close } = await serve(province.output);
  const page = await browser.newPage();
  const told = watch(page, origin);
  for (const path of ["/", "/tin-tuc/2024/03/thu-vien-thang-ba/", "/gop-y/", "/tim-kiem/?q=sach"]) {
    await page.goto(origin + path);
    assert.ok(await page.evaluate(() => document.querySelector("style")!.sheet!.cssRules.length > 3), path);
  }
  await page.close();
  await close();
  assert.equal(told, []);
});

test("nginx goes on allowing what releases that may be shown again have within their pages", async () => {
  const province = provinceWith();
  await build({ ...province, now: day("2024-05-01"), cache: temporaryFolder() });
  const keep = (folder: string, mark: string): void => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "_headers"), `/*\n  Content-Security-Policy: script-src 'self' 'sha256-cu='; style-src 'self' 'sha256-${mark}='\n`);
  };
  keep(join(province.root, ".releases/_site-00000000000000000000000000000000"), "cu1");
  const published = temporaryFolder();
  keep(join(published, ".releases/00000000000000000000000000000000"), "cu2"); // as `npm run publish` names them on a server
  keep(join(published, ".releases/khac"), "cu3");
  const output = temporaryFolder();
  const { log, error } = console;
  const told: string[] = [];
  console.log = console.error = (text: string) => { told.push(text); };
  try {
    assert.is(await run(["nginx", "--content", province.content, "--data", province.data, "--root", join(published, "_site"), "--built", province.output, "--cache", temporaryFolder(), "--output", output]), 0);
    assert.is(await run(["nginx", "--content", province.content, "--data", province.data, "--root", "/nowhere/_site", "--built", "/nowhere", "--cache", temporaryFolder(), "--output", output, "--place", "/etc/nginx/conf.d", "--site", "hai"]), 0);
    assert.is(await run(["nginx", "--content", province.content, "--data", province.data, "--cache", temporaryFolder(), "--output", output, "--site", "Sở"]), 2);
    assert.is(await run(["nginx", "--content", province.content, "--data", province.data, "--name", "a;b"]), 2);
    assert.is(await run(["apache", "--content", province.content, "--data", province.data, "--cache", temporaryFolder()]), 2);
  } finally { Object.assign(console, { log, error }); }
  const written = readFileSync(join(output, "cong.conf"), "utf8");
  assert.match(written, /script-src 'self' 'sha256-[^']{44}' 'sha256-cu=';/);
  assert.match(written, "'sha256-cu2=' 'sha256-cu1=';");
  assert.not.match(written, "cu3");
  assert.match(told[0]!, "CSP cho phép cả 3 mã băm");
  assert.match(told.find((line) => line.startsWith("Chưa thấy"))!, "Chưa thấy bản phát hành nào ở /nowhere/_site, /nowhere: CSP chỉ cho phép mã băm của phiên bản phần mềm này");
  assert.match(readFileSync(join(output, "hai.conf"), "utf8"), "include /etc/nginx/conf.d/hai-chuyen-huong.map;");
  assert.equal(readdirSync(output).sort(), ["00-cong-map.conf", "cong-chuyen-huong.map", "cong.conf", "hai-chuyen-huong.map", "hai.conf"]);
  assert.ok(told.some((line) => line.startsWith("«Sở» không dùng được làm tên cổng trên máy chủ web")));
  assert.match(told.at(-2)!, "«a;b» không dùng được làm tên miền.");
  assert.is(told.at(-1), "Dạng «apache» gồm nhiều tệp gọi nhau: thêm --output THƯ_MỤC.");
});

test.run();
