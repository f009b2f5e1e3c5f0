import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { articleLayout } from "../../_includes/layouts/article.ts";
import { build } from "../../src/build/build.ts";
import { nextChangeOf } from "../../src/content/gate.ts";
import { whenPassed, yearsPassed } from "../../src/format/anniversary.ts";
import { raw } from "../../src/html.ts";
import { nextOldYear, oldYears } from "../../src/model/old-article.ts";
import type { Article } from "../../src/model/article.ts";
import { article, instant, portal, site } from "../support/model.ts";
import { day, provinceWith, readSite, temporaryFolder } from "../support/portal-site.ts";

const test = suite("articles of years ago");
const afterTwo = site({ oldArticles: { afterYears: 2 } });
const page = (of: Partial<Article>, now: string, withSite = afterTwo): string => {
  const shown = article({ date: instant("2019-05-13 16:43:08"), ...of });
  return String(articleLayout(portal({ articles: [shown], site: withSite, now: instant(now) }), shown, raw("<p>Thân bài</p>")));
};

test("an article says how old it is once it is older than the portal has set, before its summary", () => {
  assert.not.match(page({}, "2021-05-13 23:59"), "old-article");
  const old = page({}, "2021-05-14 00:00");
  assert.match(old, '<p class="old-article">Bài đăng đã hơn 2 năm. Số liệu, quy định, địa chỉ nêu trong bài có thể đã thay đổi.</p>');
  assert.ok(old.indexOf("old-article") < old.indexOf("article-header__lead"));
  assert.match(page({}, "2026-11-26"), "Bài đăng đã hơn 7 năm.");
});

test("an article that was changed later counts from then, and says so", () => {
  assert.not.match(page({ updated: instant("2020-01-01") }, "2021-12-31"), "old-article");
  assert.match(page({ updated: instant("2020-01-01") }, "2023-06-01"), "Bài được cập nhật lần cuối cách đây hơn 3 năm.");
});

test("a portal that sets no age tells nothing", () => {
  assert.not.match(page({}, "2050-01-01", site()), "old-article");
  assert.is(nextOldYear(site(), article(), instant("2050-01-01")), undefined);
});

test("years change at local midnight after the anniversary, and never otherwise", () => {
  for (const [since, years, when] of [
    ["2019-05-13 16:43", 1, "2020-05-14"], ["2019-12-31 23:59", 3, "2023-01-01"], ["2020-01-01 00:00", 1, "2021-01-02"],
    ["2020-02-29 12:00", 1, "2021-03-02"], ["2020-02-29 12:00", 4, "2024-03-01"], ["2023-02-28", 1, "2024-02-29"],
  ] as const) {
    assert.is(whenPassed(instant(since), years).getTime(), instant(when).getTime(), since);
    assert.is(yearsPassed(instant(since), instant(when)), years, since);
    assert.is(yearsPassed(instant(since), new Date(instant(when).getTime() - 1)), years - 1, since);
  }
});

test("the next year is the next change, told from any instant before it", () => {
  const first = Date.UTC(1999, 0, 1), dayLength = 86_400_000;
  for (let step = 0; step < 3000; step++) {
    const shown = article({ date: new Date(first + step * 1.37 * dayLength) });
    const now = new Date(shown.date.getTime() + (step % 40) * 97.3 * dayLength);
    const next = nextOldYear(afterTwo, shown, now)!;
    assert.ok(next > now);
    assert.is(oldYears(afterTwo, shown, new Date(next.getTime() - 1)), oldYears(afterTwo, shown, now));
    assert.is.not(oldYears(afterTwo, shown, next), oldYears(afterTwo, shown, now));
  }
});

test("a portal changes by itself when an article comes of age, unless the article is gone by then", () => {
  const next = (of: Partial<Article>, now: string, withSite = afterTwo): number | undefined =>
    nextChangeOf([article({ date: instant("2019-05-13"), ...of })], { site: withSite, indicators: [], questions: [] }, instant(now))?.getTime();
  assert.is(next({}, "2019-06-01"), instant("2021-05-14").getTime());
  assert.is(next({}, "2021-05-14"), instant("2022-05-14").getTime());
  assert.is(next({ updated: instant("2020-07-01") }, "2021-05-14"), instant("2022-07-02").getTime());
  assert.is(next({ expires: instant("2020-01-01") }, "2019-06-01"), instant("2020-01-01").getTime());
  for (const gone of [next({ expires: instant("2020-01-01") }, "2020-01-01"), next({ draft: true }, "2019-06-01"), next({}, "2019-06-01", site())]) assert.is(gone, undefined);
});

test("builds over the years tell the age that clean builds tell, and render only the articles whose age changed", async () => {
  const written = (title: string, date: string, more = ""): string => `---\ntitle: ${title}\ndate: ${date}\nsummary: Tóm tắt.\ncategory: hoc-tap\n${more}---\nNội dung.\n`;
  const dated = ["2024-01-10", "2024-02-29 23:30", "2024-03-01"];
  const province = provinceWith({
    ...Object.fromEntries(["thu-vien-thang-ba", "doc-sach-ben-bien", "het-han", "ban-nhap"].map((name) => [`content/tin-tuc/2024/${name}.md`, null])),
    ...Object.fromEntries(dated.map((date, n) => [`content/tin-tuc/2024/bai-${n}.md`, written(`Bài ${n}`, date, n === 2 ? "updated: 2025-01-15\n" : "")])),
    "data/indicators/so-thu-vien.yml": null, "data/home.yml": "- type: lead\n",
  });
  const settings = join(province.data, "site.yml");
  writeFileSync(settings, `${readFileSync(settings, "utf8")}\noldArticles: {afterYears: 1}\n`);
  const cache = temporaryFolder();
  const pageOf = (n: number): number => statSync(join(province.output, `tin-tuc/2024/0${[1, 2, 3][n]!}/bai-${n}/index.html`)).ino;
  const run = (now: string, more = {}) => build({ ...province, now: day(now), cache, ...more });
  await run("2024-12-01");
  for (const [now, changed, next] of [
    ["2025-01-10", [], "2025-01-11"], ["2025-01-11", [0], "2025-03-02"], ["2025-03-01", [], "2025-03-02"], ["2025-03-02", [1], "2026-01-11"],
    ["2026-01-16", [0, 2], "2026-03-02"], ["2024-12-01", [0, 1, 2], "2025-01-11"],
  ] as const) {
    const before = dated.map((_, n) => pageOf(n));
    const { nextChange } = await run(now);
    assert.equal(dated.flatMap((_, n) => (pageOf(n) === before[n] ? [] : [n])), [...changed], now);
    assert.is(nextChange?.getTime(), day(next).getTime(), now);
    const clean = join(province.root, "clean");
    await run(now, { output: clean, clean: true });
    assert.equal([...readSite(province.output)], [...readSite(clean)], now);
  }
});

test.run();
