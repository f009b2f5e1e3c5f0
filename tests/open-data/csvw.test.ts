import { Readable } from "node:stream";
import jsonld from "jsonld";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { builtData, readTable } from "./built.ts";
import { csvwProblems, type Metadata } from "./csvw-rules.ts";
import { data } from "./sample.ts";

const test = suite("CSV on the Web");
const built = await builtData();
const ids = built.names.filter((name) => name.endsWith(".csv-metadata.json")).map((name) => name.split("/")[0]!);
const metadataOf = (id: string): Metadata => built.json(`${id}/${id}.csv-metadata.json`) as unknown as Metadata;

test("metadata stand beside each CSV under the name readers look for, and refer to it", () => {
  assert.is(ids.length, 10);
  for (const id of ids) {
    assert.is(metadataOf(id).url, `${id}.csv`);
    assert.ok(built.names.includes(`${id}/${metadataOf(id).url}`));
  }
});

test("metadata and cells keep every rule of the vocabulary", () => {
  for (const id of ids) assert.equal(csvwProblems(metadataOf(id), readTable(built.text(`${id}/${id}.csv`))), [], id);
  for (const { csv, csvw } of data().indicators.values()) assert.equal(csvwProblems(JSON.parse(csvw.content) as Metadata, readTable(csv.content)), []);
});

test("the rules notice what breaks them", () => {
  const metadata = metadataOf("htx-tong-so");
  const rows = readTable(built.text("htx-tong-so/htx-tong-so.csv"));
  assert.equal(csvwProblems({ ...metadata, title: "x" } as Metadata, rows), ["unknown property title"]);
  assert.equal(csvwProblems(metadata, [rows[0]!.toReversed(), ...rows.slice(1)]), ["titles differ from the header"]);
  assert.equal(csvwProblems(metadata, [...rows, rows[1]!]), ["primary key twice"]);
  assert.equal(csvwProblems(metadata, [rows[0]!, rows[1]!.map((cell) => (cell === "167" ? "167,5" : cell))]), ["value: decimal «167,5»"]);
});

// An independent reader turns CSV and metadata into RDF.

interface Term { termType: string; value: string; datatype?: Term; equals(other: Term): boolean }
interface Quad { subject: Term; predicate: Term; object: Term }
interface Reader { import(input: Readable, options: object): AsyncIterable<Quad> }

const term = ({ termType, value, datatype }: Omit<Term, "equals">): Term => ({
  termType, value, ...(datatype && { datatype: term(datatype) }), equals: (other) => other.termType === termType && other.value === value,
});

/** The part of http://www.w3.org/ns/csvw that the metadata use. */
const context = {
  "@vocab": "http://www.w3.org/ns/csvw#", dc: "http://purl.org/dc/terms/", xsd: "http://www.w3.org/2001/XMLSchema#",
  url: { "@type": "@id" }, titles: { "@id": "title" }, columns: { "@id": "column", "@container": "@list" }, datatype: { "@type": "@vocab" },
  ...Object.fromEntries(["string", "decimal", "integer", "boolean", "date", "anyURI"].map((name) => [name, `xsd:${name}`])),
};

/** What is said of each observation: address → property → value. */
async function statements(id: string): Promise<Map<string, Map<string, Term>>> {
  const quads = (await jsonld.toRDF({ ...metadataOf(id), "@context": context } as object, { base: "https://backan.example/" }) as Quad[])
    .map(({ subject, predicate, object }): Quad => ({ subject: term(subject), predicate: term(predicate), object: term(object) }));
  const match = (subject?: Term, predicate?: Term, object?: Term): Quad[] & { match?: unknown } => {
    const found: Quad[] & { match?: unknown } = quads.filter((quad) => (!subject || quad.subject.equals(subject)) && (!predicate || quad.predicate.equals(predicate)) && (!object || quad.object.equals(object)));
    found.match = (_: undefined, second: Term) => found.filter((quad) => quad.predicate.equals(second));
    return found;
  };
  const { default: Parser } = await import("rdf-parser-csvw" as string) as { default: new (options: object) => Reader };
  const reader = new Parser({ metadata: { match }, baseIRI: `https://backan.example/du-lieu/${id}/${id}.csv`, timezone: "utc" });
  const said = new Map<string, Map<string, Term>>();
  for await (const { subject, predicate, object } of reader.import(Readable.from([built.text(`${id}/${id}.csv`)]), {})) {
    if (subject.termType !== "NamedNode") continue;
    said.set(subject.value, (said.get(subject.value) ?? new Map<string, Term>()).set(predicate.value, object));
  }
  return said;
}

test("a reader of CSV on the Web finds each observation at its address, as SDMX says it", async () => {
  const said = await statements("htx-tong-so");
  const sdmx = "http://purl.org/linked-data/sdmx/2009/";
  assert.equal([...said].map(([address, properties]) => [address.split("#")[1], properties.get(`${sdmx}measure#obsValue`)?.value]), [
    ["htx-tong-so:2019-04", "167"], ["htx-tong-so:2019-04:linh-vuc:nong-nghiep", "123"], ["htx-tong-so:2019-04:linh-vuc:phi-nong-nghiep", "44"],
    ["htx-tong-so:2019-11-26", "181"], ["htx-tong-so:2019-11-26:linh-vuc:nong-nghiep", "137"], ["htx-tong-so:2019-11-26:linh-vuc:phi-nong-nghiep", "44"],
  ]);
  const [first] = said.values();
  assert.is(first!.get(`${sdmx}measure#obsValue`)!.datatype!.value, "http://www.w3.org/2001/XMLSchema#decimal");
  assert.equal(["dimension#timePeriod", "dimension#refArea", "attribute#unitMeasure", "attribute#obsStatus"].map((name) => first!.get(sdmx + name)?.value),
    ["2019-04", "Tỉnh Bắc Kạn (trước khi sáp nhập năm 2025)", "count", "A"]);
});

test.run();
