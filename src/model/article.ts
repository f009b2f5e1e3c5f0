import { z } from "zod";
import { labels } from "../strings/vi.ts";
import { instant, listOf, path, slug, text, url, yesNo } from "./field.ts";
import type { Category } from "./category.ts";
import type { Photo, Picture } from "./picture.ts";

const label = labels.article;

const pictureSchema = z.strictObject({
  src: text({ title: labels.image.src, examples: ["anh.jpg"] }),
  alt: text({ title: labels.image.alt, examples: [labels.examples.alt] }, 300),
  caption: text(labels.image.caption, 300).optional(),
  credit: text(labels.image.credit).optional(),
}).meta({ title: label.image });

/** Front matter of `content/tin-tuc/<yyyy>/<slug>.md`. */
export const articleSchema = z.strictObject({
  title: text({ title: label.title, examples: [labels.examples.articleTitle] }, 200),
  date: instant(label.date),
  updated: instant(label.updated).optional(),
  correction: text(label.correction, 500).optional(),
  summary: text({ title: label.summary, examples: [labels.examples.articleSummary] }, 500),
  category: slug({ title: label.category, examples: ["kinh-te"] }),
  author: text(label.author).optional(),
  image: pictureSchema.optional(),
  tags: listOf(label.tags, text(label.tags, 80), 20).optional(),
  source: z.strictObject({ name: text(labels.source.name), url: url(labels.source.url).optional() }).meta({ title: label.source }).optional(),
  pinned: yesNo(label.pinned).optional(),
  draft: yesNo(label.draft).optional(),
  expires: instant(label.expires).optional(),
  aliases: listOf(label.aliases, path(label.aliases), 20).optional(),
  indicators: listOf(label.indicators, slug(label.indicators), 20).optional(),
});

export type ArticleFields = z.infer<typeof articleSchema>;

export interface Tag { name: string; slug: string; url: string }

export interface Article {
  /** Path of the Markdown file, as the editor knows it. */
  file: string;
  slug: string;
  /** Of its file and the sizes of its photos: another hash, another page. */
  hash: string;
  /** Of its front matter and photos: another card, other lists and neighbours. */
  card: string;
  /** `/tin-tuc/<yyyy>/<mm>/<slug>/`, year and month in local time. */
  url: string;
  title: string;
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
  draft: boolean;
  expires: Date | undefined;
  aliases: readonly string[];
  /** Ids of indicators the article speaks of, from front matter and from its blocks. */
  indicators: readonly string[];
  /** Pictures in the body, by the name they are written with. */
  pictures: ReadonlyMap<string, Picture>;
  /** Its photo and those of the body. */
  photos: readonly Photo[];
  /** Places in the portal that the body may lead to, as written. */
  links: readonly string[];
  /** Whether the body places widgets or figures, which need the portal to be rendered. */
  hasBlocks: boolean;
}
