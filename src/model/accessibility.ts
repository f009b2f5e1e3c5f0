import { z } from "zod";
import { accessibility as words } from "../strings/vi.ts";
import { instant, listOf, oneOf, path, text } from "./field.ts";
import { wholeNumber } from "./indicator-field.ts";
import { pageKinds } from "./page-kind.ts";

const label = words.labels;

/** Ways in which a page is looked at: colours of the day, of the night, and those a reader with low vision has set for everything. */
export const schemes = ["light", "dark", "forcedColours"] as const;
export type Scheme = (typeof schemes)[number];

const finding = z.strictObject({
  rule: text(label.rule, 100),
  impact: oneOf(label.impact, ["minor", "moderate", "serious", "critical"]),
  /** Success criteria of WCAG, `1.4.3`; none for a recommendation. */
  criteria: listOf(label.criteria, text(label.criterion, 10), 20),
  places: wholeNumber({ title: label.places }, 1, 1_000_000),
  pages: listOf(label.foundOn, path(label.address), 200),
});

/** Places where one rule is broken, or where only a person can tell. */
export type Finding = z.infer<typeof finding>;

/** `_data/accessibility.yml`, written by `npm run accessibility`: what an automatic check of the portal found. The file may be absent. */
export const accessibilitySchema = z.strictObject({
  date: instant(label.date),
  axe: text(label.axe, 20),
  browser: text(label.browser, 60),
  widths: listOf(label.widths, wholeNumber({ title: label.width }, 100, 10_000), 10),
  schemes: listOf(label.schemes, oneOf(label.scheme, schemes), 10),
  pages: listOf(label.pages, z.strictObject({ kind: oneOf(label.kind, pageKinds), address: path(label.address) }), 200),
  rulesPassed: wholeNumber({ title: label.rulesPassed }, 0, 1000),
  violations: listOf(label.violations, finding, 200),
  incomplete: listOf(label.incomplete, finding, 200),
});

export type AccessibilityReport = z.infer<typeof accessibilitySchema>;

/** A report as a portal shows it: `leadsTo` are the addresses that lead to a page still. */
export interface ShownReport extends AccessibilityReport { leadsTo: readonly string[] }
