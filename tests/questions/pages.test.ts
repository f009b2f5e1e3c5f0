import { suite } from "uvu";
import * as assert from "uvu/assert";
import { searchables } from "../../src/build/search-documents.ts";
import { excerptOf } from "../../src/model/question.ts";
import { renderedText } from "../../src/markdown/rendered-text.ts";
import { raw } from "../../src/html.ts";
import { htmlValidator } from "../support/html-rules.ts";
import { instant, portal, question } from "../support/model.ts";
import { buildSite } from "../support/portal-site.ts";
import { front, place, questionFile } from "./made-up.ts";

const test = suite("questions and answers");

const asked = `askedBy: Nguyễn Văn Minh Họa
aliases: [/cu/hoi-1.html]
question: |
  Thư viện mở lúc <b>nào</b>?
  # Dòng hai của *cùng* đoạn.

  Đoạn hai: [liên kết](/khong-co/).`;
const menu = "- title: Tin tức\n  url: /tin-tuc/\n- title: Hỏi đáp\n  url: /hoi-dap/\n";
const main = "/hoi-dap/2024/gio-mo-cua/";
const site = await buildSite({
  "data/menu.yml": menu,
  [place("gio-mo-cua")]: questionFile(front("Thư viện mở cửa mấy giờ?", "2024-03-20 09:30", asked), "Mở từ **8 giờ**, xem [Giới thiệu](/gioi-thieu/).\n\n## Ngày nghỉ\n\n::: tien-do so-thu-vien\n"),
  [place("muon-sach")]: questionFile(front("Mượn sách thế nào?", "2024-04-02")),
  [place("cau-cu", "2023")]: questionFile(front("Câu hỏi cũ?", "2023-05-01").replace("2024-03-18", "2023-04-30")),
  [place("ban-nhap")]: questionFile(`${front("Câu nháp?")}\ndraft: true`),
  [place("hen-gio")]: questionFile(front("Câu hẹn giờ?", "2024-05-02")),
});
const page = site.get(main)!;

test("what a citizen wrote is shown as text, in its paragraphs", () => {
  assert.match(page, "<p>Thư viện mở lúc &lt;b&gt;nào&lt;/b&gt;?\n# Dòng hai của *cùng* đoạn.</p>");
  assert.match(page, "<p>Đoạn hai: [liên kết](/khong-co/).</p>");
});

test("the answer is Markdown under a heading of its own, with figures of its day", () => {
  assert.match(page, 'Mở từ <strong>8 giờ</strong>, xem <a href="/gioi-thieu/">Giới thiệu</a>.');
  assert.match(page, /<h2 class="section-title" id="tra-loi">Trả lời<\/h2>[^]*<h3 id="muc-ngay-nghi">Ngày nghỉ<\/h3>[^]*<h4[^]*Giữ nguyên theo ngày/);
});

test("both days, who asked and who answered are told", () => {
  assert.match(page, 'Nguyễn Văn Minh Họa hỏi ngày <time datetime="2024-03-18">18/03/2024</time>, trả lời ngày <time datetime="2024-03-20">20/03/2024</time>.');
  assert.match(page, '<p class="article-footer__author">Văn phòng tỉnh Thử Nghiệm</p>');
  assert.match(site.get("/hoi-dap/2024/muon-sach/")!, '"article-header__time">Hỏi ngày <time');
});

test("a way up, to the answer before and the one after", () => {
  assert.match(page, /<nav class="breadcrumb"[^]*href="\/hoi-dap\/">Hỏi đáp<[^]*href="\/hoi-dap\/2024\/">Năm 2024</);
  assert.match(page, '<a href="/hoi-dap/2024/muon-sach/" rel="next">Mượn sách thế nào?</a>');
  assert.match(page, '<a href="/hoi-dap/2023/cau-cu/" rel="prev">Câu hỏi cũ?</a>');
});

test("search engines are told one question with its accepted answer", () => {
  const data = [...page.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)].map(([, json]) => JSON.parse(json!) as Record<string, unknown>).find((thing) => thing["@type"] === "QAPage")!;
  const { acceptedAnswer, ...told } = data["mainEntity"] as Record<string, unknown> & { acceptedAnswer: Record<string, string> };
  assert.equal(told, {
    "@type": "Question", name: "Thư viện mở cửa mấy giờ?", text: "Thư viện mở lúc <b>nào</b>?\n# Dòng hai của *cùng* đoạn.\n\nĐoạn hai: [liên kết](/khong-co/).", answerCount: 1,
    datePublished: "2024-03-18T00:00:00+07:00", author: { "@type": "Person", name: "Nguyễn Văn Minh Họa" },
  });
  assert.match(acceptedAnswer["text"]!, /^Mở từ 8 giờ, xem Giới thiệu\.\nNgày nghỉ\n/);
  assert.is(acceptedAnswer["datePublished"], "2024-03-20T09:30:00+07:00");
  assert.match(acceptedAnswer["url"]!, /\/hoi-dap\/2024\/gio-mo-cua\/#tra-loi$/);
  assert.is(renderedText(raw("<p>1 &lt; 2 &amp;amp; <svg><text>hình</text></svg></p><ul><li>a</li><li>b</li></ul>")), "1 < 2 &amp;\na\nb");
});

