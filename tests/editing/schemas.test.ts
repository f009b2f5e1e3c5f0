import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { schemaFolder, schemaNames, schemaText } from "../../src/editing/schema-files.ts";
import { readFrontMatter } from "../../src/content/front-matter.ts";
import { readYaml } from "../../src/content/yaml.ts";
import { faults, root, validator } from "./ajv.ts";

const test = suite("JSON Schemas for editors' programs");

test("the committed schemas are those of the model", () => {
  const committed = readdirSync(join(root, schemaFolder)).sort();
  assert.equal(committed, schemaNames.map((name) => `${name}.json`).sort());
  for (const name of schemaNames) {
    const file = join(root, schemaFolder, `${name}.json`);
    assert.ok(existsSync(file) && readFileSync(file, "utf8") === schemaText(name), `${schemaFolder}/${name}.json is stale: run «npm run schemas» and commit what it writes`);
  }
});

const frontMatter = (file: string): unknown => readFrontMatter(readFileSync(file, "utf8"), file).frontMatter!.source.value;
const yaml = (file: string): unknown => readYaml(readFileSync(file, "utf8"), file).value;
const below = (folder: string, ending: string): string[] => readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(ending)).map((name) => join(folder, name));

for (const [title, content, data] of [["the sample", "content", "_data"], ["the second province", "tests/fixtures/tinh-mau/content", "tests/fixtures/tinh-mau/data"]] as const) {
  test(`every file of ${title} passes its schema`, () => {
    const check = (name: string, file: string, value: unknown): void => assert.equal(faults(validators.get(name)!, value), [], file);
    const validators = new Map(schemaNames.map((name) => [name as string, validator(name)]));
    for (const file of below(join(root, content, "tin-tuc"), ".md")) check("article", file, frontMatter(file));
    for (const file of existsSync(join(root, content, "hoi-dap")) ? below(join(root, content, "hoi-dap"), ".md") : []) check("question", file, frontMatter(file));
    for (const file of below(join(root, content, "trang"), ".md")) check("page", file, frontMatter(file));
    for (const file of below(join(root, data, "indicators"), ".yml")) check("indicator", file, yaml(file));
    for (const name of ["site", "menu", "categories", "home", "sources", "dimensions", "topics"]) check(name, name, yaml(join(root, data, `${name}.yml`)));
  });
}

const good = { title: "Tên bài", date: "2019-05-13 16:43", summary: "Tóm tắt.", category: "kinh-te" };
const article = validator("article");

test("typical mistakes in an article are marked while it is written", () => {
  assert.equal(faults(article, good), []);
  assert.equal(faults(article, { ...good, date: "13/05/2019" }), ["/date pattern"]);
  assert.equal(faults(article, { ...good, date: "2019-13-05" }), ["/date pattern"]);
  assert.equal(faults(article, { ...good, category: "Kinh tế" }), ["/category pattern"]);
  assert.equal(faults(article, { ...good, tag: ["a"] }), ["additionalProperties tag"]);
  assert.equal(faults(article, { ...good, draft: "yes" }), ["/draft type"]);
  assert.equal(faults(article, { ...good, image: { src: "anh.jpg" } }), ["/image required alt"]);
  assert.equal(faults(article, { ...good, image: { src: "anh.doc", alt: "Ảnh" } }), ["/image/src pattern"]);
  assert.equal(faults(article, { ...good, aliases: ["cu/bai"] }), ["/aliases/0 pattern"]);
  assert.equal(faults(article, { ...good, source: { name: "Báo", url: "javascript:alert(1)" } }), ["/source/url pattern"]);
  const { summary: _, ...rest } = good;
  assert.equal(faults(article, rest), ["required summary"]);
});

test("typical mistakes in data files are marked while they are written", () => {
  const site = yaml(join(root, "_data/site.yml")) as Record<string, unknown>;
  const check = validator("site");
  assert.equal(faults(check, { ...site, themeColor: "xanh" }), ["/themeColor pattern"]);
  assert.equal(faults(check, { ...site, url: "backan.example" }), ["/url pattern"]);
  assert.equal(faults(check, { ...site, editing: { backend: "ftp", repo: "cong" } }), ["/editing/backend enum", "/editing/repo pattern"]);
  const indicator = yaml(join(root, "_data/indicators/htx-tong-so.yml")) as Record<string, unknown>;
  assert.equal(faults(validator("indicator"), { ...indicator, measure: "tong" }), ["/measure enum"]);
  assert.equal(faults(validator("menu"), [{ title: "Tin", url: "tin-tuc" }]), ["/0/url pattern"]);
});

test("each field has a Vietnamese name, and each pattern a Vietnamese message", () => {
  const unnamed: string[] = [];
  const look = (node: Record<string, unknown>, path: string): void => {
    if (node["pattern"] !== undefined && !node["patternErrorMessage"]) unnamed.push(`${path}: pattern without a message`);
    for (const [name, child] of Object.entries((node["properties"] ?? {}) as Record<string, Record<string, unknown>>)) {
      const kindOfBlock = "const" in child;
      if (!child["title"] && !kindOfBlock && !JSON.stringify(child).includes('"title"')) unnamed.push(`${path}.${name}`);
      look(child, `${path}.${name}`);
    }
    for (const part of [node["items"], node["additionalProperties"], ...((node["oneOf"] ?? node["anyOf"] ?? []) as unknown[])]) {
      if (part && typeof part === "object") look(part as Record<string, unknown>, `${path}[]`);
    }
  };
  for (const name of schemaNames) look(JSON.parse(schemaText(name)), name);
  assert.equal(unnamed, []);
});

test("VS Code is told of schemas that exist, and of one for each data file", () => {
  const settings = readFileSync(join(root, ".vscode/settings.json"), "utf8").replace(/^\s*\/\/.*$/gm, "");
  const schemas = Object.keys((JSON.parse(settings) as { "yaml.schemas": Record<string, string> })["yaml.schemas"]);
  for (const file of schemas) assert.ok(existsSync(join(root, file)), file);
  assert.equal(schemas.map((file) => file.slice(schemaFolder.length + 1, -5)).sort(), schemaNames.filter((name) => !["article", "page", "question"].includes(name)).sort());
});

test.run();
