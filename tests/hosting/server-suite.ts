import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import type { Test } from "uvu";
import * as assert from "uvu/assert";
import { headersAt } from "../support/header-list.ts";
import { pageKinds } from "../support/page-kinds.ts";
import { movedTo, type HostedPortal } from "./hosted-portal.ts";
import { ask, type Answer, type WebServer } from "./web-servers.ts";

/** What is asked by other names than the file has, with where the old server had it. */
const askedForms: [why: string, path: string][] = [
  ["as written", "/Pages/tin-tuc.aspx?ItemID=1234"],
  ["in small letters", "/pages/TIN-TUC.aspx?itemid=1234"],
  ["with what Facebook adds", "/Pages/tin-tuc.aspx?ItemID=1234&fbclid=IwAR0x_y-z"],
  ["two parameters, percent signs", "/Pages/tin-tuc.aspx?ItemID=9&CateID=Kinh%20t%e1%ba%bf"],
  ["two parameters, a plus for the space", "/Pages/tin-tuc.aspx?ItemID=9&CateID=Kinh+t%E1%BA%BF"],
  ["a file of its own", "/Pages/HTX.aspx"],
  ["a file of its own, with a query nobody listed", "/Pages/htx.aspx?Source=/default.aspx"],
  ["a file of its own, with what Zalo adds alone", "/Pages/HTX.aspx?zarsrc=30"],
  ["Vietnamese letters in a path", encodeURI("/tin-tức/hợp-tác-xã.aspx")],
  ["Vietnamese letters in two signs", encodeURI("/tin-tức/hợp-tác-xã.aspx".normalize("NFD"))],
  ["spaces and Vietnamese letters", "/Lists/Tin%20t%E1%BB%A9c/bai%201.aspx"],
  ["spaces, other capitals in percent signs", "/lists/tin%20t%e1%bb%a9c/BAI%201.aspx"],
  ["a folder", "/cu/thu-muc/"],
  ["a folder without its slash", "/cu/thu-muc"],
  ["Vietnamese letters in a query", `/index.php?nv=news&op=${encodeURIComponent("Hợp-tác")}`],
  ["signs that mean something in expressions", "/vi/news/a(1)+b.html"],
];

export interface Suite { test: Test; portal: HostedPortal; server: WebServer }

/** Former addresses lead to where their pages are now. */
export function redirectSuite({ test, server: { secure, certificate } }: Omit<Suite, "portal">, how: string): void {
  for (const [why, path] of askedForms) {
    test(`${how}, a former address leads to its page in one step: ${why}`, async () => {
      const { status, headers } = await ask(secure, path, {}, certificate);
      assert.is(status, 301, path);
      assert.is(new URL(headers.location!, secure).href, `${secure}${movedTo}`, path);
    });
  }

  test(`${how}, an address like a former one leads nowhere`, async () => {
    for (const path of ["/Pages/tin-tuc.aspx?ItemID=12345", "/Pages/tin-tuc.aspx", "/Pages/HTXaspx", "/x/cu/thu-muc/"]) assert.is((await ask(secure, path, {}, certificate)).status, 404, path);
  });
}

