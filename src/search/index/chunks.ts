import { levels } from "../format.ts";
import { ByteWriter } from "./byte-writer.ts";
import { documentOf, levelIn, type FormPostings } from "./postings.ts";

/** All exact forms under one key; `forms` by the number of their documents. */
export interface Term { key: string; forms: readonly { text: string; postings: Uint32Array }[] }

/** Files of one shard, by name, not yet compressed. */
export type RawFiles = Map<string, Buffer>;

export interface ChunkSizes {
  /** A chunk is closed when it is longer, bytes. */
  chunkBytes: number;
  /** Documents of a form that stand in the chunk itself; the others, less to do with it, lie in a file of their own. */
  listedHere: number;
}

/** Sorts exact forms under their keys. */
export function termsOf(forms: readonly FormPostings[], keyOf: (term: number) => string, textOf: (term: number) => string): Term[] {
  const byKey = new Map<string, { text: string; postings: Uint32Array }[]>();
  for (const { term, postings } of forms) {
    const key = keyOf(term);
    const form = { text: textOf(term), postings };
    const known = byKey.get(key);
    if (known) known.push(form);
    else byKey.set(key, [form]);
  }
  const terms = [...byKey].map(([key, unsorted]): Term => ({ key, forms: unsorted.sort((a, b) => b.postings.length - a.postings.length || (a.text < b.text ? -1 : 1)) }));
  return terms.sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** Writes terms into chunks `<letter>0`, `<letter>1`… @returns the first key of each */
export function writeChunks(letter: string, terms: readonly Term[], { chunkBytes, listedHere }: ChunkSizes, files: RawFiles): string[] {
  const starts: string[] = [];
  const chunk = new ByteWriter();
  const payload = new ByteWriter();
  let before = "";
  const close = (): void => {
    files.set(`${letter}${starts.length - 1}`, chunk.bytes);
    chunk.clear();
    before = "";
  };
  let overflow = 0;
  for (const name of files.keys()) if (name.startsWith("o")) overflow++;
  for (const { key, forms } of terms) {
    if (!chunk.length) starts.push(key);
    payload.clear();
    payload.number(forms.length);
    for (const { text, postings } of forms) {
      payload.text(text === key ? "" : text);
      payload.number(postings.length);
      const here = Math.min(postings.length, listedHere);
      payload.number(here);
      writeList(payload, postings.subarray(0, here));
      if (here === postings.length) continue;
      payload.number(overflow);
      const rest = new ByteWriter();
      writeList(rest, postings.subarray(here));
      files.set(`o${overflow++}`, rest.bytes);
    }
    const shared = sharedLength(before, key);
    chunk.number(shared);
    chunk.text(key.slice(shared));
    chunk.number(payload.length);
    chunk.append(payload);
    before = key;
    if (chunk.length > chunkBytes) close();
  }
  if (chunk.length) close();
  return starts;
}

function writeList(into: ByteWriter, postings: Uint32Array): void {
  const byLevel: number[][] = Array.from({ length: levels }, () => []);
  for (const posting of postings) byLevel[levels - levelIn(posting)]!.push(documentOf(posting));
  into.number(byLevel.reduce((mask, { length }, index) => (length ? mask | (1 << index) : mask), 0));
  for (const documents of byLevel) {
    if (!documents.length) continue;
    into.number(documents.length);
    let last = -1;
    for (const document of documents) {
      into.number(document - last - 1);
      last = document;
    }
  }
}

function sharedLength(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return at;
}
