import type { ContentFile } from "../content/list-files.ts";
import type { Reading, ReadSources } from "../content/load.ts";
import type { Known } from "../content/known.ts";
import { readText } from "../content/read-text.ts";
import type { ArticleSource, ReadSource } from "../content/read-source.ts";
import { inColumns, RememberedArticle, rowOf, type Columns } from "../content/remembered-article.ts";
import { resolveArticle } from "../content/resolve.ts";
import { shortHash } from "../format/hash.ts";
import type { Article } from "../model/article.ts";
import type { Photo } from "../model/picture.ts";
import type { Problem } from "../model/problem.ts";
import type { KnownArticle } from "./manifest.ts";
import type { ShardPlace, SourceShards } from "./source-shards.ts";
import { stampOf } from "./stamp.ts";

/** What is known of a file that was looked at in this build. */
interface Seen { stamp: string; text: string; source: ArticleSource | ShardPlace; problems: readonly Problem[] }

/** Reads only the articles that changed since the last build, and remembers them for the next. */
export class SourceMemory {
  readonly #shards: SourceShards;
  readonly #before: Columns<KnownArticle> | undefined;
  readonly #rowOf: ReadonlyMap<string, number>;
  readonly #samePhoto: (photo: Photo) => boolean;
  readonly #seen = new Map<string, Seen>();

  /** @param samePhoto whether a photo's file is what it was at the last build */
  constructor(shards: SourceShards, before: Columns<KnownArticle> | undefined, samePhoto: (photo: Photo) => boolean) {
    this.#shards = shards;
    this.#before = before;
    this.#rowOf = new Map(before?.file.map((file, row) => [file, row]));
    this.#samePhoto = samePhoto;
  }

  reader(readChanged: (entries: readonly ContentFile[], known: Known) => Promise<ReadSource[]>): ReadSources {
    return async (entries, known) => {
      const readings: (Reading | undefined)[] = entries.map((entry) => this.#remembered(entry, known));
      const changed = entries.flatMap((entry, index) => (readings[index] ? [] : [{ entry, index, stamp: stampOf(entry.path) }]));
      const fresh = await readChanged(changed.map(({ entry }) => entry), known);
      changed.forEach(({ entry: { file }, index, stamp }, place) => {
        const { source, problems } = (readings[index] = fresh[place]!);
        if (source?.kind === "article") this.#seen.set(file, { stamp, text: source.text, source, problems });
      });
      return readings as Reading[];
    };
  }

  #remembered({ path, file }: ContentFile, known: Known): Reading | undefined {
    const row = this.#rowOf.get(file);
    if (row === undefined) return undefined;
    const before = this.#before!;
    const stamp = stampOf(path);
    const text = before.text[row]!;
    if (stamp !== before.stamp[row] && !hasText(path, text)) return undefined;
    if (!before.photos[row]!.every(this.#samePhoto)) return undefined;
    const place: ShardPlace = { shard: before.shard[row]!, from: before.from[row]!, length: before.length[row]! };
    const problems = before.problems[row]!;
    this.#seen.set(file, { stamp, text, source: place, problems });

    const category = known.categories?.get(before.category[row]!);
    const settled = category && !before.hasBlocks[row] && before.indicators[row]!.every((id) => known.indicators.has(id));
    if (!settled) return { source: this.#shards.source(place), problems: [...problems] };
    return { remembered: new RememberedArticle(before, row, category, () => resolveArticle(this.#shards.source(place), known).article!), problems };
  }

  /** Rows of these articles for the next build. @param pageOf what is to be kept of an article's page */
  rows(articles: readonly Article[], pageOf: (article: Article) => Pick<KnownArticle, "near" | "picture">): Columns<KnownArticle> {
    const seen = (article: Article): Seen => this.#seen.get(article.file)!;
    const places = this.#places(articles.map((article) => ({ article, source: seen(article).source })));
    const rows = articles.map((article, index): KnownArticle => {
      const { stamp, text, problems } = seen(article);
      return { ...rowOf(article, problems), ...places[index]!, stamp, text, ...pageOf(article) };
    });
    return inColumns(rows);
  }

  /** Writes the years in which something changed. */
  #places(sources: readonly { article: Article; source: ArticleSource | ShardPlace }[]): ShardPlace[] {
    const places: ShardPlace[] = Array.from({ length: sources.length });
    const years = new Map<string, number[]>();
    sources.forEach(({ article }, index) => {
      const year = article.url.slice(0, article.url.indexOf("/", "/tin-tuc/".length));
      const known = years.get(year);
      if (known) known.push(index);
      else years.set(year, [index]);
    });
    const held = heldBy(this.#before);
    for (const indexes of years.values()) {
      const here = indexes.map((index) => sources[index]!.source);
      const [first] = here;
      const same = first && "shard" in first && here.length === held.get(first.shard) && here.every((source) => "shard" in source && source.shard === first.shard);
      const now = same ? here as ShardPlace[] : this.#shards.write(here);
      indexes.forEach((index, at) => { places[index] = now[at]!; });
    }
    return places;
  }
}

const hasText = (path: string, hash: string): boolean => {
  const { text } = readText(path, path);
  return text !== undefined && shortHash(text) === hash;
};

/** How many articles each shard holds. */
function heldBy(rows: Columns<KnownArticle> | undefined): ReadonlyMap<string, number> {
  const held = new Map<string, number>();
  for (const shard of rows?.shard ?? []) held.set(shard, (held.get(shard) ?? 0) + 1);
  return held;
}
