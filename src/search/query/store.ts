import { form, indexFolder, rootFile, type Card, type Root, type ShardManifest } from "../format.ts";
import { formsIn, readOverflow, type FormList } from "./lists.ts";

/** Gets a file of the index, by its address; the engine in the browser fetches, tests read from disk. */
export type ReadFile = (url: string) => Promise<Uint8Array>;

export type Table = "pairs" | "syllables";
/** Chunks looked at for terms that begin alike. */
const mostChunks = 4;
/** Keys whose lists are kept: words of one query are words of the next. */
const mostKept = 32;

interface Shard { folder: string; first: number; documents: number; manifest: ShardManifest }

/** A form with the number that its first document has in the whole index. */
export interface FoundForm extends FormList { shard: Shard }

/** What filters ask of a shard's documents, by document. */
interface Facets { categories: readonly number[]; kinds: readonly number[] }

/** The files of the index, each fetched once; its documents are numbered over all shards, newest shard first: the order of numbers is that of days. */
export interface Store {
  root: Root;
  /** How many there are. */
  documents: number;
  /** Forms of a key in all shards. With `prefix`, those of all keys that begin with it, from so many chunks at most. */
  forms(table: Table, key: string, prefix?: boolean, chunks?: number): Promise<FoundForm[]>;
  /** Fetches the documents that lie in overflow files. */
  complete(forms: readonly FoundForm[]): Promise<void>;
  card(document: number): Promise<Card>;
  yearOf(document: number): number;
  /** Place of a document's category in `root.categories`, and of its kind. */
  facets(): Promise<(document: number) => { category: number; kind: number }>;
  /** Folded syllables of all documents with the logarithm of how many have them. */
  words(): Promise<ReadonlyMap<string, number>>;
}

export const Store = {
  /** @throws when a file cannot be read or is of another form */
  async open(read: ReadFile): Promise<Store> {
    const root = parse(await read(rootFile)) as Root;
    if (root.form !== form) throw new Error(`form ${root.form}`);
    return storeOf(read, root, await Promise.all(root.shards.map(async ({ name }) => parse(await read(`${indexFolder}${name}/m`)) as ShardManifest)));
  },
};

function storeOf(read: ReadFile, root: Root, manifests: readonly ShardManifest[]): Store {
  const kept = new Map<string, Promise<FoundForm[]>>();
  let documents = 0;
  const shards = root.shards.map(({ name, documents: own }, place): Shard => {
    documents += own;
    return { folder: `${indexFolder}${name}/`, first: documents - own, documents: own, manifest: manifests[place]! };
  });
  const file = remembered(read);
  const parsed = remembered(async (url) => parse(await file(url)));
  const shardOf = (document: number): Shard => lastWhere(shards, ({ first }) => first <= document);

  async function readForms(table: Table, key: string, prefix: boolean, chunks: number): Promise<FoundForm[]> {
    const found = await Promise.all(shards.map(async (shard) => {
      const starts = shard.manifest[table];
      const from = lastAtMost(starts, key);
      const to = prefix ? Math.min(lastAtMost(starts, `${key}\uffff`), from + chunks - 1) : from;
      const files = await Promise.all(starts.slice(from, to + 1).map((_, index) => file(`${shard.folder}${table[0]}${from + index}`)));
      return files.flatMap((chunk) => formsIn(chunk, key, prefix)).map((list): FoundForm => ({ ...list, shard }));
    }));
    return found.flat();
  }

  return {
    root, documents,
    forms(table, key, prefix = false, chunks = mostChunks) {
      const name = [table, key, prefix, chunks].join();
      const forms = kept.get(name) ?? readForms(table, key, prefix, chunks);
      kept.delete(name);
      kept.set(name, forms);
      for (const [oldest] of kept) if (kept.size > mostKept) kept.delete(oldest);
      forms.catch(() => kept.delete(name));
      return forms;
    },
    async complete(forms) {
      await Promise.all(forms.map(async (found) => {
        if (found.overflow === undefined) return;
        const bytes = await file(`${found.shard.folder}o${found.overflow}`);
        if (found.overflow !== undefined) readOverflow(bytes, found); // another query may have been quicker
      }));
    },
    async card(document) {
      const { folder, first, manifest: { cardsPerFile } } = shardOf(document);
      const place = document - first;
      const cards = await parsed(`${folder}c${Math.floor(place / cardsPerFile)}`) as readonly Card[];
      return cards[place % cardsPerFile]!;
    },
    yearOf(document) {
      const { first, manifest: { years } } = shardOf(document);
      return lastWhere(years, ([, start]) => start <= document - first)[0];
    },
    async facets() {
      const all = await Promise.all(shards.map(({ folder }) => parsed(`${folder}f`) as Promise<Facets>));
      return (document) => {
        const shard = shardOf(document);
        const { categories, kinds } = all[shards.indexOf(shard)]!;
        return { category: categories[document - shard.first]!, kind: kinds[document - shard.first]! };
      };
    },
    async words() {
      const words = new Map<string, number>();
      for (const { folder } of shards) {
        const list = await parsed(`${folder}w`) as { words: string; counts: string };
        list.words.split(" ").forEach((word, index) => words.set(word, Math.max(words.get(word) ?? 0, Number.parseInt(list.counts[index]!, 36))));
      }
      return words;
    },
  };
}

const parse = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes));

/** Asks for each address once, unless it failed. */
function remembered<T>(ask: (url: string) => Promise<T>): (url: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (url) => {
    const answer = known.get(url) ?? ask(url);
    known.set(url, answer);
    answer.catch(() => known.delete(url));
    return answer;
  };
}

/** The last for which it is true; the first when it is true of none. */
function lastWhere<T>(all: readonly T[], isTrue: (one: T) => boolean): T {
  let place = all.length - 1;
  while (place > 0 && !isTrue(all[place]!)) place--;
  return all[place]!;
}

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
