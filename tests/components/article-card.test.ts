import { suite } from "uvu";
import * as assert from "uvu/assert";
import { articleCard } from "../../_includes/components/article-card.ts";
import { titleList } from "../../_includes/components/title-list.ts";
import { article, instant, picture } from "../support/model.ts";

const test = suite("article card");

test("a card shows title, day and summary, and links to the article", () => {
  const card = String(articleCard(article({ title: "Lễ hội Lồng tồng", summary: "Khai mạc", date: instant("2019-05-13 23:59:59") })));
  assert.match(card, '<a href="/tin-tuc/2019/05/le-hoi-long-tong/">Lễ hội Lồng tồng</a>');
  assert.match(card, '<time datetime="2019-05-13">13/05/2019</time>');
  assert.match(card, "Khai mạc");
});

test("a card without a photo has no picture and no place for one", () => {
  const card = String(articleCard(article()));
  assert.not.match(card, "<img");
  assert.not.match(card, "photo");
});

test("the photo of a card is fetched late and is silent, because the title beside it says the same", () => {
  const card = String(articleCard(article({ image: picture({ alt: "Trại gà" }) })));
  assert.match(card, /<img [^>]*alt=""[^>]* loading="lazy"/);
  assert.match(card, 'width="320" height="213"');
  assert.not.match(card, "Trại gà");
});

test("a title is text, whatever is written in it", () => {
  const written = '<script>alert("1")</script> & "ba"';
  const shown = "&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &quot;ba&quot;";
  assert.ok(String(articleCard(article({ title: written, slug: "a" }))).includes(shown));
  assert.ok(String(titleList([article({ title: written, slug: "a" })])).includes(shown));
});

test.run();
