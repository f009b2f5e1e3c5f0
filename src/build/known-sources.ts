import type { ContentFile } from "../content/list-files.ts";
import type { Reading, ReadSources } from "../content/load.ts";
import type { Known } from "../content/known.ts";
import { readText } from "../content/read-text.ts";
import type { ArticleSource, ReadSource } from "../content/read-source.ts";
import { RememberedArticle, rowOf, type Columns } from "../content/remembered-article.ts";
import { resolveArticle } from "../content/resolve.ts";
import { shortHash } from "../format/hash.ts";
import type { Article } from "../model/article.ts";
import type { Photo } from "../model/picture.ts";
import type { Problem } from "../model/problem.ts";
import type { KnownArticle } from "./manifest.ts";
import type { ShardPlace, SourceShards } from "./source-shards.ts";
import { stampOf } from "./stamp.ts";

/** An article's file as this build read it. */
interface Fresh { stamp: string; source: ArticleSource; problems: readonly Problem[] }

/** What a build keeps of an article beside what the article itself says. */
export type ArticlePage = Pick<KnownArticle, "near" | "picture">;

/** Reads only the articles that changed since the last build, and remembers them for the next. */
export class SourceMemory {
  readonly #shards: SourceShards;
  readonly #before: Columns<KnownArticle> | undefined;
  /** Rows of the last build, by file. */
  readonly #rows: ReadonlyMap<string, number>;
  readonly #samePhoto: (photo: Photo) => boolean;
  readonly #fresh = new Map<string, Fresh>();
  /** By file: stamps of files that are new and hold what they held. */
  readonly #stamps = new Map<string, string>();

  /** @param samePhoto whether a photo's file is what it was at the last build */
  constructor(shards: SourceShards, before: Columns<KnownArticle> | undefined, samePhoto: (photo: Photo) => boolean) {
    this.#shards = shards;
    this.#before = before;
    this.#rows = new Map(before?.file.map((file, row) => [file, row]));
    this.#samePhoto = samePhoto;
  }

  reader(readChanged: (entries: readonly ContentFile[], known: Known) => Promise<ReadSource[]>): ReadSources {
    return async (entries, known) => {
      const readings: (Reading | undefined)[] = entries.map((entry) => this.#remembered(entry, known));
      const changed = entries.flatMap((entry, index) => (readings[index] ? [] : [{ entry, index, stamp: stampOf(entry.path) }]));
      const reads = await readChanged(changed.map(({ entry }) => entry), known);
      changed.forEach(({ entry: { file }, index, stamp }, at) => {
        const { source, problems } = (readings[index] = reads[at]!);
        if (source?.kind === "article") this.#fresh.set(file, { stamp, source, problems });
      });
      return readings as Reading[];
    };
  }

  #remembered({ path, file }: ContentFile, known: Known): Reading | undefined {
    const row = this.#rows.get(file);
    if (row === undefined) return undefined;
    const before = this.#before!;
    const stamp = stampOf(path);
    if (stamp !== before.stamp[row]) {
      if (!hasText(path, before.text[row]!)) return undefined;
      this.#stamps.set(file, stamp);
    }
    if (!before.photos[row]!.every(this.#samePhoto)) return undefined;
    const problems = before.problems[row]!;
    const category = known.categories?.get(before.category[row]!);
    const settled = category && !before.hasBlocks[row] && before.indicators[row]!.every((id) => known.indicators.has(id));
    if (!settled) return { source: this.#shards.source(placeIn(before, row)), problems: [...problems] };
    return { remembered: new RememberedArticle(before, row, category, () => resolveArticle(this.#shards.source(placeIn(before, row)), known).article!), problems };
  }

  /** Rows of these articles for the next build. */
  rows(articles: readonly Article[], pageOf: (article: Article) => ArticlePage): Columns<KnownArticle> {
    const sources = articles.map(({ file }) => this.#fresh.get(file) ?? this.#rows.get(file)!);
    const places = this.#places(articles, sources);
    const rows = sources.map((source, index): KnownArticle | number => {
      if (typeof source === "number") return source;
      const { stamp, source: { text }, problems } = source;
      return { ...rowOf(articles[index]!, problems), ...places.get(index)!, text, stamp, near: "", picture: "" };
    });
    const column: Column = (key) => rows.map((row) => (typeof row === "number" ? this.#before![key][row]! : row[key]));
    const pages = articles.map(pageOf);
    return {
      ...columnsOf(column),
      shard: column("shard").map((shard, index) => places.get(index)?.shard ?? shard),
      from: column("from").map((from, index) => places.get(index)?.from ?? from),
      length: column("length").map((length, index) => places.get(index)?.length ?? length),
      stamp: column("stamp").map((stamp, index) => this.#stamps.get(articles[index]!.file) ?? stamp),
      near: pages.map(({ near }) => near), picture: pages.map(({ picture }) => picture),
    };
  }

  /** Writes the years in which something changed. @returns places that are new, by index */
  #places(articles: readonly Article[], sources: readonly (Fresh | number)[]): ReadonlyMap<number, ShardPlace> {
    const years = new Map<string, number[]>();
    articles.forEach(({ url }, index) => {
      const year = url.slice(0, url.indexOf("/", "/tin-tuc/".length));
      const known = years.get(year);
      if (known) known.push(index);
      else years.set(year, [index]);
    });
    const before = this.#before;
    const held = new Map<string, number>();
    for (const shard of before?.shard ?? []) held.set(shard, (held.get(shard) ?? 0) + 1);
    const shardAt = (index: number): string | undefined => {
      const source = sources[index]!;
      return typeof source === "number" ? before!.shard[source] : undefined;
    };

    const places = new Map<number, ShardPlace>();
    for (const indexes of years.values()) {
      const first = shardAt(indexes[0]!);
      if (first && indexes.length === held.get(first) && indexes.every((index) => shardAt(index) === first)) continue;
      const here = indexes.map((index) => sources[index]!);
      const written = this.#shards.write(here.map((source) => (typeof source === "number" ? placeIn(before!, source) : source.source)));
      indexes.forEach((index, at) => places.set(index, written[at]!));
    }
    return places;
  }
}

const placeIn = ({ shard, from, length }: Columns<KnownArticle>, row: number): ShardPlace => ({ shard: shard[row]!, from: from[row]!, length: length[row]! });

function hasText(path: string, hash: string): boolean {
  const { text } = readText(path, path);
  return text !== undefined && shortHash(text) === hash;
}

type Column = <Key extends keyof KnownArticle>(key: Key) => KnownArticle[Key][];

const columnsOf = (column: Column): Columns<KnownArticle> => ({
  file: column("file"), slug: column("slug"), url: column("url"), hash: column("hash"), card: column("card"), text: column("text"), stamp: column("stamp"),
  date: column("date"), updated: column("updated"), expires: column("expires"), draft: column("draft"), pinned: column("pinned"), hasBlocks: column("hasBlocks"),
  category: column("category"), tags: column("tags"), indicators: column("indicators"), aliases: column("aliases"), links: column("links"),
  photos: column("photos"), problems: column("problems"), shard: column("shard"), from: column("from"), length: column("length"), near: column("near"), picture: column("picture"),
});
