import { suite } from "uvu";
import * as assert from "uvu/assert";
import { buildSite } from "../support/portal-site.ts";

const test = suite("another province");
const site = await buildSite();
const page = (url: string): string => {
  const found = site.get(url);
  assert.ok(found, `${url} was not written`);
  return found!;
};

test("builds by folders alone, with no word of the sample province", () => {
  for (const [url, text] of site) assert.not.match(text, /bắc kạn|backan|bac-kan/i, url);
});

test("an article becomes a page at its own address, with its text escaped", () => {
  const article = page("/tin-tuc/2024/03/thu-vien-thang-ba/");
  assert.match(article, "<h1");
  assert.match(article, "Thư viện &lt;mới&gt; &amp; cũ: bài minh họa");
  assert.not.match(article, "<mới>");
  assert.match(article, "(Cập nhật lúc: <time datetime=\"2024-03-05T09:30:00+07:00\">05/03/2024 09:30:00</time>)");
});

test("drafts and expired articles are on no page, in no feed and not in the sitemap", () => {
  for (const [url, text] of site) {
    assert.not.match(url, /ban-nhap|het-han/);
    assert.not.match(text, /Bản nháp không ai thấy|Lịch họp đã hết hạn|ban-nhap|\/het-han\//, url);
  }
});

test("months, years, categories, tags, indicators and static pages have their pages", () => {
  for (const url of ["/", "/tin-tuc/", "/tin-tuc/2024/", "/tin-tuc/2024/03/", "/chuyen-muc/hoc-tap/", "/tu-khoa/doc-sach/", "/chi-tieu/", "/chi-tieu/so-thu-vien/",
    "/chi-tieu/cach-danh-gia/", "/gop-y/", "/so-do-trang/", "/lien-he/", "/tim-kiem/", "/gioi-thieu/", "/404.html"]) page(url);
});

test("feeds, sitemap, robots and manifest are written and are well formed", () => {
  assert.match(page("/rss.xml"), "<pubDate>Tue, 05 Mar 2024 09:30:00 +0700</pubDate>");
  const feed = JSON.parse(page("/chuyen-muc/bien-dao/feed.json")) as { items: { date_modified: string; tags: string[] }[] };
  assert.is(feed.items.length, 1);
  assert.is(feed.items[0]!.date_modified, "2024-04-03T10:15:20+07:00");
  assert.match(page("/sitemap.xml"), "<url><loc>https://thunghiem.example/tin-tuc/2024/04/doc-sach-ben-bien/</loc><lastmod>2024-04-03T10:15:20+07:00</lastmod></url>");
  assert.match(page("/robots.txt"), "Sitemap: https://thunghiem.example/sitemap.xml");
  assert.is((JSON.parse(page("/manifest.webmanifest")) as { lang: string }).lang, "vi");
});

test("old addresses lead to the new one", () => {
  for (const url of ["/cu/thu-vien.html", "/cu/thu-vien-moi/"]) {
    assert.match(page(url), '<meta http-equiv="refresh" content="0; url=/tin-tuc/2024/03/thu-vien-thang-ba/">');
  }
});

test("widgets in an article are pinned to its day", () => {
  const article = page("/tin-tuc/2024/03/thu-vien-thang-ba/");
  assert.match(article, "48");
  assert.match(article, "Số liệu minh họa");
  assert.match(article, "/chi-tieu/so-thu-vien/");
});

test("the feedback form posts to the endpoint that site.yml names", () => {
  assert.match(page("/gop-y/"), 'action="https://thunghiem.example/gop-y/gui"');
});

test("no style attribute and no script but external modules, structured data and the line that takes up the reader's choice", () => {
  const pages = [...site].filter(([, text]) => text.startsWith("<!DOCTYPE html>"));
  assert.ok(pages.length > 20);
  for (const [url, text] of pages) {
    assert.not.match(text, /<[^>]+\sstyle=/, url);
    for (const [tag, within] of text.matchAll(/<script[^>]*>([^<]*)/g)) if (!within!.includes("cach-hien-thi")) assert.match(tag!, /type="application\/ld\+json"|src="\/tai-nguyen\//, url);
    assert.not.match(text, /\son[a-z]+="/, url);
  }
});

test("a portal without articles, indicators and tags is still whole", async () => {
  const empty = await buildSite({
    "content/tin-tuc/2024/thu-vien-thang-ba.md": null, "content/tin-tuc/2024/doc-sach-ben-bien.md": null,
    "content/tin-tuc/2024/ban-nhap.md": null, "content/tin-tuc/2024/het-han.md": null,
    "data/indicators/so-thu-vien.yml": null, "data/home.yml": "- type: lead\n- type: categories\n  categories: [bien-dao]\n",
    "data/topics.yml": null, "data/sources.yml": null, "data/dimensions.yml": null,
  });
  assert.ok(empty.get("/"));
  assert.ok(empty.get("/chi-tieu/"));
  assert.ok(empty.get("/tin-tuc/"));
});

test.run();
