import { levels } from "../format.ts";
import { ByteReader } from "./byte-reader.ts";

/** Documents of one exact form of a term and their levels, in parallel; `count` is that of all its documents, of which some may lie in an overflow file. */
export interface FormList { key: string; text: string; count: number; documents: number[]; levels: number[]; overflow: number | undefined }

/** Terms of a chunk whose keys are wanted. Keys come in order: `wanted` may say that all later ones are not. */
export function formsIn(chunk: Uint8Array, wanted: (key: string) => boolean): FormList[] {
  const reader = new ByteReader(chunk);
  const found: FormList[] = [];
  let key = "";
  while (!reader.ended) {
    key = key.slice(0, reader.number()) + reader.text();
    const length = reader.number();
    const next = reader.at + length;
    if (wanted(key)) {
      for (let forms = reader.number(); forms > 0; forms--) {
        const form: FormList = { key, text: reader.text() || key, count: reader.number(), documents: [], levels: [], overflow: undefined };
        const here = reader.number();
        readList(reader, form);
        if (here < form.count) form.overflow = reader.number();
        found.push(form);
      }
    }
    reader.at = next;
  }
  return found;
}

/** Adds the documents of an overflow file. */
export function readOverflow(bytes: Uint8Array, form: FormList): void {
  readList(new ByteReader(bytes), form);
  form.overflow = undefined;
}

function readList(reader: ByteReader, form: FormList): void {
  const mask = reader.number();
  for (let index = 0; index < levels; index++) {
    if (!(mask & (1 << index))) continue;
    let document = -1;
    for (let left = reader.number(); left > 0; left--) {
      form.documents.push((document += reader.number() + 1));
      form.levels.push(levels - index);
    }
  }
}
