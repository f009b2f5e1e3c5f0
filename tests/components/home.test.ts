import { suite } from "uvu";
import * as assert from "uvu/assert";
import { homeBlock } from "../../_includes/components/home-block.ts";
import type { HomeBlock } from "../../src/model/home.ts";
import type { Portal } from "../../src/model/portal.ts";
import { article, category, instant, portal } from "../support/model.ts";

const test = suite("home page");
const block = (of: HomeBlock, around: Partial<Portal> = {}): string => String(homeBlock(portal(around), of, 0) ?? "");

const three = [
  article({ title: "Một", date: instant("2019-05-01") }), article({ title: "Hai", date: instant("2019-05-02"), pinned: true }),
  article({ title: "Ba", date: instant("2019-05-03"), category: category("Xã hội") }),
];

test("the pinned article leads, and is not told twice", () => {
  const lead = block({ type: "lead" }, { articles: three });
  assert.match(lead, /home-lead__title"><a href="[^"]*">Hai</);
  assert.is(lead.split(">Hai<").length, 2);
  assert.ok(lead.indexOf(">Ba<") < lead.indexOf(">Một<"));
});

test("the newest leads when none is pinned; count bounds the others", () => {
  const lead = block({ type: "lead", count: 1 }, { articles: three.map((each) => ({ ...each, pinned: false })) });
  assert.match(lead, /home-lead__title"><a href="[^"]*">Ba</);
  assert.match(lead, ">Hai<");
  assert.not.match(lead, ">Một<");
});

test("a portal without articles says so", () => {
  assert.match(block({ type: "lead" }), "Chưa có tin bài.");
});

test("a single article leaves no empty list beside it", () => {
  assert.not.match(block({ type: "lead" }, { articles: three.slice(0, 1) }), "<ul");
});

test("categories come in the order named; those without articles are left out", () => {
  const categories = ["Kinh tế", "Xã hội", "Y tế"].map(category);
  const shown = block({ type: "categories", categories: ["xa-hoi", "y-te", "kinh-te"] }, { articles: three, categories });
  assert.equal([...shown.matchAll(/chuyen-muc\/([\w-]+)\//g)].map(([, id]) => id), ["xa-hoi", "kinh-te"]);
});

test("blocks with nothing to show are not shown", () => {
  assert.is(block({ type: "categories", categories: ["kinh-te"] }), "");
  assert.is(block({ type: "progress", title: "Tiến độ", indicators: [] }), "");
  assert.is(block({ type: "links", title: "Liên kết", links: [] }), "");
});

test.run();
