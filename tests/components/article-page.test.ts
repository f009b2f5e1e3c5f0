import { suite } from "uvu";
import * as assert from "uvu/assert";
import { articleLayout } from "../../_includes/layouts/article.ts";
import { raw } from "../../src/html.ts";
import type { Article } from "../../src/model/article.ts";
import { article, category, indicator, instant, picture, portal, site, tag } from "../support/model.ts";

const test = suite("article page");
const render = (of: Partial<Article>, others: readonly Article[] = [], indicators = [indicator()]): string => {
  const shown = article(of);
  return String(articleLayout(portal({ articles: [shown, ...others], indicators }), shown, raw("<p>Thân bài</p>")));
};

test("the time of the last change stands under the title, to the second, in local time", () => {
  assert.match(render({ date: instant("2019-05-13T09:43:08Z") }), '(Cập nhật lúc: <time datetime="2019-05-13T16:43:08+07:00">13/05/2019 16:43:08</time>)');
});

test("an article changed later also says when it first appeared", () => {
  const page = render({ updated: instant("2019-05-14 09:00") });
  assert.match(page, '(Cập nhật lúc: <time datetime="2019-05-14T09:00:00+07:00">14/05/2019 09:00:00</time>)');
  assert.match(page, 'Đăng lần đầu: <time datetime="2019-05-13">13/05/2019</time>');
  assert.not.match(render({}), "Đăng lần đầu");
});

test("a correction stands at the end of the article with its time, in the editor's words", () => {
  const page = render({ updated: instant("2019-05-14 09:00"), correction: "Số <đúng> là 167." });
  assert.match(page, "<strong>Đính chính 14/05/2019 09:00:00:</strong> Số &lt;đúng&gt; là 167.");
  assert.ok(page.indexOf("Đính chính") > page.indexOf("Thân bài"));
  assert.not.match(render({ updated: instant("2019-05-14 09:00") }), "Đính chính");
});

test("the history of an article is linked where the portal names its repository", () => {
  const shown = article({ file: "content/tin-tuc/2019/bai.md" });
  const page = (repository?: string): string => String(articleLayout(portal({ articles: [shown], site: site(repository ? { repository } : {}) }), shown, raw("")));
  assert.match(page("https://github.com/vi-du/cong"), '<a href="https://github.com/vi-du/cong/commits/HEAD/content/tin-tuc/2019/bai.md" rel="external noopener">Xem lịch sử bài viết</a>');
  assert.match(page("https://gitlab.example.vn/vi-du/cong"), "/vi-du/cong/-/commits/HEAD/content/");
  assert.match(page("https://codeberg.org/vi-du/cong"), "/vi-du/cong/commits/branch/main/content/");
  assert.not.match(page(), "Xem lịch sử");
});

test("the lead photo is asked for at once and keeps its place", () => {
  const page = render({ image: picture() });
  assert.match(page, 'alt="Trại gà" width="960" height="640" fetchpriority="high"');
  assert.match(page, /<figcaption class="photo__caption">Trại gà ở Na Rì <span class="photo__credit">\(Ảnh: Thu Cúc\)<\/span>/);
  assert.not.match(page, "lazy");
});

test("a photo without caption and credit has no caption element", () => {
  assert.not.match(render({ image: picture({ caption: undefined, credit: undefined }) }), "<figcaption");
});

test("title, summary, body, author, source, terms and tags come in the order of reading", () => {
  const page = render({ summary: "Tóm tắt bài", author: "Thu Cúc", source: { name: "Báo tỉnh" }, tags: [tag("Hợp tác xã")] });
  const order = ["<h1", "<strong>Tóm tắt bài</strong>", "Thân bài", '__author">Thu Cúc', "Nguồn: Báo tỉnh", '__terms">Ghi rõ nguồn', "/tu-khoa/hop-tac-xa/"];
  const places = order.map((part) => page.lastIndexOf(part));
  assert.equal(places, [...places].sort((a, b) => a - b));
  assert.ok(places.every((place) => place > 0));
});

test("a bare article has no empty author, source, tags, photo or aside", () => {
  const page = render({}, [], []);
  for (const part of ["article-footer__author", "Nguồn:", "tags", "<figure", "<aside", "section-title"]) assert.not.match(page, part);
});

test("tools work without a script: the mail link is complete; what needs a script comes with it", () => {
  const page = render({ title: "Gà & vịt", slug: "ga-vit" });
  assert.match(page, 'href="mailto:?subject=G%C3%A0%20%26%20v%E1%BB%8Bt&amp;body=G%C3%A0%20%26%20v%E1%BB%8Bt%0Ahttps%3A%2F%2Fcongthongtin.example.vn%2Ftin-tuc%2F2019%2F05%2Fga-vit%2F"');
  assert.not.match(/<main.*<\/main>/s.exec(page)![0], "<button");
  assert.match(page, '<script type="module" src="/tai-nguyen/article.js"></script>');
});

test("newer and older are of the same category", () => {
  const others = [
    article({ title: "Mới hơn", date: instant("2019-05-14") }), article({ title: "Cũ hơn", date: instant("2019-05-01") }),
    article({ title: "Việc khác", date: instant("2019-05-12"), category: category("Xã hội") }),
  ];
  const page = render({}, others);
  assert.match(page, '<a href="/tin-tuc/2019/05/moi-hon/" rel="next">Mới hơn</a>');
  assert.match(page, '<a href="/tin-tuc/2019/05/cu-hon/" rel="prev">Cũ hơn</a>');
  assert.not.match(page, "Việc khác");
});

test("indicators named in the article are linked", () => {
  assert.match(render({ indicators: ["htx"] }), '<a href="/chi-tieu/htx/">Số hợp tác xã</a>');
});

test("the head names the article to those who share it", () => {
  const page = render({ image: picture() });
  assert.match(page, '<meta property="og:type" content="article">');
  assert.match(page, '<meta property="og:image" content="https://congthongtin.example.vn/anh/anh.01234567-960.jpg">');
  assert.match(page, '<meta property="og:image:alt" content="Trại gà">');
  assert.match(render({ slug: "bai" }), '<meta property="og:image" content="https://congthongtin.example.vn/anh/chia-se/bai.png">');
});

test.run();