/** What every web server has to do with the files that are written for it. */
export function serverSuite({ test, portal: { output, rules }, server: { plain, secure, certificate } }: Suite): void {
  const get = (path: string, headers: Record<string, string> = {}): Promise<Answer> => ask(secure, path, headers, certificate);
  const files = readdirSync(output, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(output.length));
  const addresses = [...new Set([...Object.values(pageKinds), "/quan-tri/", ...oneOfEachKind(files)])];

  test("every kind of page and file has the headers of the list, each once, and none besides", async () => {
    const listed = new Set(rules.flatMap(({ headers }) => Object.keys(headers).map((name) => name.toLowerCase())));
    for (const address of addresses) {
      const { status, headers } = await get(address);
      assert.is(status, 200, address);
      const wanted = Object.entries(headersAt(rules, address)).map(([name, value]) => [name.toLowerCase(), value]);
      const sent = Object.entries(headers).filter(([name]) => listed.has(name) && (name !== "content-type" || wanted.some(([one]) => one === name)));
      assert.equal(Object.fromEntries(sent), Object.fromEntries(wanted), address);
      assert.not.match(String(headers["server"]), /\d/, "no version of the server");
    }
  });

  test("every file says what it is, and text that it is UTF-8", async () => {
    const types: [ending: RegExp, type: string][] = [
      [/(\/|\.html)$/, "text/html; charset=utf-8"], [/\.css$/, "text/css; charset=utf-8"], [/\.js$/, "text/javascript; charset=utf-8"], [/\.csv$/, "text/csv; charset=utf-8"], [/\.txt$/, "text/plain; charset=utf-8"],
      [/\.svg$/, "image/svg+xml; charset=utf-8"], [/\.avif$/, "image/avif"], [/\.webp$/, "image/webp"], [/\.webmanifest$/, "application/manifest+json"], [/SHA256SUMS$/, "text/plain; charset=utf-8"],
    ];
    for (const address of addresses) {
      const type = types.find(([ending]) => ending.test(address))?.[1];
      if (type) assert.is((await get(address)).headers["content-type"], type, address);
    }
  });

  test("an address that is not there has the page that says so, with its headers and status 404", async () => {
    for (const path of ["/khong-co/", "/tai-nguyen/khong-co.0000000000.css", "/tai-nguyen/"]) {
      const { status, headers, body } = await get(path);
      assert.is(status, 404, path);
      assert.equal(body, readFileSync(join(output, "404.html")), path);
      assert.is(headers["cache-control"], "no-cache", path);
      assert.match(String(headers["content-security-policy"]), "frame-ancestors 'none'");
    }
  });

  test("files for other servers and hidden ones are nobody's to read, agreed addresses are everybody's", async () => {
    for (const path of ["/_headers", "/_redirects", "/.htaccess", "/web.config", "/.git/config", "/tin-tuc/.DS_Store", "/%2ehtaccess"]) assert.ok([403, 404].includes((await get(path)).status), path);
    assert.is((await get("/.well-known/portal.json")).status, 200);
  });

  test("pages come compressed as the browser takes them, from the copies beside them", async () => {
    const file = join(output, "index.html");
    for (const [accepted, copy, plainOf] of [["gzip, deflate, br", ".br", brotliDecompressSync], ["gzip", ".gz", gunzipSync], ["identity", "", (bytes: Buffer) => bytes]] as const) {
      const { headers, body } = await get("/", { "accept-encoding": accepted });
      assert.is(headers["content-encoding"], { ".br": "br", ".gz": "gzip", "": undefined }[copy]);
      assert.equal(body, readFileSync(file + copy), accepted);
      assert.equal(plainOf(body), readFileSync(file), accepted);
      assert.is(headers["content-type"], "text/html; charset=utf-8");
      assert.match(String(headers["vary"]), /accept-encoding/i);
    }
  });

  test("who has a page is told that it has not changed", async () => {
    const { headers } = await get("/", { "accept-encoding": "gzip" });
    assert.is((await get("/", { "accept-encoding": "gzip", "if-none-match": String(headers.etag) })).status, 304);
    assert.is((await get("/", { "accept-encoding": "gzip", "if-none-match": '"khac"' })).status, 200);
  });

  test("plain http leads to the same address by https at once", async () => {
    const { status, headers } = await ask(plain, "/tin-tuc/?trang=2");
    assert.is(status, 301);
    assert.is(headers.location, `${secure}/tin-tuc/?trang=2`);
    assert.is(headers["strict-transport-security"], undefined);
  });

  test("the answer to a certificate's challenge is looked for by plain http where certbot puts it", async () => {
    const { status, headers } = await ask(plain, "/.well-known/acme-challenge/khong-co");
    assert.equal([status, headers.location], [404, undefined]);
  });

  test("who asks for another host is led to none but the portal's own", async () => {
    for (const path of ["/tin-tuc", "/cu/thu-muc"]) {
      const { status, headers } = await get(path, { host: "gia-mao.example" });
      assert.is(status, 301, path);
      assert.is(new URL(headers.location!, secure).origin, secure, path);
    }
    assert.match((await ask(plain, "/tin-tuc", { host: "gia-mao.example" })).headers.location!, `${secure}/`);
  });

  test("what is refused, or leads on, has the headers for all files, and is asked for again the next time", async () => {
    const general = rules.find(({ reach }) => reach === "all")!.headers;
    const asked: [why: string, path: string, headers: Record<string, string>, method?: string][] = [
      ["a former address", "/cu/thu-muc", {}], ["a folder without its slash", "/tin-tuc", {}], ["a slash with a percent sign", "/khong%2fco", {}], ["a zero byte", "/khong%00co", {}],
      ["a long address", `/${"a".repeat(9000)}`, {}], ["a broken percent sign", "/%zz", {}], ["an expectation", "/khong-co", { expect: "x" }], ["a method nobody needs", "/", {}, "TRACE"],
    ];
    for (const [why, path, headers, method] of asked) {
      const answer = await ask(secure, path, headers, certificate, method);
      assert.ok(answer.status > 300, `${why}: ${answer.status}`);
      for (const name of Object.keys(general)) assert.ok(answer.headers[name.toLowerCase()] !== undefined, `${why} (${answer.status}): ${name}`);
      assert.is(answer.headers["cache-control"], "no-cache", why);
      assert.is(answer.headers["strict-transport-security"], general["Strict-Transport-Security"], why);
    }
  });

  test("a page with its headers arrives in one round trip", async () => {
    for (const [kind, address] of Object.entries(pageKinds)) {
      const { headers, body, status } = await get(address, { "accept-encoding": "gzip" });
      const head = `HTTP/1.1 ${status} OK\r\n${Object.entries(headers).map(([name, value]) => `${name}: ${String(value)}\r\n`).join("")}\r\n`;
      assert.ok(head.length + body.length <= 14_600, `${kind}: ${head.length} + ${body.length} bytes`);
    }
  });
}

/** One file for each extension in each folder of the first level, copies apart. */
function oneOfEachKind(files: readonly string[]): string[] {
  const kinds = new Map<string, string>();
  for (const file of files) {
    if (/\.(gz|br)$/.test(file) || /^\/([._](?!well)|web\.config)/.test(file) || file.endsWith("/index.html")) continue;
    const kind = `${file.split("/")[1]!} ${/\.\w+$/.exec(file)?.[0] ?? ""}`;
    if (!kinds.has(kind)) kinds.set(kind, encodeURI(file));
  }
  return [...kinds.values()].filter((file) => !/^\/(Pages|Lists|vi|index\.php|tin-t%)/.test(file));
}

