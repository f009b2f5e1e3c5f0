import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { stylesheet, stylesOfPages } from "../../src/build/stylesheets.ts";
import { buildSite } from "../support/portal-site.ts";
import { classesOf, stylesOf } from "../support/page-parts.ts";
import { buildSampleWithForm, isPage, sampleFiles } from "../support/sample-site.ts";

const test = suite("stylesheets");
const root = join(import.meta.dirname, "../..");
const site = sampleFiles(await buildSampleWithForm());
const pages = [...site, ...await buildSite()].filter(isPage);
const styledBy = (css: string): Set<string> => new Set([...css.matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name!));
const families = stylesOfPages();
const styled = new Set(Object.values(families).flatMap((css) => [...styledBy(css)]));

test("a page carries the styles of its family, and they style every class of its elements that any page styles", () => {
  for (const [url, html] of pages) {
    const css = stylesOf(html);
    if (!css) continue; // forwards to another page, or the editing program
    assert.ok(Object.values(families).includes(css), url);
    assert.match(html, /<link rel="stylesheet" href="[^"]*\/cong-in\.\w+\.css" media="print">/, url);
    const known = styledBy(css);
    assert.equal([...classesOf(html)].filter((name) => styled.has(name) && !known.has(name)), [], url);
  }
});

test("no page carries styles of a family of which it uses nothing", () => {
  for (const [url, html] of pages) {
    const used = classesOf(html);
    const own = styledBy(stylesOf(html).slice(families.core.length));
    assert.ok(own.size === 0 || [...own].some((name) => used.has(name)), url);
  }
});

test("every class that is styled stands on an element of some page, or in the code that makes it", () => {
  const used = new Set(pages.flatMap(([, html]) => [...classesOf(html)]));
  const code = ["_includes", "src"].flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts")).map((name) => readFileSync(join(root, folder, name), "utf8"))).join("\n");
  const made = (name: string): boolean => code.includes(name) || code.includes(`${name.replace(/[^-]+$/, "")}\${`);
  assert.equal([...styled].filter((name) => !used.has(name) && !made(name)), []);
});

test("the core puts the layers in order, the others fill the one of components", () => {
  const order = [...stylesheet("core").toString().matchAll(/@layer ([\w,]+)/g)].flatMap(([, names]) => names!.split(","));
  assert.equal([...new Set(order)], ["tokens", "base", "layout", "components", "utilities"]);
  assert.match(stylesheet("print").toString(), /^@layer utilities\{[^]*\}$/);
  for (const sheet of ["figures", "form", "search"] as const) assert.match(stylesheet(sheet).toString(), /^@layer components\{[^]*\}$/);
});

test.run();
