import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { nextChangeOf } from "../../src/content/gate.ts";
import { nextSecurityExpiry, securityExpiry } from "../../src/model/security-expiry.ts";
import { securityTxt } from "../../src/supply/security-txt.ts";
import { instant, site } from "../support/model.ts";
import { buildSite } from "../support/portal-site.ts";

const test = suite("security.txt");
const settingsWith = (more: string): string => `${readFileSync(new URL("../fixtures/tinh-mau/data/site.yml", import.meta.url), "utf8").trimEnd()}\n${more}`;
const contact = "anninh@example.vn";

test("it has a contact, a day until which it counts, the languages and its own address", () => {
  assert.is(securityTxt({ site: site(), now: instant("2024-05-01") }, { contact, policy: "https://example.vn/bao-loi" }), [
    `Contact: mailto:${contact}`, "Expires: 2025-01-01T00:00:00+07:00", "Policy: https://example.vn/bao-loi", "Preferred-Languages: vi, en",
    "Canonical: https://congthongtin.example.vn/.well-known/security.txt", "",
  ].join("\n"));
});

test("it counts for half a year at least and for less than a whole one, whatever the day of the build", () => {
  const day = 86_400_000;
  for (let at = instant("2023-01-01").getTime(); at < instant("2025-01-01").getTime(); at += day / 4) {
    const left = (securityExpiry(new Date(at)).getTime() - at) / day;
    assert.ok(left > 180 && left < 280, `${new Date(at).toISOString()}: ${left} days`);
  }
});

test("it changes with the quarter, in Vietnam, and the portal is to be built then", () => {
  for (const [now, next, expiry] of [
    ["2024-01-01 00:00", "2024-04-01", "2024-10-01"], ["2024-03-31 23:59", "2024-04-01", "2024-10-01"], ["2024-04-01 00:00", "2024-07-01", "2025-01-01"], ["2024-12-31 23:59", "2025-01-01", "2025-07-01"],
  ] as const) {
    assert.equal(nextSecurityExpiry(instant(now)), instant(next), now);
    assert.equal(securityExpiry(instant(now)), instant(expiry), now);
  }
  const change = (security?: { contact: string }): Date | undefined => nextChangeOf([], { site: site(security ? { security } : {}), indicators: [], questions: [] }, instant("2024-05-01"));
  assert.equal([change({ contact }), change()], [instant("2024-07-01"), undefined]);
});

test("a portal has it, and the bill of materials, when its settings ask for them", async () => {
  const [plain, whole] = [await buildSite(), await buildSite({ "data/site.yml": settingsWith(`security: {contact: ${contact}}\nsbom: true\n`) })];
  assert.equal([...plain.keys()].filter((name) => /security|sbom/.test(name)), []);
  assert.match(whole.get("/.well-known/security.txt")!, `Contact: mailto:${contact}\n`);
  assert.is((JSON.parse(whole.get("/.well-known/sbom.cdx.json")!) as { bomFormat: string }).bomFormat, "CycloneDX");
});

test.run();
