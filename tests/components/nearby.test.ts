import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Article } from "../../src/model/article.ts";
import { archiveOf } from "../../src/model/archive.ts";
import { neighboursIn } from "../../src/model/neighbours.ts";
import { relatedByTags } from "../../src/model/related.ts";
import { article, instant, portal, tag } from "../support/model.ts";

const test = suite("articles nearby");
const on = (day: string, title: string, ...tags: string[]): Article => article({ title, date: instant(`2019-${day}`), tags: tags.map(tag) });
const titles = (articles: readonly Article[]): string[] => articles.map(({ title }) => title);

test("most shared tags come first, then the nearest in time", () => {
  const here = on("05-10", "đây", "gà", "chè");
  const { tags } = portal({ articles: [here, on("05-01", "xa", "gà"), on("05-09", "gần", "chè"), on("01-01", "cả hai", "gà", "chè"), on("05-10", "không", "lúa")] });
  assert.equal(titles(relatedByTags(tags)(here)), ["cả hai", "gần", "xa"]);
});

test("an article is never related to itself, and without tags to nothing", () => {
  const alone = on("05-10", "một", "gà"), bare = on("05-11", "không thẻ");
  const { tags } = portal({ articles: [alone, bare] });
  assert.equal(relatedByTags(tags)(alone), []);
  assert.equal(relatedByTags(tags)(bare), []);
});

test("at most five, and the same in whatever order the tags come", () => {
  const articles = Array.from({ length: 9 }, (_, i) => on(`05-0${i + 1}`, `bài ${i}`, "gà", "chè"));
  const { tags } = portal({ articles });
  const related = relatedByTags(tags)(articles[4]!);
  assert.is(related.length, 5);
  assert.equal(titles(relatedByTags([...tags].reverse())(articles[4]!)), titles(related));
});

test("articles of one instant keep one order", () => {
  const here = on("05-10", "đây", "gà");
  const { tags } = portal({ articles: [on("05-11", "b", "gà"), here, on("05-11", "a", "gà"), on("05-09", "c", "gà")] });
  assert.equal(titles(relatedByTags(tags)(here)), ["a", "b", "c"]);
});

test("a new article changes the choice of a few recent articles only", () => {
  const old = Array.from({ length: 60 }, (_, i) => article({ title: `bài ${i}`, date: new Date(instant("2019-01-01").getTime() + i * 864e5), tags: [tag("gà")] }));
  const before = relatedByTags(portal({ articles: old }).tags);
  const after = relatedByTags(portal({ articles: [...old, on("03-02", "mới", "gà")] }).tags);
  const changed = old.filter((each) => titles(before(each)).join() !== titles(after(each)).join());
  assert.ok(changed.length > 0 && changed.length <= 4, `${changed.length} changed`);
});

test("neighbours are the next newer and the next older of the category", () => {
  const { byCategory, articles } = portal({ articles: [on("05-01", "cũ"), on("05-02", "giữa"), on("05-03", "mới")] });
  const neighbours = neighboursIn(byCategory);
  const [newest, middle, oldest] = articles as [Article, Article, Article];
  assert.equal(neighbours(middle), { newer: newest, older: oldest });
  assert.is(neighbours(newest).newer, undefined);
  assert.is(neighbours(oldest).older, undefined);
  assert.equal(neighbours(on("06-01", "lạ")), { newer: undefined, older: undefined });
});

test("the archive counts by local year and month, newest first", () => {
  const { articles } = portal({ articles: [on("05-01", "a"), on("05-31", "b"), article({ title: "c", date: instant("2018-12-31T17:30:00Z") }), on("02-01", "d")] });
  assert.equal(archiveOf(articles), [{
    year: "2019", url: "/tin-tuc/2019/", months: [
      { month: "05", url: "/tin-tuc/2019/05/", count: 2 }, { month: "02", url: "/tin-tuc/2019/02/", count: 1 }, { month: "01", url: "/tin-tuc/2019/01/", count: 1 },
    ],
  }]);
});

test.run();
