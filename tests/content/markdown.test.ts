import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { html } from "../../src/html.ts";
import { isSafeLink } from "../../src/markdown/links.ts";
import { renderMarkdown } from "../../src/markdown/render.ts";
import { picture } from "../support/model.ts";

const test = suite("Markdown");
const render = (body: string): string => String(renderMarkdown(body, {
  origin: "https://cong.example",
  block: (name, args, level) => html`<figure>${name} ${args.join(",")} h${level}</figure>`,
  inlineStat: (id) => html`<data>${id}</data>`,
  picture: (src) => (src === "a.jpg" ? picture({ url: "/anh/a.jpg", width: 8, height: 6 }) : undefined),
}));

test("HTML and template syntax are shown as text", () => {
  assert.is(render("<b>x</b> {{ 7*7 }} <% y %>"), "<p>&lt;b&gt;x&lt;/b&gt; {{ 7*7 }} &lt;% y %&gt;</p>\n");
});

test("quotes stay as the editor typed them", () => assert.is(render("\"a\" (c) ..."), "<p>&quot;a&quot; (c) ...</p>\n"));

test("a link to the portal by its full address is none that leaves it", () => {
  for (const url of ["https://cong.example", "https://cong.example/a/", "https://cong.example?x", "https://cong.example#y"]) assert.not.match(render(`[x](${url})`), "rel=", url);
  for (const url of ["https://cong.example.org/", "https://cong.examples/", "http://cong.example/", "https://cong.example:8080/"]) assert.match(render(`[x](${url})`), 'rel="external noopener"', url);
});

test("only safe addresses become links", () => {
  for (const url of ["javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "vbscript:x", "file:///etc/passwd", "//example.org/x"]) {
    assert.not.match(render(`[x](${url}) <${url}>`), "href", url);
  }
  assert.match(render("[x](/lien-he/)"), '<a href="/lien-he/">x</a>');
  assert.match(render("[x](https://example.org/)"), '<a href="https://example.org/" rel="external noopener">x</a>');
});

test("addresses in plain text become links wherever the library makes them", () => {
  const plain = new MarkdownIt({ linkify: true });
  plain.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false });
  plain.validateLink = isSafeLink;
  const linksIn = (html: string): string[] => [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href!);
  const pieces = fc.constantFrom("http://", "HTTPS://", "https:", "//", "/", "ftp://", "mailto:", "MailTo:", "a.vn", "b@c.vn", "www.d.vn", "Ba Bể", " ", "(", ")", ".", "\n", "*", "1.2.3.4", ":");
  let links = 0;
  fc.assert(fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
    const text = parts.join("");
    const ours = linksIn(render(text));
    links += ours.length;
    assert.equal(ours, linksIn(plain.render(text)), text);
  }), { numRuns: 2000 });
  assert.ok(links > 100, `${links} links`);
});

test("headings have ids without marks, Đ included", () => {
  assert.match(render("## Đổi mới ở Chợ Đồn"), '<h2 id="muc-doi-moi-o-cho-don">');
});

test("a widget stands one heading below the section it is in", () => {
  assert.match(render("::: tien-do x"), "tien-do x h2");
  assert.match(render("## A\n\n::: tien-do x 2020\n:::\n\nSau."), /tien-do x,2020 h3[\s\S]*<p>Sau\.<\/p>/);
  assert.match(render("## A\n\n### B\n\nMột đoạn\n::: cho-so-lieu\n"), "cho-so-lieu  h4");
});

test("a box holds Markdown and takes its title from the line", () => {
  assert.is(render("::: luu-y Đọc kỹ\nMột **hai**.\n:::\n\nSau."),
    '<aside class="note-box" aria-label="Đọc kỹ">\n<p class="note-box__title"><strong>Đọc kỹ</strong></p>\n<p>Một <strong>hai</strong>.</p>\n</aside>\n<p>Sau.</p>\n');
  assert.match(render("::: luu-y\nx\n:::"), "<strong>Lưu ý</strong>");
});

test("an inline figure stands in its sentence, not in code", () => {
  assert.is(render("Có {so htx} và `{so htx}`."), "<p>Có <data>htx</data> và <code>{so htx}</code>.</p>\n");
});

test("tables align numbers and carry no style attribute", () => {
  const table = render("| A | B |\n|---|--:|\n| 1 | 2 |");
  assert.match(table, '<td class="table-scroll__number">2</td>');
  assert.not.match(table, "style=");
});

test("an empty corner of a table is not a header", () => {
  assert.match(render("| | B |\n|---|---|\n| 1 | 2 |"), /<td><\/td>\s*<th scope="col">B<\/th>/);
});

test("a picture has its size; alone with a title it is a figure with a caption", () => {
  assert.is(render('![Gà & vịt](a.jpg "Ảnh minh họa")'),
    '<figure class="photo"><picture><source type="image/avif" srcset="/anh/a.01234567-8.avif 8w" sizes="(max-width:42em) 60vw,42em"><source type="image/webp" srcset="/anh/a.01234567-8.webp 8w" sizes="(max-width:42em) 60vw,42em">' +
    '<img class="photo__image photo__image--small tone-i" src="/anh/a.01234567-8.jpg" alt="Gà &amp; vịt" width="8" height="6" loading="lazy"></picture><figcaption>Ảnh minh họa</figcaption></figure>\n');
});

test("footnotes lead there and back, with words for those who hear them", () => {
  const text = render("Câu.[^1]\n\n[^1]: Chú.");
  assert.match(text, '<a href="#fn1" id="fnref1" aria-label="Chú thích 1">[1]</a>');
  assert.match(text, '<section class="footnotes" aria-label="Chú thích">');
  assert.match(text, '<a href="#fnref1" class="footnotes__back" aria-label="Trở lại chỗ có chú thích 1">');
});

test.run();
