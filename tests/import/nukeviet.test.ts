import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readSql } from "../../src/import/nukeviet/sql.ts";
import { dot, imported, told } from "./imported-site.ts";

const test = suite("importing NukeViet");

const dump = String.raw`-- Bản xuất minh họa
CREATE TABLE ${"`nv4_vi_news_cat`"} (
  ${"`catid`"} smallint(5) NOT NULL,
  ${"`title`"} varchar(250) NOT NULL,
  ${"`alias`"} varchar(250) NOT NULL
) ENGINE=MyISAM;
INSERT INTO ${"`nv4_vi_news_cat`"} VALUES (1,'Học tập','hoc-tap-va-thi'),(2,'Văn hóa','van-hoa');
INSERT INTO ${"`nv4_vi_news_rows`"} (${"`id`, `catid`, `author`, `addtime`, `edittime`, `status`, `publtime`, `exptime`, `title`, `alias`, `hometext`, `homeimgfile`, `homeimgalt`, `homeimgthumb`"}) VALUES
(7, 1, 'Lê Minh Họa', 1557740588, 1557827000, 1, 1557740588, 0, 'Thư viện \'minh họa\'; mở cửa', 'thu-vien-mo-cua', 'Tóm tắt minh họa,\r\nhai dòng.', '2019_05/thu-vien.png', 'Phòng đọc minh họa', 1),
(8, 2, 'admin', 1557740588, 0, 4, 1557740588, 0, 'Bài chưa đăng minh họa', 'bai-chua-dang', 'Tóm tắt ''bài'' chưa đăng.', '', '', 0),
(9, 2, '', 1557740588, 0, 1, 1557740588, 1588740588, 'Bài không có nội dung minh họa', 'bai-rong', 'Chỉ có tóm tắt minh họa.', 'https://may-khac.example.vn/x.jpg', '', 3);
INSERT INTO ${"`nv4_vi_news_1`"} (${"`id`, `catid`, `title`, `alias`"}) VALUES (7, 1, 'Bản sao', 'ban-sao');
INSERT INTO ${"`nv4_vi_news_detail`"} (${"`id`, `titlesite`, `bodyhtml`, `sourcetext`"}) VALUES
(7, '', '<p><strong>Tóm tắt minh họa, hai dòng.</strong></p><p>Nội dung; (có \"ngoặc\").<br />Xem <a href=\"/vi/news/van-hoa/bai-rong-9.html\">bài kia</a>.</p><div style=\"text-align:center\"><img alt=\"Giá sách\" src=\"/uploads/news/2019_05/gia-sach.png\" /><br /><em>Giá sách minh họa</em></div>', 'https://bao.example.vn/tin/1'),
(8, '', '<p>Nội dung chưa đăng minh họa.</p><p style=\"text-align:right\"><strong>Thu Cúc</strong></p>', '');
`;

