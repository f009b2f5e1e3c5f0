import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { z } from "zod";
import { fieldPattern } from "../../src/editing/field-patterns.ts";
import { absoluteUrl, email, instant, path, slug, url, type FieldKind } from "../../src/model/field.ts";
import { day, period } from "../../src/model/indicator-field.ts";

const test = suite("patterns of fields");

const kinds: [FieldKind, z.ZodType, string[]][] = [
  ["instant", instant("x"), ["2019-05-13", "2019-05-13 16:43", "2019-05-13T16:43:08+07:00", "2019-05-13 16:43 Z", "2019-5-13", "13/05/2019", "2019-05-13 24:00", "2019-05-13 16:60", "2019-00-10", "hôm qua", ""]],
  ["url", url("x"), ["/lien-he/", "/a?b=c#d", "//evil.example", "/../a", "/a/../b", "/a?x=..", "/a/..", "/..a/", "https://a.vn", "http://a.vn/b", "https://a", "ftp://a.vn", "javascript:alert(1)", "mailto:a@b.vn", "tel:+84209", "a b", "/a b", "", "https://cổng.vn:8443/a?b=$c;d", "https://a.b;sandbox;x.y/p", "https://$arg_x.b.vn/", "https://a.b\\@c.vn/", "https://ai@a.vn/", "https://a.vn:x/"]],
  ["absoluteUrl", absoluteUrl("x"), ["https://a.vn", "https://a.vn/", "a.vn", "/a/", "https://a b.vn", "https://a.vn:8443", "https://a.vn;sandbox", "https://a.vn'", "https://$http_x.vn", "https://[::1].vn"]],
  ["path", path("x"), ["/a/", "/a\\b", "a", "https://a.vn", "/"]],
  ["email", email("x"), ["a@b.vn", "a@b", "a b@c.vn", "@b.vn"]],
  ["slug", slug("x"), ["kinh-te", "a1", "Kinh-te", "kinh--te", "-a", "a-", "kinh tế", "đa"]],
  ["period", period("x"), ["2019", "2019-Q2", "2019-04", "2019-04-30", "2019-Q5", "2019-13", "4/2019", "19"]],
  ["day", day("x"), ["2019-04-30", "2019-04", "2019", "2019-4-30", "2019-04-32"]],
];

for (const [kind, schema, samples] of kinds) {
  test(`the pattern of «${kind}» takes what the model takes and nothing else`, () => {
    const pattern = new RegExp(fieldPattern(kind).pattern, "u");
    for (const sample of samples) assert.is(pattern.test(sample), schema.safeParse(sample).success, `${kind}: «${sample}»`);
  });
}

test("a host is letters, digits, points and hyphens: in a policy or in a web server's file it says nothing else", () => {
  for (const written of ["https://a.b;sandbox;x.y/p", "https://$arg_x.b.vn/", "https://${http_x}.b.vn/", "https://a.vn,b.vn", "https://a.vn'self'", 'https://a.vn"', "https://*.a.vn", "https://a.vn{}", "https://a.vn：80；sandbox.b/"]) {
    assert.not.ok(url("x").safeParse(written).success, written);
    assert.not.ok(absoluteUrl("x").safeParse(written).success, written);
  }
  for (const written of ["https://cổng-tỉnh.example.vn/a;b/$c?d=e;f", "http://127.0.0.1:8080", "https://xn--cng-qmz.vn/"]) assert.ok(url("x").safeParse(written).success, written);
});

test("a pattern knows no calendar: a day that is not real is left to the check", () => {
  assert.ok(new RegExp(fieldPattern("instant").pattern, "u").test("2019-02-31"));
  assert.not.ok(instant("x").safeParse("2019-02-31").success);
});

test.run();
