import { suite } from "uvu";
import * as assert from "uvu/assert";
import { dot, imported, onlyArticle, told } from "./imported-site.ts";

const test = suite("importing WordPress");

const item = (fields: Record<string, string>, more = ""): string =>
  `<item>${Object.entries(fields).map(([name, value]) => `<${name}><![CDATA[${value}]]></${name}>`).join("")}${more}</item>`;
const wxr = (items: string): string => `<?xml version="1.0" encoding="UTF-8" ?>
<!-- This is a WordPress eXtended RSS file -->
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>Trang minh họa</title><wp:author><wp:author_login>thucuc</wp:author_login><wp:author_display_name><![CDATA[Thu Cúc]]></wp:author_display_name></wp:author>
${items}</channel></rss>`;
const post = (fields: Record<string, string>, more = ""): string => item({
  title: "Bài minh họa", link: "https://cu.example.vn/2019/05/bai-minh-hoa/", "dc:creator": "thucuc", "wp:post_id": "5", "wp:post_type": "post", "wp:status": "publish",
  "wp:post_date": "2019-05-13 16:43:08", "wp:post_date_gmt": "2019-05-13 09:43:08", "excerpt:encoded": "Tóm tắt minh họa.", ...fields,
}, more);

test("a post brings its blocks, captions, photo, category, keywords, author and old address", async () => {
  const { articles, report } = await imported({
    "trang.xml": wxr([
      item({ title: "anh", "wp:post_id": "9", "wp:post_type": "attachment", "wp:attachment_url": "https://cu.example.vn/wp-content/uploads/2019/05/anh.png", "excerpt:encoded": "Ảnh chụp minh họa" },
        "<wp:postmeta><wp:meta_key>_wp_attachment_image_alt</wp:meta_key><wp:meta_value><![CDATA[Cầu minh họa]]></wp:meta_value></wp:postmeta>"),
      item({ title: "Giới thiệu", "wp:post_type": "page" }), item({ title: "Menu", "wp:post_type": "nav_menu_item" }),
      post({ title: "Bài rác", "wp:status": "trash" }),
      post({ "content:encoded": `<!-- wp:paragraph -->
<p>Đoạn <em>một</em> minh họa.</p>
<!-- /wp:paragraph -->
<!-- wp:heading {"level":3} --><h3>Mục minh họa</h3><!-- /wp:heading -->
[caption id="attachment_9" width="300"]<a href="https://cu.example.vn/x"><img src="https://cu.example.vn/wp-content/uploads/2019/05/hai.png" alt="Ảnh hai" /></a> Chú thích hai minh họa[/caption]
<ul><li>Một<ul><li>Con</li></ul></li><li>Hai</li></ul><ol start="3"><li>Ba</li><li>Bốn</li></ol>
[contact-form-7 id="3"] Chữ [sic] giữ nguyên. [embed]https://video.example.vn/1[/embed]` },
      `<category domain="category" nicename="hoc-tap"><![CDATA[Chuyện học hành]]></category><category domain="post_tag" nicename="x"><![CDATA[Thư viện]]></category>
      <wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>9</wp:meta_value></wp:postmeta>`),
    ].join("\n")),
    "wp-content/uploads/2019/05/anh.png": dot, "uploads/2019/05/hai.png": dot,
  });
  assert.is(onlyArticle(articles), `---
title: Bài minh họa
date: 2019-05-13 16:43:08
summary: Tóm tắt minh họa.
category: hoc-tap
author: Thu Cúc
image:
  src: bai-minh-hoa-1.png
  alt: Cầu minh họa
  caption: Ảnh chụp minh họa
tags:
  - Thư viện
aliases:
  - /2019/05/bai-minh-hoa/
---
Đoạn *một* minh họa.

## Mục minh họa

![Ảnh hai](bai-minh-hoa-2.png "Chú thích hai minh họa")

- Một
  - Con
- Hai

3. Ba
4. Bốn

Chữ \\[sic\\] giữ nguyên.

[https://video.example.vn/1](https://video.example.vn/1)
`);
  assert.equal(told(report), [
    "leftOut: Mã ngắn của WordPress: [contact-form-7]",
    "leftOut: 1 mục loại «page» không phải tin bài",
    "leftOut: 1 mục loại «nav_menu_item» không phải tin bài",
    "leftOut: 1 bài trong thùng rác",
  ]);
});

test("classic posts keep their empty lines as paragraphs; without an excerpt the first one gives the summary", async () => {
  const { articles, report } = await imported({ "trang.xml": wxr(post({ "excerpt:encoded": "", "content:encoded": "Câu một minh họa.\nCâu hai.\n\nĐoạn hai minh họa.\n<h2>Mục</h2>\nĐoạn ba." })) });
  assert.match(onlyArticle(articles), "summary: Câu một minh họa. Câu hai.\n");
  assert.match(onlyArticle(articles), "---\nCâu một minh họa.\\\nCâu hai.\n\nĐoạn hai minh họa.\n\n## Mục\n\nĐoạn ba.\n");
  assert.ok(told(report).includes("guess: Nguồn không có tóm tắt: lấy từ đoạn đầu của bài"));
});

test("without a moment in UTC, the clock of the site is Vietnamese; drafts stay drafts; a query is told", async () => {
  const { articles, report } = await imported({ "trang.xml": wxr(post({
    "wp:post_date_gmt": "0000-00-00 00:00:00", "wp:status": "draft", link: "https://cu.example.vn/?p=5", "dc:creator": "admin", "content:encoded": "<p>Nội dung minh họa.</p>",
  })) });
  assert.match(onlyArticle(articles), "date: 2019-05-13 16:43:08\nsummary: Tóm tắt minh họa.\ncategory: bien-dao\ndraft: true\naliases:\n  - /?p=5\n");
  assert.equal(told(report).filter((line) => line.startsWith("mend")), [
    "mend: Địa chỉ cũ «/?p=5» có phần sau dấu hỏi: máy chủ web phải tự chuyển địa chỉ này",
    "mend: Bài chưa đăng ở nguồn nên là bản nháp",
  ]);
});

test.run();
