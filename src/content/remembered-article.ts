import type { Article, Tag } from "../model/article.ts";
import type { Category } from "../model/category.ts";
import type { Photo } from "../model/picture.ts";
import type { Problem } from "../model/problem.ts";
import { tagOf } from "./resolve.ts";

/** What lists, archives and addresses need to know of an article, so that its file need not be read for them. Plain data, kept between builds. */
export interface ArticleRow extends Pick<Article, "file" | "slug" | "url" | "hash" | "card" | "date" | "updated" | "expires" | "draft" | "pinned" | "hasBlocks" | "aliases" | "indicators" | "links"> {
  /** Id. */
  category: string;
  /** Names. */
  tags: readonly string[];
  photos: readonly Photo[];
  /** Warnings; an article with errors is not kept. */
  problems: readonly Problem[];
}

/** Rows by column: the form in which thousands of them are read fastest. */
export type Columns<Row> = { readonly [Key in keyof Row]: readonly Row[Key][] };

export function rowOf(article: Article, problems: readonly Problem[]): ArticleRow {
  const { file, slug, url, hash, card, date, updated, expires, draft, pinned, hasBlocks, aliases, indicators, links, photos, category, tags } = article;
  return { file, slug, url, hash, card, date, updated, expires, draft, pinned, hasBlocks, aliases, indicators, links, photos, category: category.id, tags: tags.map(({ name }) => name), problems };
}

/** An article of which only a row is in memory; title, summary and pictures are fetched when a page shows them. */
export class RememberedArticle implements Article {
  readonly file: string;
  readonly slug: string;
  readonly url: string;
  readonly hash: string;
  readonly card: string;
  readonly date: Date;
  readonly updated: Date | undefined;
  readonly expires: Date | undefined;
  readonly draft: boolean;
  readonly pinned: boolean;
  readonly hasBlocks: boolean;
  readonly aliases: readonly string[];
  readonly indicators: readonly string[];
  readonly links: readonly string[];
  readonly photos: readonly Photo[];
  readonly category: Category;
  readonly tags: readonly Tag[];
  readonly #fetch: () => Article;
  #whole: Article | undefined;

  /** @param fetch reads the whole article; it is asked once at most */
  constructor(rows: Columns<ArticleRow>, at: number, category: Category, fetch: () => Article) {
    this.file = rows.file[at]!;
    this.slug = rows.slug[at]!;
    this.url = rows.url[at]!;
    this.hash = rows.hash[at]!;
    this.card = rows.card[at]!;
    this.date = rows.date[at]!;
    this.updated = rows.updated[at];
    this.expires = rows.expires[at];
    this.draft = rows.draft[at]!;
    this.pinned = rows.pinned[at]!;
    this.hasBlocks = rows.hasBlocks[at]!;
    this.aliases = rows.aliases[at]!;
    this.indicators = rows.indicators[at]!;
    this.links = rows.links[at]!;
    this.photos = rows.photos[at]!;
    this.category = category;
    this.tags = rows.tags[at]!.map((name) => tagOf(name)!);
    this.#fetch = fetch;
    Object.freeze(this);
  }

  get title(): string { return this.#article.title; }
  get summary(): string { return this.#article.summary; }
  get correction(): string | undefined { return this.#article.correction; }
  get author(): string | undefined { return this.#article.author; }
  get image(): Article["image"] { return this.#article.image; }
  get source(): Article["source"] { return this.#article.source; }
  get pictures(): Article["pictures"] { return this.#article.pictures; }

  get #article(): Article { return (this.#whole ??= this.#fetch()); }
}
