import { suite } from "uvu";
import * as assert from "uvu/assert";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { dot, imported, onlyArticle, told } from "./imported-site.ts";

const test = suite("importing saved SharePoint pages");

const page = (inside: string, head = ""): string => `<!DOCTYPE html>
<!-- saved from url=(0052)http://cu.example.vn/Pages/tin-tuc/bai-minh-hoa-3f2a.aspx -->
<html dir="ltr"><head><meta name="GENERATOR" content="Microsoft SharePoint"><title>
\tB&agrave;i minh họa về hợp t&aacute;c x&atilde;
</title><script>alert(1)</script>${head}</head>
<body onload="_spBodyOnLoadWrapper();"><form method="post" action="/Pages/x.aspx" id="aspnetForm">
<div id="s4-ribbonrow"><a href="#">Skip to main content</a></div>
<a href="javascript:;">Bỏ qua nội dung chính</a>
<div>Cổng thông tin điện tử Minh Họa kính chào quý khách!</div>
<ul><li><a href="/">Trang chủ</a></li><li><a href="/gop-y">Góp ý</a></li><li>Sơ đồ trang</li><li>Liên hệ</li></ul>
<div id="ctl00_SiteMapPath1"><a>Trang chủ</a> &gt; <a>Học tập</a></div>
<div id="ctl00_PlaceHolderMain_lblTitle">Bài minh họa về hợp tác xã</div>
<span id="ctl00_PlaceHolderMain_lblDate">(Cập nhật lúc: 13/05/2019 16:43:08 )</span>
${inside}
<div>Các tin khác</div><ul><li><a href="/x">Tin khác</a> (12/05/2019)</li></ul>
<a href="/_layouts/Authenticate.aspx">Đăng nhập</a></form></body></html>`;

const box = (inside: string): string => `<div id="ctl00_PlaceHolderMain_ctl00__ControlWrapper_RichHtmlField" class="ms-rtestate-field">${inside}</div>`;
const lead = '<p class="MsoNormal"><b style="mso-bidi-font-weight:normal"><span lang="VI" style="font-size:14pt">Đoạn mở đầu&nbsp;minh họa của bài.<o:p></o:p></span></b></p>';
const text = "<p>Đoạn nội dung minh họa, dài đủ để là một đoạn văn có nghĩa của bài viết này.</p>";

test("title, day, lead, photo, caption, author, category and old address are found between the lines of the portal", async () => {
  const { articles, report, province } = await imported({
    "bai.html": page(box(`${lead}<p align="center"><img src="bai_files/g%C3%A0.png" alt="image001.png"></p><p align="center">Ảnh: đàn gà minh họa</p>${text}<p align="right"><strong>Thu Cúc</strong></p>`)),
    "bai_files/gà.png": dot, "bai_files/khung.html": page(box(text)),
  });
  assert.equal([...articles.keys()], ["2019/bai-minh-hoa-ve-hop-tac-xa.md"]);
  assert.is(onlyArticle(articles), `---
title: Bài minh họa về hợp tác xã
date: 2019-05-13 16:43:08
summary: Đoạn mở đầu minh họa của bài.
category: hoc-tap
author: Thu Cúc
image:
  src: bai-minh-hoa-ve-hop-tac-xa-1.png
  alt: "Cần viết mô tả ảnh: Ảnh: đàn gà minh họa"
  caption: "Ảnh: đàn gà minh họa"
aliases:
  - /Pages/tin-tuc/bai-minh-hoa-3f2a.aspx
---
Đoạn nội dung minh họa, dài đủ để là một đoạn văn có nghĩa của bài viết này.
`);
  assert.ok(existsSync(join(province.content, "tin-tuc/2019/bai-minh-hoa-ve-hop-tac-xa-1.png")));
  assert.equal(told(report), [
    "guess: Dòng cuối được hiểu là tên tác giả: «Thu Cúc»",
    "mend: Ảnh «bai-minh-hoa-ve-hop-tac-xa-1.png» chưa có mô tả: sửa dòng bắt đầu bằng «Cần viết mô tả ảnh»",
  ]);
});

