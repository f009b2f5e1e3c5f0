import { z } from "zod";
import { editing, labels } from "../strings/vi.ts";
import type { Photo, Picture } from "./picture.ts";
import { instant, listOf, path, text, yesNo } from "./field.ts";

const label = labels.page;
const hint = editing.hints.page;

/** Front matter of `content/trang/<slug>.md`. */
export const pageSchema = z.strictObject({
  title: text({ title: label.title, description: hint.title, examples: [labels.examples.pageTitle] }, 150),
  summary: text({ title: label.summary, description: hint.summary, examples: [labels.examples.pageSummary] }, 300),
  updated: instant({ title: label.updated, description: hint.updated }),
  draft: yesNo({ title: label.draft, description: hint.draft }).optional(),
  aliases: listOf({ title: label.aliases, description: hint.aliases }, path(label.aliases), 20).optional(),
});

/** A page that stays, such as «Giới thiệu». */
export interface StaticPage {
  file: string;
  slug: string;
  /** Of its file and its photos: another hash, another page. */
  hash: string;
  /** `/<slug>/` */
  url: string;
  title: string;
  summary: string;
  updated: Date;
  draft: boolean;
  aliases: readonly string[];
  pictures: ReadonlyMap<string, Picture>;
  photos: readonly Photo[];
  /** Places in the portal that the body may lead to, as written. */
  links: readonly string[];
}
