import { suite } from "uvu";
import * as assert from "uvu/assert";
import { builtData } from "./built.ts";
import { data } from "./sample.ts";
import { packageProblems, type Descriptor } from "./data-package-rules.ts";

const test = suite("Data Package");
const built = await builtData();
const descriptor = (): Descriptor => built.json("datapackage.json") as Descriptor;

test("the package of the sample portal keeps every rule of the standard, and its files are what it says", () => {
  assert.equal(packageProblems(descriptor(), built.bytes), []);
});

test("so does a package with corrections, missing values, text with quotes and a negative number", () => {
  const { package: file, tables } = data();
  const bytes = (path: string): Buffer => Buffer.from(tables.find((one) => one.file.url === `/du-lieu/${path}`)!.file.content);
  assert.equal(packageProblems(JSON.parse(file.content) as Descriptor, bytes), []);
  assert.ok(tables.every(({ file: { content } }) => content.split("\r\n").length > 2));
});

test("it holds five tables, in files beside it", () => {
  assert.equal(descriptor().resources!.map(({ name, path }) => [name, path]), ["observations", "targets", "indicators", "sources", "revisions"].map((name) => [name, `${name}.csv`]));
});

test("it is dated by the newest publication and names its licences by their identifiers", () => {
  const { created, version, licenses } = descriptor();
  assert.equal([created, version, licenses![0]!.name], ["2022-09-29T00:00:00+07:00", "2022.9.29", "CC-BY-4.0"]);
  assert.equal((JSON.parse(data().package.content) as Descriptor).licenses!.map(({ name, path, title }) => [name, path, title]), [
    ["CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/", "CC BY 4.0"], [undefined, "https://congthongtin.example.vn/giay-phep/", "Giấy phép riêng"],
  ]);
});

test("the rules notice what breaks them", () => {
  const [first] = descriptor().resources!;
  const broken = (of: object): string[] => packageProblems({ ...descriptor(), ...of }, built.bytes);
  const brokenFirst = (of: object): string => broken({ resources: [{ ...first, ...of }, ...descriptor().resources!.slice(1)] })[0]!;
  assert.equal(broken({ created: "2022-09-29" }), ["created 2022-09-29"]);
  assert.equal(broken({ version: "2022.09.29" }), ["version 2022.09.29"]);
  assert.equal(broken({ licenses: [{ name: "CC BY" }] }), ["licence name CC BY"]);
  assert.equal(broken({ resources: [] }), ["no resources"]);
  assert.is(brokenFirst({ bytes: 1 }), "observations: bytes 1");
  assert.is(brokenFirst({ hash: "sha256:00" }), "observations: hash");
  assert.is(brokenFirst({ name: "targets" }), "two resources of one name");
  assert.is(brokenFirst({ schema: { ...first!.schema, primaryKey: ["indicator"] } }), "observations: primary key twice");
  assert.is(brokenFirst({ schema: { ...first!.schema, primaryKey: ["by_linh_vuc"] } }), "observations: primary key of fields that may be missing");
  assert.is(brokenFirst({ schema: { ...first!.schema, fields: first!.schema!.fields!.map((field) => (field.name === "note" ? { ...field, type: "number" } : field)) } }).split(" ").slice(0, 3).join(" "), "observations: note number");
  assert.is(brokenFirst({ schema: { ...first!.schema, foreignKeys: [{ fields: ["period"], reference: { resource: "sources", fields: ["source"] } }] } }), 'observations: foreign key ["2019-11-26"]');
});

test.run();
