import { suite } from "uvu";
import * as assert from "uvu/assert";
import { base } from "../../_includes/layouts/base.ts";
import { html } from "../../src/html.ts";
import { instant, portal, staticPage, site } from "../support/model.ts";

const test = suite("every page");
const page = (url: string, of: Parameters<typeof portal>[0] = {}, section?: string): string =>
  String(base(portal(of), { title: "Trang thử", description: "Mô tả", url, ...(section ? { section } : {}) }, html`<h1>Trang thử</h1>`));
const currentLinks = (markup: string): string[] => [...markup.matchAll(/href="([^"]*)" aria-current="(\w+)"/g)].map(([, url, current]) => `${url} ${current}`);

test("the link to the page shown is marked, and no other", () => {
  assert.equal(currentLinks(page("/gop-y/")), ["/gop-y/ page"]);
  assert.equal(currentLinks(page("/")), ["/ page"]);
  assert.equal(currentLinks(page("/tiep-can/")), []);
});

test("the part of the portal a page belongs to is marked in the menu", () => {
  assert.equal(currentLinks(page("/tin-tuc/2019/05/a/", {}, "/chuyen-muc/kinh-te/")), ["/chuyen-muc/kinh-te/ true"]);
  assert.equal(currentLinks(page("/chuyen-muc/kinh-te/", {}, "/chuyen-muc/kinh-te/")), ["/chuyen-muc/kinh-te/ page"]);
});

test("pages of one portal share a header without sharing the mark", () => {
  const shared = portal();
  const at = (url: string): string[] => currentLinks(String(base(shared, { description: "", url }, "")));
  assert.equal([at("/lien-he/"), at("/x/"), at("/lien-he/"), at("/y/")], [["/lien-he/ page"], [], ["/lien-he/ page"], []]);
});

test("a portal without a menu has no empty menu", () => {
  assert.not.match(page("/", { menu: [] }), "main-menu");
});

test("the first link leads past the header to the content", () => {
  const body = page("/x/").split("<body>")[1]!;
  assert.match(body.trimStart(), /^<a class="skip-link" href="#noi-dung">/);
  assert.match(body, '<main id="noi-dung">');
});

test("a notice stands only between its days", () => {
  const at = (now: string): boolean => page("/", {
    now: instant(now), site: site({ notice: { text: "Tạm dừng để bảo trì", from: instant("2019-05-01"), until: instant("2019-05-03") } }),
  }).includes("Tạm dừng");
  assert.equal(["2019-04-30 23:59", "2019-05-01", "2019-05-02 23:59", "2019-05-03"].map(at), [false, true, true, false]);
  assert.not.match(page("/"), "<section class=\"notice");
});

test("nothing is styled or scripted inline but the line that takes up the reader's choice, and nothing comes from another origin", () => {
  const markup = page("/x/").replace("<script>early()</script>", "");
  assert.not.match(markup, / style=/);
  assert.not.match(markup, /<script(?! type="(application\/ld\+json|module)")/);
  assert.not.match(markup, /(src|rel="(stylesheet|icon|preload)" href)="https?:/);
});

test("structured data can close no element", () => {
  const title = "</script><script>alert(1)</script>";
  const markup = String(base(portal(), { title, description: "", url: "/x/", steps: [{ title, url: "/x/" }] }, ""));
  assert.is(markup.split("<script>").length, 2, "the one of every page");
  const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(markup)!;
  assert.is(JSON.parse(json!).itemListElement[1].name, title);
});

test("the footer says who publishes, who answers for it, and under which terms", () => {
  const footer = String(base(portal({ pages: [staticPage()] }), { title: "X", description: "", url: "/x/" }, "")).split("<footer")[1]!;
  for (const part of ["Văn phòng Ủy ban nhân dân tỉnh", 'href="tel:0209000000"', 'href="mailto:congthongtin@example.vn"', "Trưởng ban biên tập", "Ghi rõ nguồn", 'rel="license"', "/gioi-thieu/", "/rss.xml", "/so-do-trang/", "/chi-tieu/"]) {
    assert.ok(footer.includes(part), part);
  }
});

test("a page hidden from search engines names no canonical address", () => {
  const markup = String(base(portal(), { description: "", url: "/404.html", hidden: true }, ""));
  assert.match(markup, '<meta name="robots" content="noindex">');
  assert.not.match(markup, "canonical");
});

test.run();
