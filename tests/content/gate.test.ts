import { suite } from "uvu";
import * as assert from "uvu/assert";
import { nextChangeOf, standingOf } from "../../src/content/gate.ts";
import { article, indicator, instant, site } from "../support/model.ts";

const test = suite("the gate of time");
const now = instant("2026-11-23 08:00");
const at = (written: string | undefined): number | undefined => (written === undefined ? undefined : instant(written).getTime());
const next = (articles: Parameters<typeof nextChangeOf>[0], given: Partial<Parameters<typeof nextChangeOf>[1]> = {}): number | undefined =>
  nextChangeOf(articles, { site: site(), indicators: [], questions: [], ...given }, now)?.getTime();

test("an article is seen from its date on, and no longer once it expires", () => {
  assert.is(standingOf(article({ date: now }), now), "published");
  assert.is(standingOf(article({ date: instant("2026-11-23 08:01") }), now), "scheduled");
  assert.is(standingOf(article({ date: instant("2026-11-01"), expires: now }), now), "expired");
  assert.is(standingOf(article({ date: instant("2026-11-01"), expires: instant("2026-11-23 08:01") }), now), "published");
});

test("a draft is a draft, whatever its dates", () => {
  assert.is(standingOf(article({ draft: true, date: instant("2026-11-01"), expires: instant("2026-11-02") }), now), "draft");
});

test("a portal changes by itself at the first date, expiry, begin or end of a notice to come; drafts do not count", () => {
  const coming = article({ date: instant("2026-12-24 07:00") });
  assert.is(next([coming]), at("2026-12-24 07:00"));
  assert.is(next([coming, article({ date: instant("2026-11-01"), expires: instant("2026-12-01 17:00") })]), at("2026-12-01 17:00"));
  assert.is(next([coming, article({ date: instant("2026-11-24"), draft: true })]), at("2026-12-24 07:00"));
  assert.is(next([coming], { site: site({ notice: { text: "Minh họa", from: instant("2026-11-25"), until: instant("2026-12-30") } }) }), at("2026-11-25"));
  assert.is(next([article({ date: instant("2026-11-01") })]), undefined);
});

test("where figures are shown as of today, the next day is a change", () => {
  assert.is(next([article({ date: instant("2026-12-24") })], { indicators: [indicator()] }), at("2026-11-24 00:00"));
});

test.run();
