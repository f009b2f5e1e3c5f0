import { z } from "zod";
import { editing, labels } from "../strings/vi.ts";
import { formerAddress, instant, listOf, text, yesNo } from "./field.ts";
import type { WrittenPage } from "./written-page.ts";

const label = labels.page;
const hint = editing.hints.page;

/** Front matter of `content/trang/<slug>.md`. */
export const pageSchema = z.strictObject({
  title: text({ title: label.title, description: hint.title, examples: [labels.examples.pageTitle] }, 150),
  summary: text({ title: label.summary, description: hint.summary, examples: [labels.examples.pageSummary] }, 300),
  updated: instant({ title: label.updated, description: hint.updated }),
  draft: yesNo({ title: label.draft, description: hint.draft }).optional(),
  aliases: listOf({ title: label.aliases, description: hint.aliases }, formerAddress(label.aliases), 20).optional(),
});

/** A page that stays, such as «Giới thiệu», at `/<slug>/`. */
export interface StaticPage extends WrittenPage {
  summary: string;
  updated: Date;
}
