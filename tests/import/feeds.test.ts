import { suite } from "uvu";
import * as assert from "uvu/assert";
import { dot, imported, onlyArticle, told } from "./imported-site.ts";

const test = suite("importing feeds");

const rss = (items: string): string => `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Nguồn minh họa</title>${items}</channel></rss>`;

test("an item of RSS with its whole text becomes an article, its day in the zone it names", async () => {
  const { articles, report } = await imported({
    "tin.xml": rss(`<item><title>Tin &amp; bài minh họa</title><link>https://cu.example.vn/tin/bai-minh-hoa.html</link><pubDate>Mon, 13 May 2019 09:43:08 GMT</pubDate>
<dc:creator>Thu Cúc</dc:creator><category>học tập</category><enclosure url="https://cu.example.vn/anh/tin/mot.png" type="image/png" length="1"/>
<description><![CDATA[<p>Tóm tắt <b>minh họa</b>.</p>]]></description><content:encoded><![CDATA[<p>Nội dung minh họa.</p>]]></content:encoded></item>`),
    "anh/tin/mot.png": dot,
  });
  assert.is(onlyArticle(articles), `---
title: Tin & bài minh họa
date: 2019-05-13 16:43:08
summary: Tóm tắt minh họa.
category: hoc-tap
author: Thu Cúc
image:
  src: tin-bai-minh-hoa-1.png
  alt: Cần viết mô tả ảnh
aliases:
  - /tin/bai-minh-hoa.html
---
Nội dung minh họa.
`);
  assert.equal(told(report), ["mend: Ảnh «tin-bai-minh-hoa-1.png» chưa có mô tả: sửa dòng bắt đầu bằng «Cần viết mô tả ảnh»"]);
});

test("an item with a summary alone becomes a draft; one without a day or title is left out", async () => {
  const { articles, report } = await imported({ "tin.rss": rss(`<item><title>Chỉ tóm tắt minh họa</title><guid>https://cu.example.vn/a</guid><pubDate>Mon, 13 May 2019 16:43:08 +0700</pubDate><description>Tóm tắt minh họa.</description></item>
<item><title>Không ngày minh họa</title><link>https://cu.example.vn/b</link><description>x</description></item><item><link>https://cu.example.vn/c</link></item>`) });
  assert.match(onlyArticle(articles), "draft: true\naliases:\n  - /a\n---\n");
  assert.equal(report.notes.filter(({ kind }) => kind === "leftOut"), [
    { kind: "leftOut", source: "nguon/tin.rss (https://cu.example.vn/b)", text: "Bài không có ngày đăng đọc được" },
    { kind: "leftOut", source: "nguon/tin.rss (https://cu.example.vn/c)", text: "Bài không có tiêu đề" },
  ]);
  assert.ok(told(report).includes("mend: Bài không có nội dung nên là bản nháp: viết nội dung rồi xóa dòng draft"));
});

test("an entry of Atom is read in each of its three kinds of text", async () => {
  const { articles } = await imported({ "tin.atom": `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Nguồn</title>
<entry><title type="html">Bài &lt;b&gt;Atom&lt;/b&gt; minh họa</title><link rel="alternate" href="https://cu.example.vn/atom-1"/><published>2019-05-13T16:43:08+07:00</published><updated>2019-05-14T00:00:00Z</updated>
<author><name>Thu Cúc</name></author><category term="hoc-tap"/><summary>Tóm tắt: a &lt; b.</summary><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Nội dung <em>minh họa</em>.</p></div></content></entry></feed>` });
  assert.is(onlyArticle(articles), `---
title: Bài Atom minh họa
date: 2019-05-13 16:43:08
updated: 2019-05-14 07:00
summary: "Tóm tắt: a < b."
category: hoc-tap
author: Thu Cúc
aliases:
  - /atom-1
---
Nội dung *minh họa*.
`);
});

test("entities that a feed declares for itself are not expanded", async () => {
  const { articles } = await imported({ "tin.xml": rss(`<item><title>Bài minh họa &xxe;</title><pubDate>2019-05-13</pubDate><description>Tóm tắt minh họa.</description><content:encoded>Nội dung.</content:encoded></item>`)
    .replace('<?xml version="1.0"?>', '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY xxe SYSTEM "file:///etc/passwd">]>') });
  assert.match(onlyArticle(articles), "title: Bài minh họa &xxe;\n");
});

test.run();