test("a dump gives articles with category, author, photo, source, times and old addresses", async () => {
  const { articles, report } = await imported({ "xuat.sql": dump, "uploads/news/2019_05/thu-vien.png": dot, "uploads/news/2019_05/gia-sach.png": dot });
  assert.equal([...articles.keys()], ["2019/thu-vien-minh-hoa-mo-cua.md", "2019/bai-chua-dang-minh-hoa.md", "2019/bai-khong-co-noi-dung-minh-hoa.md"]);
  assert.is(articles.get("2019/thu-vien-minh-hoa-mo-cua.md"), `---
title: Thư viện 'minh họa'; mở cửa
date: 2019-05-13 16:43:08
updated: 2019-05-14 16:43:20
summary: Tóm tắt minh họa, hai dòng.
category: hoc-tap
author: Lê Minh Họa
image:
  src: thu-vien-minh-hoa-mo-cua-1.png
  alt: Phòng đọc minh họa
source:
  name: bao.example.vn
  url: https://bao.example.vn/tin/1
aliases:
  - /vi/news/hoc-tap-va-thi/thu-vien-mo-cua-7.html
  - /news/hoc-tap-va-thi/thu-vien-mo-cua-7.html
---
Nội dung; (có "ngoặc").\\
Xem [bài kia](/tin-tuc/2019/05/bai-khong-co-noi-dung-minh-hoa/).

![Giá sách](thu-vien-minh-hoa-mo-cua-2.png "Giá sách minh họa")
`);
  assert.match(articles.get("2019/bai-chua-dang-minh-hoa.md")!, "summary: Tóm tắt 'bài' chưa đăng.\ncategory: bien-dao\nauthor: Thu Cúc\ndraft: true\n");
  assert.match(articles.get("2019/bai-khong-co-noi-dung-minh-hoa.md")!, "draft: true\nexpires: 2020-05-06 11:49:48\n");
  assert.equal(told(report), [
    "guess: Địa chỉ cũ của NukeViet được ghép theo cách đặt mặc định: /<ngôn ngữ>/<module>/<chuyên mục>/<bài>-<mã>.html",
    "guess: Dòng cuối được hiểu là tên tác giả: «Thu Cúc»",
    "guess: Không có chuyên mục nào tên «Văn hóa», «van-hoa»: xếp vào «bien-dao»",
    "mend: Bài chưa đăng ở nguồn nên là bản nháp",
    "guess: Không có chuyên mục nào tên «Văn hóa», «van-hoa»: xếp vào «bien-dao»",
    "mend: Bài không có nội dung nên là bản nháp: viết nội dung rồi xóa dòng draft",
    "leftOut: Ảnh ở máy khác, không tải về: https://may-khac.example.vn/x.jpg",
  ]);
  assert.is(report.written[0]!.source, "nguon/xuat.sql (id 7)");
});

test("tables as CSV, each in a file of its own, give the same", async () => {
  const { articles } = await imported({
    "nv4_vi_news_rows.csv": '"id","catid","author","publtime","status","title","alias","hometext"\n"7","1","Lê Minh Họa","1557740588","1","Bài ""CSV"" minh họa","bai-csv","Tóm tắt, có phẩy."\n',
    "nv4_vi_news_detail.csv": '"id";"bodyhtml"\n"7";"<p>Nội dung; minh\nhọa.</p>"\n',
    "nv4_vi_news_cat.csv": "catid,title,alias\n1,HỌC TẬP,hoc-tap\n",
  });
  assert.is(articles.get("2019/bai-csv-minh-hoa.md"), `---
title: Bài "CSV" minh họa
date: 2019-05-13 16:43:08
summary: Tóm tắt, có phẩy.
category: hoc-tap
author: Lê Minh Họa
aliases:
  - /vi/news/hoc-tap/bai-csv-7.html
  - /news/hoc-tap/bai-csv-7.html
---
Nội dung; minh họa.
`);
});

test("tables of other modules and copies by category bring nothing", async () => {
  const { articles } = await imported({ "xuat.sql": `${dump}
INSERT INTO \`nv4_vi_page\` (\`id\`,\`title\`,\`alias\`,\`bodytext\`) VALUES (7,'Trang minh họa','trang','<p>Chữ của trang.</p>');
INSERT INTO \`nv4_vi_download\` (\`id\`,\`catid\`,\`title\`,\`alias\`) VALUES (70,1,'Tệp minh họa','tep');` });
  assert.is(articles.size, 3);
  assert.not.match([...articles.values()].join(""), /Chữ của trang|Tệp minh họa|Bản sao/);
});

test("a table whose columns nothing names is told", async () => {
  const { report } = await imported({ "xuat.sql": "INSERT INTO `nv4_vi_news_rows` VALUES (1, 2, 'x');" });
  assert.equal(told(report), [
    "leftOut: Bảng nv4_vi_news_rows không ghi tên cột: xuất lại cả cấu trúc bảng",
    "leftOut: Không thấy bài viết nào trong tệp",
  ]);
});

test("strings of SQL are read with both ways of quoting, numbers, nulls and bytes", () => {
  const { tables } = readSql(String.raw`INSERT IGNORE INTO t (a, b, c, d, e) VALUES ('a''b\'c\\', "x""y", NULL, -1.5, 0x4869), (_utf8mb4 ');(', '', 2, NULL, 'cuối');`);
  assert.equal(tables, [{ name: "t", columns: ["a", "b", "c", "d", "e"], rows: [{ a: "a'b'c\\", b: 'x"y', d: "-1.5", e: "Hi" }, { a: ");(", b: "", c: "2", e: "cuối" }] }]);
});

test.run();