test("the list has the newest first, with years once there are several", () => {
  const list = site.get("/hoi-dap/")!;
  assert.equal([...list.matchAll(/card__title"><a href="([^"]+)"/g)].map(([, url]) => url), ["/hoi-dap/2024/muon-sach/", main, "/hoi-dap/2023/cau-cu/"]);
  assert.match(list, '<a href="/hoi-dap/2024/">Năm 2024</a> <span class="titles__date">2 câu hỏi</span>');
  assert.match(site.get("/hoi-dap/2023/")!, '<a href="/hoi-dap/2023/cau-cu/">Câu hỏi cũ?</a>');
});

test("feeds, the sitemap, the site map, the menu and the foot of every page lead to them; an old address leads on", () => {
  assert.equal([...site.get("/hoi-dap/rss.xml")!.matchAll(/<item>\n<title>(.*?)</g)].map(([, title]) => title), ["Mượn sách thế nào?", "Thư viện mở cửa mấy giờ?", "Câu hỏi cũ?"]);
  assert.match(site.get("/hoi-dap/feed.json")!, '"date_published": "2024-03-20T09:30:00+07:00"');
  const sitemap = site.get("/sitemap.xml")!;
  for (const url of ["/hoi-dap/", "/hoi-dap/2024/", "/hoi-dap/2023/cau-cu/", main]) assert.match(sitemap, `${url}</loc><lastmod>`);
  assert.match(sitemap, `${main}</loc><lastmod>2024-03-20T09:30:00+07:00<`);
  assert.match(site.get("/so-do-trang/")!, '<a href="/hoi-dap/">Hỏi đáp</a> <span class="tree__count">3 câu hỏi</span>');
  assert.match(site.get("/lien-he/")!, /<footer class="site-footer">[^]*<a href="\/hoi-dap\/">/);
  assert.match(page, '<a class="main-menu__link" href="/hoi-dap/" aria-current="true">Hỏi đáp</a>');
  assert.match(site.get("/cu/hoi-1.html")!, `content="0; url=${main}"`);
});

test("drafts and answers to come are nowhere", () => {
  for (const [url, text] of site) assert.not.match(url + text, /ban-nhap\/[^]*Câu nháp|Câu nháp|Câu hẹn giờ|hoi-dap\/2024\/(ban-nhap|hen-gio)/, url);
});

test("where nothing is answered there is no section, nor a menu entry that leads to it", async () => {
  for (const [url, text] of await buildSite({ "data/menu.yml": menu, [place("hen-gio")]: questionFile(front("Câu hẹn giờ?", "2024-05-02")) })) {
    assert.not.match(url, "hoi-dap");
    assert.not.match(text, 'hoi-dap/"', url);
  }
});

test("every page is valid for html-validate", async () => {
  const validator = htmlValidator();
  for (const url of ["/hoi-dap/", "/hoi-dap/2023/", "/hoi-dap/2024/", main, "/hoi-dap/2024/muon-sach/"]) {
    const { results } = await validator.validateString(site.get(url)!);
    assert.equal(results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${url}:${line} ${ruleId} ${message}`)), []);
  }
});

test("search finds them by all that was asked, as a kind of their own", () => {
  const long = question({ question: `${"dài ".repeat(100)}cuối` });
  const [found] = searchables(portal({ questions: [long] })).filter(({ url }) => url === long.url).map(({ read }) => read());
  assert.equal([found!.kind, found!.date, found!.summary.endsWith("cuối"), found!.text], ["question", "2019-05-14", true, { file: long.file }]);
});

test("a long question begins a list entry, cut at a space", () => {
  assert.is(excerptOf({ question: "Ngắn.\n\nHai đoạn." }), "Ngắn. Hai đoạn.");
  const cut = excerptOf({ question: "tám chữ ".repeat(50) });
  assert.ok(cut.length <= 250 && /(tám|chữ)…$/.test(cut), cut);
  assert.is(excerptOf({ question: "x".repeat(300) }), `${"x".repeat(249)}…`);
});

test("an answer to come is a change to come", () => {
  const { nextChange } = portal({ questions: [question({ answered: instant("2020-01-02 08:00") })] });
  assert.is(nextChange?.getTime(), instant("2020-01-02 08:00").getTime());
});

test.run();
