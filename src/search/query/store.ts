import { form, indexFolder, rootFile, type Card, type Root, type ShardManifest } from "../format.ts";
import { formsIn, readOverflow, type FormList } from "./lists.ts";

/** Gets a file of the index, by its address; the engine in the browser fetches, tests read from disk. */
export type ReadFile = (url: string) => Promise<Uint8Array>;

export type Table = "pairs" | "syllables";
const letters: Readonly<Record<Table, string>> = { pairs: "p", syllables: "s" };
/** Chunks looked at for terms that begin alike. */
const mostChunks = 4;

interface Shard { folder: string; first: number; documents: number; manifest: ShardManifest }

/** A form with the number that its first document has in the whole index. */
export interface FoundForm extends FormList { shard: Shard }

/** What filters ask of a shard's documents, by document. */
interface Facets { categories: readonly number[]; kinds: readonly number[] }

/** The files of the index, each fetched once; its documents are numbered over all shards, newest shard first. */
export class Store {
  readonly #read: ReadFile;
  readonly #files = new Map<string, Promise<Uint8Array>>();
  readonly #json = new Map<string, Promise<unknown>>();
  readonly root: Root;
  readonly shards: readonly Shard[];
  readonly documents: number;

  private constructor(read: ReadFile, root: Root, manifests: readonly ShardManifest[]) {
    this.#read = read;
    this.root = root;
    let first = 0;
    this.shards = root.shards.map(({ name, documents }, index) => {
      first += documents;
      return { folder: `${indexFolder}${name}/`, first: first - documents, documents, manifest: manifests[index]! };
    });
    this.documents = first;
  }

  /** @throws when a file cannot be read or is of another form */
  static async open(read: ReadFile): Promise<Store> {
    const root = parse(await read(rootFile)) as Root;
    if (root.form !== form) throw new Error(`index of form ${root.form}`);
    return new Store(read, root, await Promise.all(root.shards.map(async ({ name }) => parse(await read(`${indexFolder}${name}/m`)) as ShardManifest)));
  }

  #file(url: string): Promise<Uint8Array> {
    let file = this.#files.get(url);
    if (!file) {
      file = this.#read(url);
      this.#files.set(url, file);
      file.catch(() => this.#files.delete(url));
    }
    return file;
  }

  #parsed(url: string): Promise<unknown> {
    let json = this.#json.get(url);
    if (!json) this.#json.set(url, (json = this.#file(url).then(parse)));
    return json;
  }

  /** Forms of a key in all shards. With `prefix`, those of all keys that begin with it. */
  async forms(table: Table, key: string, prefix = false): Promise<FoundForm[]> {
    const wanted = prefix ? (other: string): boolean => other.startsWith(key) : (other: string): boolean => other === key;
    const found = await Promise.all(this.shards.map(async (shard) => {
      const starts = shard.manifest[table];
      const from = lastAtMost(starts, key);
      const to = prefix ? Math.min(lastAtMost(starts, `${key}\uffff`), from + mostChunks - 1) : from;
      const chunks = await Promise.all(Array.from({ length: starts.length ? to - from + 1 : 0 }, (_, index) => this.#file(`${shard.folder}${letters[table]}${from + index}`)));
      return chunks.flatMap((chunk) => formsIn(chunk, wanted)).map((found): FoundForm => ({ ...found, shard }));
    }));
    return found.flat();
  }

  /** Fetches the documents that lie in overflow files. */
  async complete(forms: readonly FoundForm[]): Promise<void> {
    await Promise.all(forms.map(async (found) => {
      if (found.overflow === undefined) return;
      const bytes = await this.#file(`${found.shard.folder}o${found.overflow}`);
      if (found.overflow !== undefined) readOverflow(bytes, found);
    }));
  }

  #shardOf(document: number): Shard { return this.shards.findLast(({ first }) => first <= document)!; }

  async card(document: number): Promise<Card> {
    const { folder, first, manifest: { cardsPerFile } } = this.#shardOf(document);
    const place = document - first;
    const cards = await this.#parsed(`${folder}c${Math.floor(place / cardsPerFile)}`) as readonly Card[];
    return cards[place % cardsPerFile]!;
  }

  /** Year of a document, and the documents of each year. */
  yearOf(document: number): number {
    const { first, manifest: { years } } = this.#shardOf(document);
    return years.findLast(([, start]) => start <= document - first)![0];
  }

  /** Place of a document's category in `root.categories`, and of its kind. */
  async facets(): Promise<(document: number) => { category: number; kind: number }> {
    const all = await Promise.all(this.shards.map(({ folder }) => this.#parsed(`${folder}f`) as Promise<Facets>));
    return (document) => {
      const shard = this.#shardOf(document);
      const { categories, kinds } = all[this.shards.indexOf(shard)]!;
      return { category: categories[document - shard.first]!, kind: kinds[document - shard.first]! };
    };
  }

  /** Folded syllables of all documents with the logarithm of how many have them. */
  async words(): Promise<ReadonlyMap<string, number>> {
    const words = new Map<string, number>();
    for (const { folder } of this.shards) {
      const file = await this.#parsed(`${folder}w`) as { words: string; counts: string };
      file.words.split(" ").forEach((word, index) => words.set(word, Math.max(words.get(word) ?? 0, Number.parseInt(file.counts[index]!, 36))));
    }
    return words;
  }
}

const parse = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes));

/** Place of the last start that is not after the key; 0 when all are. */
function lastAtMost(starts: readonly string[], key: string): number {
  let low = 0, high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= key) low = middle;
    else high = middle - 1;
  }
  return Math.max(low, 0);
}
