import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { checkOutput } from "../../src/build/check-output.ts";
import { PageSink } from "../../src/build/page-sink.ts";
import { inReadingOrder, problemText } from "../../src/model/problem.ts";
import { article, portal, staticPage } from "../support/model.ts";
import { temporaryFolder } from "../support/portal-site.ts";

const test = suite("looking over a release");
const news = article({ slug: "bai" }), about = staticPage();
const made = portal({ articles: [news], pages: [about] });

/** Checks a release of these pages, by address: those of `carried` are there from the release before, those of `again` are looked over all the same. */
function problems({ written = {}, carried = {}, again = [] }: { written?: Record<string, string>; carried?: Record<string, string>; again?: string[] }): string[] {
  const folder = temporaryFolder();
  const nameOf = (url: string): string => `${url.slice(1)}${url.endsWith("/") ? "index.html" : ""}`;
  for (const [url, html] of Object.entries(carried)) {
    mkdirSync(dirname(join(folder, nameOf(url))), { recursive: true });
    writeFileSync(join(folder, nameOf(url)), html);
  }
  const sink = new PageSink(folder);
  for (const [url, content] of Object.entries(written)) sink.put({ name: nameOf(url), content, known: undefined });
  const has = (address: string): boolean => address in written || address in carried;
  return inReadingOrder(checkOutput({ portal: made, folder, written: sink, again, has })).map(problemText);
}

const dead = (file: string, link: string): string =>
  `${file}\n  Liên kết «${link}» dẫn đến trang không có\n  → Sửa địa chỉ, hoặc bỏ liên kết nếu trang ấy đã gỡ, còn là bản nháp hay chưa đến ngày đăng.`;
const noAnchor = (file: string, link: string): string =>
  `${file}\n  Liên kết «${link}» dẫn đến một mục không có trong trang\n  → Sửa phần sau dấu #, hoặc bỏ phần ấy.`;

test("a release whose links all lead somewhere has no problem", () => assert.equal(problems({
  written: { [news.url]: `<a href="${about.url}#l%E1%BB%8Bch-s%E1%BB%AD">x</a> <a href="../bai/">x</a> <a href="#a">x</a> <p id="a"></p> <img src="/anh/a%20b.jpg">` },
  carried: { [about.url]: `<h2 id="lịch-sử">Lịch sử</h2>`, "/anh/a b.jpg": "" },
}), []));

test("a dead link is told as it is written, with the Markdown file of its page, each time it is written otherwise", () => assert.equal(
  problems({ written: { [news.url]: `<a href="../khong-co/?a=1">x</a> <a href="../khong-co/">x</a> <a href="../khong-co/">x</a> <a href="/mat.pdf">x</a>`, "/404.html": `<a href="/mat.pdf">x</a>` } }),
  [dead("/404.html", "/mat.pdf"), dead(news.file, "../khong-co/?a=1"), dead(news.file, "../khong-co/"), dead(news.file, "/mat.pdf")],
));

test("an element that is not there is a problem, on the page itself and on another, written now or before", () => assert.equal(
  problems({
    written: { [news.url]: `<a href="#muc">x</a> <a href="${about.url}#muc">x</a> <a href="/lien-he/#muc">x</a>`, "/lien-he/": "" },
    carried: { [about.url]: `<p id="khac"></p>` },
  }),
  [noAnchor(news.file, "#muc"), noAnchor(news.file, `${about.url}#muc`), noAnchor(news.file, "/lien-he/#muc")],
));

test("an id that stands twice is a problem", () => assert.equal(
  problems({ written: { [about.url]: `<p id="a"></p><p id="a"></p>` } }),
  [`${about.file}\n  Trang có hai phần cùng mã «a»\n  → Đổi lời của một trong hai tiêu đề.`],
));

test("a page of the release before is looked over when asked for, and only then", () => {
  const carried = { [news.url]: `<a href="/da-go/">x</a> <a href="#a">x</a>` };
  assert.equal(problems({ carried }), []);
  assert.equal(problems({ carried, again: [news.url] }), [noAnchor(news.file, "#a"), dead(news.file, "/da-go/")]);
});

test.run();
