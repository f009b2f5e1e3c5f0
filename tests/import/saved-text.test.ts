import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readDateMark } from "../../src/import/saved-pages/date-mark.ts";
import { isoInstant } from "../../src/format/date.ts";
import { imported, onlyArticle, told } from "./imported-site.ts";

const test = suite("importing the text of an old page");

test("the article stands between lines of the portal: title and day, lead, caption, text, author", async () => {
  const { articles, report } = await imported({ "bai.txt": `\ufeffCổng thông tin điện tử Minh Họa kính chào quý khách!
Trang chủ | Góp ý | Sơ đồ trang | Liên hệ
Trang chủ > Tin tức > Học tập
Góp ý của bạn đọc về thư viện minh họa
(Cập nhật lúc: 13/05/2019 16:43:08 )
Đoạn mở đầu minh họa nói điều chính của bài.
Bạn đọc tại một thư viện minh họa
Đoạn thứ nhất của nội dung minh họa.

Đoạn thứ hai của nội dung minh họa.
Thu Cúc
In trang
Đăng nhập
` });
  assert.is(onlyArticle(articles), `---
title: Góp ý của bạn đọc về thư viện minh họa
date: 2019-05-13 16:43:08
summary: Đoạn mở đầu minh họa nói điều chính của bài.
category: hoc-tap
author: Thu Cúc
---
Đoạn thứ nhất của nội dung minh họa.

Đoạn thứ hai của nội dung minh họa.
`);
  assert.equal(told(report), [
    "guess: Đoạn đầu không in đậm được lấy làm tóm tắt: «Đoạn mở đầu minh họa nói điều chính của bài.»",
    "guess: Dòng dưới ảnh được hiểu là chú thích: «Bạn đọc tại một thư viện minh họa»",
    "guess: Dòng cuối được hiểu là tên tác giả: «Thu Cúc»",
    "leftOut: Chú thích của ảnh không chuyển được: «Bạn đọc tại một thư viện minh họa»",
  ]);
});

test("menu, title, day and lead may share one line", async () => {
  const { articles } = await imported({ "bai.txt": `Cổng thông tin điện tử Minh Họa kính chào quý khách! Trang chủ Góp ý Sơ đồ trang Liên hệ Thư viện minh họa mở cửa (Cập nhật lúc: 13/05/2019 16:43:08 ) Đoạn mở đầu minh họa.
Đoạn nội dung minh họa thứ nhất.
Đoạn nội dung minh họa thứ hai.` });
  const article = onlyArticle(articles);
  assert.match(article, "title: Thư viện minh họa mở cửa\ndate: 2019-05-13 16:43:08\nsummary: Đoạn mở đầu minh họa.\n");
  assert.match(article, "---\nĐoạn nội dung minh họa thứ nhất.\n\nĐoạn nội dung minh họa thứ hai.\n");
});

test("the last line may name the paper an article came from", async () => {
  const { articles, report } = await imported({ "bai.txt": "Tên bài minh họa\nNgày đăng: 01/02/2020\nLead minh họa.\nNội dung minh họa.\nLê Minh Họa\nTheo Báo Minh Họa\n" });
  assert.match(onlyArticle(articles), "date: 2020-02-01\nsummary: Lead minh họa.\ncategory: bien-dao\nauthor: Lê Minh Họa\nsource:\n  name: Báo Minh Họa\n");
  assert.ok(told(report).includes("guess: Dòng cuối được hiểu là nguồn của bài: «Báo Minh Họa»"));
  assert.ok(told(report).includes("guess: Nguồn không ghi chuyên mục: xếp vào «bien-dao»"));
});

test("days are read as portals print them, as Vietnamese time", () => {
  const read = (line: string): string | undefined => {
    const mark = readDateMark(line);
    return mark && isoInstant(mark.date);
  };
  assert.is(read("Cập nhật lúc: 13/05/2019 16:43:08"), "2019-05-13T16:43:08+07:00");
  assert.is(read("(Cập nhật lúc : 3/5/2019 4:43 PM)"), "2019-05-03T16:43:00+07:00");
  assert.is(read("Thứ Hai, 13/5/2019, 4:43 CH"), "2019-05-13T16:43:00+07:00");
  assert.is(read("Ngày đăng: 16:43 ngày 13-05-2019"), "2019-05-13T16:43:00+07:00");
  assert.is(read("Cập nhật lúc: 31/02/2019 10:00"), undefined);
  assert.is(read("Tính đến 30/04/2019, tỉnh có thêm thư viện"), undefined);
});

test.run();
