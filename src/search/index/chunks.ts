import { levels } from "../format.ts";
import { ByteWriter } from "./byte-writer.ts";
import { documentOf, levelIn } from "./postings.ts";
import type { Term } from "./terms.ts";

/** Takes the files of a shard, by name, not yet compressed. */
export type PutFile = (name: string, bytes: Uint8Array) => void;

export interface ChunkSizes {
  /** A chunk is closed when it is longer, bytes. */
  chunkBytes: number;
  /** Documents of a form that stand in the chunk itself; the others, less to do with it, lie in a file of their own. */
  listedHere: number;
}

/** Writes terms into chunks `<letter>0`, `<letter>1`…, the long tails of lists where `putOverflow` numbers them. @returns the first key of each chunk */
export function writeChunks(letter: string, terms: Iterable<Term>, { chunkBytes, listedHere }: ChunkSizes, put: PutFile, putOverflow: (bytes: Uint8Array) => number): string[] {
  const starts: string[] = [];
  const chunk = new ByteWriter();
  const payload = new ByteWriter();
  let before = "";
  const close = (): void => {
    put(`${letter}${starts.length - 1}`, chunk.bytes);
    chunk.clear();
    before = "";
  };
  for (const { key, forms } of terms) {
    if (!chunk.length) starts.push(key);
    payload.clear();
    payload.number(forms.length);
    for (const { text, postings } of forms) {
      payload.text(text === key ? "" : text);
      payload.number(postings.length);
      const here = Math.min(postings.length, listedHere);
      payload.number(here);
      writeList(payload, postings, 0, here);
      if (here === postings.length) continue;
      const rest = new ByteWriter();
      writeList(rest, postings, here, postings.length);
      payload.number(putOverflow(rest.bytes));
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

function writeList(into: ByteWriter, postings: Uint32Array, from: number, to: number): void {
  let mask = 0;
  for (let at = from; at < to; at++) mask |= 1 << (levels - levelIn(postings[at]!));
  into.number(mask);
  for (let at = from; at < to;) {
    const level = levelIn(postings[at]!);
    let end = at + 1;
    while (end < to && levelIn(postings[end]!) === level) end++;
    into.number(end - at);
    for (let last = -1; at < end; at++) {
      const document = documentOf(postings[at]!);
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
