import { z } from "zod";
import { labels, newArticle } from "../strings/vi.ts";
import { formerAddress, instant, listOf, slug, text, url, yesNo } from "./field.ts";
import type { Category } from "./category.ts";
import type { Picture } from "./picture.ts";
import type { WrittenPage } from "./written-page.ts";

const label = labels.article;
const hint = newArticle.comments;

const pictureSchema = z.strictObject({
  src: text({ title: labels.image.src, examples: ["anh.jpg"], kind: "picture" }),
  alt: text({ title: labels.image.alt, examples: [labels.examples.alt] }, 300),
  caption: text(labels.image.caption, 300).optional(),
  credit: text(labels.image.credit).optional(),
}).meta({ title: label.image, description: hint.image });

/** Front matter of `content/tin-tuc/<yyyy>/<slug>.md`. */
export const articleSchema = z.strictObject({
  title: text({ title: label.title, description: hint.title, examples: [labels.examples.articleTitle] }, 200),
  date: instant({ title: label.date, description: hint.date }),
  updated: instant({ title: label.updated, description: hint.updated }).optional(),
  correction: text({ title: label.correction, description: hint.correction }, 500).optional(),
  summary: text({ title: label.summary, description: hint.summary, examples: [labels.examples.articleSummary] }, 500),
  category: slug({ title: label.category, examples: ["kinh-te"] }),
  author: text({ title: label.author, description: hint.author }).optional(),
  image: pictureSchema.optional(),
  tags: listOf({ title: label.tags, description: hint.tags }, text(label.tags, 80), 20).optional(),
  source: z.strictObject({ name: text(labels.source.name), url: url(labels.source.url).optional() }).meta({ title: label.source, description: hint.source }).optional(),
  pinned: yesNo({ title: label.pinned, description: hint.pinned }).optional(),
  draft: yesNo({ title: label.draft, description: hint.draft }).optional(),
  expires: instant({ title: label.expires, description: hint.expires }).optional(),
  aliases: listOf({ title: label.aliases, description: hint.aliases }, formerAddress(label.aliases), 20).optional(),
  indicators: listOf({ title: label.indicators, description: hint.indicators }, slug(label.indicators), 20).optional(),
});

export type ArticleFields = z.infer<typeof articleSchema>;

export interface Tag { name: string; slug: string; url: string }

/** A dated piece of news, at `/tin-tuc/<yyyy>/<mm>/<slug>/`, year and month in local time. */
export interface Article extends WrittenPage {
  /** Of its front matter and photos: another card, other lists and neighbours. */
  card: string;
  summary: string;
  date: Date;
  updated: Date | undefined;
  /** What was put right at `updated`, told to readers. */
  correction: string | undefined;
  category: Category;
  author: string | undefined;
  image: Picture | undefined;
  tags: readonly Tag[];
  source: { name: string; url?: string | undefined } | undefined;
  pinned: boolean;
  expires: Date | undefined;
  /** Ids of indicators the article speaks of, from front matter and from its blocks. */
  indicators: readonly string[];
  /** Whether the body places widgets or figures, which need the portal to be rendered. */
  hasBlocks: boolean;
}
