import { createHash } from "node:crypto";
import jsonld from "jsonld";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { datasetJsonLd } from "../../src/open-data/dataset.ts";
import { builtData } from "./built.ts";
import { portal } from "./sample.ts";

const test = suite("JSON-LD");
const built = await builtData();

type Value = { "@value": string; "@type"?: string; "@language"?: string } | Node;
interface Node { "@id"?: string; "@type"?: string[]; [property: string]: Value[] | string[] | string | undefined }

/** Nothing is fetched: contexts stand in the file, or here. Safe mode refuses every key and type that has no meaning. */
const expanded = (document: object, context?: object): Promise<Node[]> => jsonld.expand(document, {
  safe: true, base: "https://backan.example/",
  documentLoader: (url: string) => {
    if (!context || !/^https?:\/\/schema\.org\/?$/.test(url)) throw new Error(`would fetch ${url}`);
    return Promise.resolve({ contextUrl: undefined, documentUrl: url, document: { "@context": context } });
  },
} as object) as unknown as Promise<Node[]>;

const dcat = "http://www.w3.org/ns/dcat#";
const dct = "http://purl.org/dc/terms/";
const nodes = (node: Node, property: string): Node[] => (node[property] ?? []) as Node[];
const literal = (node: Node, property: string): string | undefined => (nodes(node, property)[0] as { "@value"?: string } | undefined)?.["@value"];
const address = (node: Node, property: string): string | undefined => nodes(node, property)[0]?.["@id"];

const [catalog] = await expanded(built.json("catalog.jsonld"));
const datasets = nodes(catalog!, `${dcat}dataset`);

test("the catalogue is a DCAT catalogue of all data and of each indicator", () => {
  assert.equal(catalog!["@type"], [`${dcat}Catalog`]);
  for (const property of [`${dct}title`, `${dct}description`, `${dct}publisher`, `${dct}license`, `${dct}modified`]) assert.is(nodes(catalog!, property).length, 1, property);
  assert.equal(datasets.map((one) => literal(one, `${dct}identifier`)), ["datapackage", "htx-chuoi-gia-tri", "htx-dung-luat", "htx-hieu-qua", "htx-san-pham-ocop",
    "htx-thanh-lap-moi", "htx-tiep-can-chinh-sach", "htx-tong-so", "htx-xep-loai", "htx-yeu-kem", "lien-hiep-htx"]);
  assert.is(new Set(datasets.map((one) => one["@id"])).size, datasets.length);
});

test("each dataset says what DCAT application profiles ask for", () => {
  for (const one of datasets) {
    assert.equal(one["@type"], [`${dcat}Dataset`]);
    for (const property of [`${dct}title`, `${dct}description`, `${dct}publisher`, `${dct}license`, `${dct}spatial`, `${dct}modified`, `${dcat}contactPoint`, `${dcat}landingPage`]) {
      assert.is(nodes(one, property).length, 1, `${one["@id"]} ${property}`);
    }
    assert.ok(nodes(one, `${dcat}keyword`).length >= 2);
  }
});

test("each distribution leads to a file of this release and tells its size and checksum", () => {
  const spdx = "http://spdx.org/rdf/terms#";
  const distributions = datasets.flatMap((one) => nodes(one, `${dcat}distribution`));
  assert.is(distributions.length, 7 + 10 * 3);
  for (const one of distributions) {
    const url = address(one, `${dcat}downloadURL`)!;
    const content = built.bytes(url.replace("https://backan.example/du-lieu/", ""));
    assert.is(address(one, `${dcat}accessURL`), url);
    assert.is(literal(one, `${dcat}byteSize`), String(content.length), url);
    assert.match(address(one, `${dcat}mediaType`)!, /^https:\/\/www\.iana\.org\/assignments\/media-types\/(text\/csv|application\/json)$/);
    const [checksum] = nodes(one, `${spdx}checksum`);
    assert.is(address(checksum!, `${spdx}algorithm`), `${spdx}checksumAlgorithm_sha256`);
    assert.is(literal(checksum!, `${spdx}checksumValue`), createHash("sha256").update(content).digest("hex"), url);
  }
});

test("literals have the types that the vocabularies ask for", () => {
  const types = new Map<string, Set<string | undefined>>();
  const walk = (node: Node): void => Object.entries(node).forEach(([property, values]) => {
    if (!Array.isArray(values) || property.startsWith("@")) return;
    for (const value of values as Value[]) {
      if ("@value" in value) types.set(property, (types.get(property) ?? new Set()).add((value as { "@type"?: string })["@type"]));
      else walk(value);
    }
  });
  walk(catalog!);
  const xsd = "http://www.w3.org/2001/XMLSchema#";
  for (const [property, type] of [[`${dcat}byteSize`, "nonNegativeInteger"], [`${dcat}startDate`, "date"], [`${dcat}endDate`, "date"], [`${dct}modified`, "date"], ["http://spdx.org/rdf/terms#checksumValue", "hexBinary"]] as const) {
    assert.equal([...types.get(property)!], [xsd + type], property);
  }
});

const schema = "https://schema.org/";
const schemaContext = { "@vocab": schema, url: { "@type": "@id" }, license: { "@type": "@id" }, contentUrl: { "@type": "@id" } };

test("the page of an indicator and the page of all data carry a Dataset that search engines take", async () => {
  const pages = [built.text("index.html"), ...["htx-tong-so", "htx-hieu-qua"].map((id) => built.text(`../chi-tieu/${id}/index.html`))];
  for (const page of pages) {
    const found = [...page.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)].map(([, json]) => JSON.parse(json!) as { "@type": string });
    const [dataset] = await expanded(found.find((thing) => thing["@type"] === "Dataset")!, schemaContext);
    assert.equal(dataset!["@type"], [`${schema}Dataset`]);
    const description = literal(dataset!, `${schema}description`)!;
    assert.ok(description.length >= 50 && description.length <= 5000, description);
    for (const property of ["name", "license", "url", "creator", "dateModified", "spatialCoverage", "includedInDataCatalog"]) assert.is(nodes(dataset!, schema + property).length, 1, property);
    for (const one of nodes(dataset!, `${schema}distribution`)) {
      const content = built.bytes(address(one, `${schema}contentUrl`)!.replace("https://backan.example/du-lieu/", ""));
      assert.is(literal(one, `${schema}contentSize`), `${content.length} B`);
      assert.is(literal(one, `${schema}sha256`), createHash("sha256").update(content).digest("hex"));
    }
  }
});

test("the Dataset of made-up figures says so first, and names the indicator's own licence", () => {
  const of = portal();
  const dataset = datasetJsonLd(of, of.indicators.find(({ illustrative }) => illustrative)!);
  assert.match(dataset.description, /^Số liệu minh họa, không phải số thật\. /);
  assert.is(dataset.license, "https://congthongtin.example.vn/giay-phep/");
});

test.run();