test("markup pasted from Word becomes plain Markdown", async () => {
  const { articles } = await imported({ "bai.html": page(box(`${lead}
<p class="MsoNormal"><o:p>&nbsp;</o:p></p><!--[if gte mso 9]><xml><w:WordDocument></w:WordDocument></xml><![endif]-->
<p class="MsoNormal"><span>Có <b>48</b><b> thư viện</b>, <strong>mục tiêu:</strong>đến hết năm; 5 m<sup>2</sup>, CO<sub>2</sub>.<span style="mso-spacerun:yes">&nbsp; </span></span></p>
<p style="mso-list:l0 level1 lfo1"><![if !supportLists]><span style="mso-list:Ignore">-<span>&nbsp;&nbsp; </span></span><![endif]>Mục một minh họa;</p>
<p style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">-</span>Mục hai minh họa.</p>
<h1>Giải pháp</h1><p>Một.<br><br>Hai <span style="font-style:italic">nghiêng</span>.</p><h4>Chi tiết</h4>
<table class="MsoNormalTable"><tr><td><p><b>Năm</b></p></td><td><p><b>Số | loại</b></p></td></tr><tr><td>2018</td><td>1.234</td></tr></table>
<table><tr><td><p>Khung dàn trang minh họa.</p></td></tr></table>`)) });
  assert.match(onlyArticle(articles), `---
Có **48 thư viện**, **mục tiêu**:đến hết năm; 5 m², CO₂.

- Mục một minh họa;
- Mục hai minh họa.

## Giải pháp

Một.

Hai *nghiêng*.

### Chi tiết

| Năm | Số \\| loại |
|---:|---:|
| 2018 | 1.234 |

Khung dàn trang minh họa.
`);
});

test("letters are composed, and nothing invisible stays", async () => {
  const { articles } = await imported({ "bai.html": page(box(`${lead}<p>${"Hợp tác xã".normalize("NFD")}\u200b min\u00adh họa\u00a0\u00a0gồm đủ chữ, đủ dấu và không còn ký tự nào không nhìn thấy.</p>`)) });
  assert.match(onlyArticle(articles), "\nHợp tác xã minh họa gồm đủ chữ, đủ dấu và không còn ký tự nào không nhìn thấy.\n");
});

test("nothing that can run survives, and words that look like our own signs stay words", async () => {
  const { articles, report } = await imported({ "bai.html": page(box(`${lead}
<p onclick="x()">Chữ <script>alert(1)</script><a href="javascript:alert(1)">bấm</a> <a href="data:text/html,x">dữ liệu</a> <a href="javascript://a.example.vn/%0aalert(1)">lừa</a> <iframe src="x"></iframe>&lt;script&gt;alert(2)&lt;/script&gt;</p>
<p>::: tien-do khong-co</p><p># không phải mục</p><p>{so khong-co} *sao* [ngoặc](x) ~~gạch~~ &amp;lt;</p><p>1) một</p><p>- gạch</p><svg onload="x()"></svg>`)) });
  const body = onlyArticle(articles).split("---\n")[2];
  assert.is(body, `Chữ bấm dữ liệu lừa \\<script>alert(2)\\</script>

\\::: tien-do khong-co

\\# không phải mục

&#123;so khong-co} \\*sao\\* \\[ngoặc\\](x) \\~\\~gạch\\~\\~ \\&lt;

1\\) một

\\- gạch
`);
  assert.equal(told(report).filter((line) => line.includes("Liên kết")), [
    "leftOut: Liên kết không dùng được, chỉ giữ chữ: javascript:alert(1)",
    "leftOut: Liên kết không dùng được, chỉ giữ chữ: data:text/html,x",
    "leftOut: Liên kết không dùng được, chỉ giữ chữ: javascript://a.example.vn/%0aalert(1)",
  ]);
});

