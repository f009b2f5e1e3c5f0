import { levels } from "../format.ts";
import { readerOf, type ByteReader } from "./byte-reader.ts";

/** Documents of one exact form of a term and their levels, in parallel; `count` is that of all its documents, of which some may lie in an overflow file. */
export interface FormList { key: string; text: string; count: number; documents: Uint32Array; levels: Uint8Array; overflow: number | undefined }

/** Terms of a chunk whose keys are `key`, or begin with it when `prefix`. Keys come in order, so the first one after them ends it. */
export function formsIn(chunk: Uint8Array, wanted: string, prefix: boolean): FormList[] {
  const reader = readerOf(chunk);
  const found: FormList[] = [];
  let key = "";
  while (reader.hasMore()) {
    key = key.slice(0, reader.number()) + reader.text();
    const length = reader.number();
    const next = reader.at + length;
    if (prefix ? key.startsWith(wanted) : key === wanted) {
      for (let forms = reader.number(); forms > 0; forms--) {
        const text = reader.text() || key;
        const count = reader.number(), here = reader.number();
        // There is room for the documents of the overflow file behind those that stand here.
        const documents = new Uint32Array(count), own = new Uint8Array(count);
        readList(reader, documents, own, 0);
        found.push({ key, text, count, documents: documents.subarray(0, here), levels: own.subarray(0, here), overflow: here < count ? reader.number() : undefined });
      }
    } else if (key > wanted) break;
    reader.at = next;
  }
  return found;
}

/** Adds the documents of an overflow file. */
export function readOverflow(bytes: Uint8Array, form: FormList): void {
  const here = form.documents.length;
  form.documents = new Uint32Array(form.documents.buffer);
  form.levels = new Uint8Array(form.levels.buffer);
  readList(readerOf(bytes), form.documents, form.levels, here);
  form.overflow = undefined;
}

function readList(reader: ByteReader, documents: Uint32Array, own: Uint8Array, from: number): void {
  const mask = reader.number();
  for (let index = 0, place = from; index < levels; index++) {
    if (!(mask & (1 << index))) continue;
    for (let left = reader.number(), document = -1; left > 0; left--) {
      own[place] = levels - index;
      documents[place++] = document += reader.number() + 1;
    }
  }
}
