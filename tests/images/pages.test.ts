import { suite } from "uvu";
import * as assert from "uvu/assert";
import { articleCard } from "../../_includes/components/article-card.ts";
import { homeLead } from "../../_includes/components/home-lead.ts";
import { photoFigure } from "../../_includes/components/photo.ts";
import { renderMarkdown } from "../../src/markdown/render.ts";
import { html } from "../../src/html.ts";
import { article, picture, portal } from "../support/model.ts";

const test = suite("photos in pages");
const photo = picture({ url: "/anh/tin-tuc/2019/ga.jpg", width: 1600, height: 900 });

test("a figure offers three widths in AVIF and WebP, and a JPEG to all others; it is asked for at once", () => {
  assert.is(String(photoFigure(photo)).replace(/^ +/gm, ""), `
<figure class="photo">
<picture><source type="image/avif" srcset="/anh/tin-tuc/2019/ga.01234567-320.avif 320w,/anh/tin-tuc/2019/ga.01234567-720.avif 720w,/anh/tin-tuc/2019/ga.01234567-1200.avif 1200w" sizes="(max-width:42em) 60vw,42em"><source type="image/webp" srcset="/anh/tin-tuc/2019/ga.01234567-320.webp 320w,/anh/tin-tuc/2019/ga.01234567-720.webp 720w,/anh/tin-tuc/2019/ga.01234567-1200.webp 1200w" sizes="(max-width:42em) 60vw,42em"><img class="photo__image tone-i" src="/anh/tin-tuc/2019/ga.01234567-720.jpg" alt="Trại gà" width="1200" height="675" fetchpriority="high"></picture>
<figcaption class="photo__caption">Trại gà ở Na Rì <span class="photo__credit">(Ảnh: Thu Cúc)</span></figcaption>
</figure>`);
});

test("a card loads one small file, late, and says nothing that its title says", () => {
  const card = String(articleCard(article({ image: photo })));
  assert.match(card, '<picture><source type="image/avif" srcset="/anh/tin-tuc/2019/ga.01234567-320.avif"><source type="image/webp" srcset="/anh/tin-tuc/2019/ga.01234567-320.webp"><img class="photo__image tone-i" src="/anh/tin-tuc/2019/ga.01234567-320.jpg" alt="" width="320" height="180" loading="lazy"></picture>');
  assert.not.match(card, /-720|-1200/);
});

test("the lead of the home page is asked for at once", () => {
  const lead = String(homeLead("a", portal({ articles: [article({ image: photo })] }), { type: "lead" }));
  assert.match(lead, /<img [^>]*alt=""[^>]* fetchpriority="high"/);
  assert.not.match(lead, 'loading="lazy"');
});

test("a drawing with see-through parts stands on white; a photo smaller than the column is not stretched", () => {
  const figure = String(photoFigure(picture({ width: 300, height: 200, clear: true })));
  assert.match(figure, '<img class="photo__image photo__image--small tone-paper" src="/anh/anh.01234567-300.png"');
});

test("a caption leads to the original when originals are published, also where it would be empty", () => {
  const original = "/anh/tin-tuc/2019/ga.jpg";
  const link = `<a class="photo__original" href="${original}">Xem ảnh gốc</a>`;
  assert.match(String(photoFigure({ ...photo, original })), `(Ảnh: Thu Cúc)</span> ${link}</figcaption>`);
  assert.match(String(photoFigure({ ...photo, caption: undefined, credit: undefined, original })), `<figcaption class="photo__caption">${link}</figcaption>`);
  assert.not.match(String(photoFigure({ ...photo, caption: undefined, credit: undefined })), "figcaption");
  const body = (written: string): string => String(renderMarkdown(written, { origin: "https://cong.example", block: () => html``, inlineStat: () => html``, picture: () => ({ ...photo, original }) }));
  assert.match(body('![Gà](ga.jpg "Đàn gà")'), `<figcaption>Đàn gà ${link}</figcaption></figure>`);
  assert.match(body("![Gà](ga.jpg)"), `<figcaption>${link}</figcaption></figure>`);
  assert.not.match(body("Trong câu ![Gà](ga.jpg)."), link);
});

test.run();