test("a link to another page that was imported leads into the portal, others to where they led", async () => {
  const second = page(box(`${lead}${text}`)).replaceAll("bai-minh-hoa-3f2a", "bai-hai").replaceAll("Bài minh họa về", "Bài hai minh họa về").replace("B&agrave;i minh họa", "B&agrave;i hai minh họa");
  const { articles } = await imported({
    "a.html": page(box(`${lead}<p>Xem <a href="/Pages/tin-tuc/bai-hai.aspx">bài hai</a>, <a href="van-ban(1).aspx">văn bản</a>, <a href="#_ftn1">[1]</a>, <a href="mailto:thu@example.vn">thư</a> và phần còn lại của đoạn văn.</p>`)),
    "b.html": second,
  });
  assert.match(articles.get("2019/bai-minh-hoa-ve-hop-tac-xa.md")!,
    "Xem [bài hai](/tin-tuc/2019/05/bai-hai-minh-hoa-ve-hop-tac-xa/), [văn bản](http://cu.example.vn/Pages/tin-tuc/van-ban%281%29.aspx), \\[1\\], [thư](mailto:thu@example.vn) và");
});

test("pictures on other machines, outside the folder of the source or of another kind are left out and told", async () => {
  const { report, province } = await imported({ "bai.html": page(box(`${lead}${text}${text}
<p><img src="http://may-khac.example.vn/PublishingImages/x.jpg" alt="Ảnh xa"></p><p><img src="../data/bieu-trung.svg" alt="Biểu trưng"></p><p><img src="hong.png" alt="Hỏng"></p><p><img src="data:image/png;base64,AA==" alt="Nhúng"></p>`)), "hong.png": "không phải ảnh" });
  assert.equal(told(report).filter((line) => line.startsWith("leftOut")), [
    "leftOut: Ảnh ở máy khác, không tải về: http://may-khac.example.vn/PublishingImages/x.jpg",
    "leftOut: Ảnh nằm ngoài thư mục của nguồn: ../data/bieu-trung.svg",
    "leftOut: Ảnh không dùng được (cần JPEG, PNG, WebP hoặc AVIF): hong.png",
    "leftOut: Ảnh nằm ngay trong mã của trang",
  ]);
  assert.not.ok(existsSync(join(province.content, "tin-tuc/2019/bai-minh-hoa-ve-hop-tac-xa-1.png")));
});

test("a page without the box of SharePoint is read from its day to the list of other news", async () => {
  const { articles, report } = await imported({ "bai.html": page(`<div><p>In trang</p>${lead.replace(/<\/?b[^>]*>/g, "")}${text}<p>Trần Văn Minh Họa</p><p>Lượt xem: 120</p></div>`) });
  const article = onlyArticle(articles);
  assert.match(article, "summary: Đoạn mở đầu minh họa của bài.\n");
  assert.match(article, "author: Trần Văn Minh Họa\n");
  assert.not.match(article, /In trang|Lượt xem|Đăng nhập|Tin khác|Góp ý/);
  assert.equal(told(report), [
    "guess: Đoạn đầu không in đậm được lấy làm tóm tắt: «Đoạn mở đầu minh họa của bài.»",
    "guess: Dòng cuối được hiểu là tên tác giả: «Trần Văn Minh Họa»",
  ]);
});

