import { kinds } from "../format.ts";
import type { FilterCounts, SearchFilters } from "../protocol.ts";
import type { Store } from "./store.ts";

/** What each filter asks for and where documents have it: category, year, kind, in this order. */
interface Fields { wanted: readonly (number | undefined)[]; valuesOf: readonly ((document: number) => number)[] }

/** Reads the facets only where they are asked for. */
async function fieldsOf(store: Store, { category, year, kind }: SearchFilters, always: boolean): Promise<Fields> {
  const wanted = [category && store.root.categories.findIndex(([id]) => id === category), year, kind && kinds.indexOf(kind)].map((want) => (want === "" ? undefined : want));
  const facets = always || category || kind ? await store.facets() : () => ({ category: -1, kind: -1 });
  return { wanted, valuesOf: [(document) => facets(document).category, (document) => store.yearOf(document), (document) => facets(document).kind] };
}

/** Whether a document has all that is asked for; one field may be left out. A category that there is not is one that no document has. */
const passes = ({ wanted, valuesOf }: Fields, document: number, but = -1): boolean =>
  wanted.every((want, field) => want === undefined || field === but || (want >= 0 && valuesOf[field]!(document) === want));

/** Documents that pass all filters. */
export async function filtered(store: Store, documents: readonly number[], filters: SearchFilters): Promise<readonly number[]> {
  const fields = await fieldsOf(store, filters, false);
  return fields.wanted.some((want) => want !== undefined) ? documents.filter((document) => passes(fields, document)) : documents;
}

/** What each choice of a filter would leave, the other filters applied. Choices that leave nothing are left out, but for the one that is set. */
export async function countsOf(store: Store, documents: readonly number[], filters: SearchFilters): Promise<FilterCounts> {
  const fields = await fieldsOf(store, filters, true);
  const [categories, years, ofKinds] = fields.valuesOf.map((valueOf, field) => {
    const want = fields.wanted[field];
    const counts = new Map<number, number>(want === undefined ? [] : [[want, 0]]);
    for (const document of documents) {
      if (!passes(fields, document, field)) continue;
      const value = valueOf(document);
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return counts;
  }) as [Map<number, number>, Map<number, number>, Map<number, number>];
  return {
    categories: store.root.categories.flatMap(([id, title], place) => (categories.has(place) ? [[id, title, categories.get(place)!] as const] : [])),
    years: [...years].filter(([year]) => year).sort((a, b) => b[0] - a[0]),
    kinds: kinds.flatMap((kind, place) => (ofKinds.has(place) ? [[kind, ofKinds.get(place)!] as const] : [])),
  };
}
