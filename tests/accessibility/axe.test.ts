import { readFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { accessibilitySchema } from "../../src/model/accessibility.ts";
import { parseWith } from "../../src/content/describe.ts";
import { readYaml } from "../../src/content/yaml.ts";
import { pageKinds } from "../support/page-kinds.ts";
import { readSite } from "../support/portal-site.ts";
import { audit } from "./audit.ts";
import { kindOf, onePageOfEach, readersPages } from "./kind-of.ts";
import { sample } from "./sample.ts";

const test = suite("axe, and the report that is published");
const { output, origin, browser, close } = await sample();
test.after(close);

const site = readSite(output);
const file = "_data/accessibility.yml";
const { value: report, problems } = parseWith(accessibilitySchema, readYaml(readFileSync(join(import.meta.dirname, "../..", file), "utf8"), file), file);
const found = await audit(browser, origin, [...new Set([...Object.values(pageKinds), ...(report?.pages ?? []).map(({ address }) => address).filter((address) => site.has(address))])]);

test("nothing is broken on any kind of page, at 320 and 1280 px, in light, dark and forced colours", () => assert.equal(found.told, []));

test("every page that readers meet is of a kind that is tested", () => {
  assert.equal(readersPages(site).filter((address) => !kindOf(address)), []);
  const tested = new Set(Object.values(pageKinds).map(kindOf));
  assert.equal(onePageOfEach(site).map(({ kind }) => kind).filter((kind) => !tested.has(kind)), []);
});

test("the report reads without a problem, is about the sample portal, and names a page of each kind that it has", () => {
  assert.equal(problems, []);
  for (const { kind, address } of report!.pages) {
    assert.is(kindOf(address), kind);
    assert.ok(site.has(address), `${address} is gone: run «npm run accessibility»`);
  }
  assert.equal(report!.pages.map(({ kind }) => kind), onePageOfEach(site).map(({ kind }) => kind), "run «npm run accessibility»");
});

test("the report says what axe finds now", () => {
  const now = (rule: string): boolean => found.violations.some((violation) => violation.rule === rule);
  assert.equal(report!.violations.filter(({ rule }) => !now(rule)), []);
  assert.is(report!.violations.length, found.violations.length, "run «npm run accessibility»");
});

test.run();