test("a page laid out by tables is read the same, its small box being photo and caption", async () => {
  const { articles } = await imported({ "bai.html": `<html><head><title>Cổng minh họa - Bài dàn bằng bảng minh họa</title></head><body><table width="100%"><tr><td colspan="2"><img src="banner.png" width="900"></td></tr>
<tr><td><table><tr><td><a href="/">Trang chủ</a></td><td>Giới thiệu</td><td>Liên hệ</td></tr></table></td></tr>
<tr><td width="70%"><table><tr><td class="TieuDe">Bài dàn bằng bảng minh họa</td></tr><tr><td>Thứ Hai, 13/05/2019, 16:43 (Cập nhật lúc: 13/05/2019 16:43:08)</td></tr><tr><td>
<b>Đoạn mở đầu minh họa.</b><br><br><table align="center"><tr><td><img src="/uploads/a/ga.png" alt="Đàn gà minh họa"></td></tr><tr><td>Gà minh họa trên đồi</td></tr></table>Đoạn một minh họa.<br><br>Đoạn hai minh họa.<br><div align="right"><b>Thu Cúc</b></div></td></tr>
<tr><td><table><tr><td>Các tin đã đưa: </td></tr><tr><td>Tin cũ minh họa</td><td>(10/05/2019)</td></tr><tr><td>Tin cũ hơn nữa</td><td>(09/05/2019)</td></tr></table></td></tr></table></td>
<td><table><tr><td>Lượt truy cập: 1.000</td></tr></table></td></tr></table></body></html>`, "uploads/a/ga.png": dot, "banner.png": dot });
  assert.is(onlyArticle(articles), `---
title: Bài dàn bằng bảng minh họa
date: 2019-05-13 16:43:08
summary: Đoạn mở đầu minh họa.
category: bien-dao
author: Thu Cúc
image:
  src: bai-dan-bang-bang-minh-hoa-1.png
  alt: Đàn gà minh họa
  caption: Gà minh họa trên đồi
---
Đoạn một minh họa.

Đoạn hai minh họa.
`);
});

test("the day may stand below the text, alone", async () => {
  const { articles, report } = await imported({ "bai.html": `<html><title>Cổng minh họa</title><body><h1>Bài có ngày ở cuối minh họa</h1><article>${lead}${text}${text.replace("Đoạn", "Một đoạn")}<p>13/05/2019 16:43</p></article></body></html>` });
  assert.match(onlyArticle(articles), "title: Bài có ngày ở cuối minh họa\ndate: 2019-05-13 16:43\n");
  assert.match(onlyArticle(articles), /---\nĐoạn nội dung[^\n]*\n\nMột đoạn nội dung[^\n]*\n$/);
  assert.ok(told(report).includes("guess: Không thấy chữ «Cập nhật lúc»: ngày đăng lấy từ «13/05/2019 16:43»"));
});

test("a table with merged cells keeps its words, and the report says so", async () => {
  const { articles, report } = await imported({ "bai.html": page(box(`${lead}${text}<table><tr><th>Huyện minh họa</th><th colspan="2">Số</th></tr><tr><td rowspan="2">A</td><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>`)) });
  assert.match(onlyArticle(articles), "| Huyện minh họa | Số |  |\n|---|---:|---:|\n| A | 1 | 2 |\n|  | 3 | 4 |");
  assert.ok(told(report).includes("guess: Bảng có ô gộp: chữ giữ ở ô đầu, các ô còn lại để trống"));
});

test("a page that holds no article is told, and so is a file of another kind", async () => {
  const { report } = await imported({ "trang.html": "<html><body><p>Trang giới thiệu minh họa.</p></body></html>", "la.txt": "Ghi chú minh họa." });
  assert.equal(report.notes, [
    { kind: "leftOut", source: "nguon/la.txt", text: "Không nhận ra loại tệp: cần trang đã lưu (HTML hoặc chữ), NukeViet (SQL, CSV), WordPress (WXR), RSS hay Atom" },
    { kind: "leftOut", source: "nguon/trang.html", text: "Không thấy bài viết nào trong tệp" },
  ]);
});

test("a page in an old encoding of Windows is read, and the report says by which", async () => {
  const bytes = Buffer.from(page(box(`<p><b>Lead minh hoa</b></p><p>Noi dung minh hoa cua bai viet nay, du dai de la mot doan van co nghia va du 80 chu.</p>`))
    .replaceAll(/[^\t\n\r -~]/g, (letter) => (letter === "à" ? "\u00e0" : "?")).replace("(C?p nh?t l?c:", "(Cập nhật lúc:".replace("ậ", "\u00e2\u00f2").replace("ậ", "\u00e2\u00f2").replace("ú", "\u00fa")), "latin1");
  const { report } = await imported({ "bai.html": bytes });
  assert.ok(told(report).includes("guess: Tệp không phải UTF-8: được đọc theo bảng mã windows-1258"));
  assert.is(report.written.length, 1);
});

test.run();
