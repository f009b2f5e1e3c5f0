import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { billOfMaterials, type Lock } from "../../src/supply/bill-of-materials.ts";

const test = suite("packages");
const root = join(import.meta.dirname, "../..");
const read = <Of>(name: string): Of => JSON.parse(readFileSync(join(root, name), "utf8")) as Of;

type Versions = Record<string, string>;
interface Locked { name?: string; version?: string; resolved?: string; integrity?: string; hasInstallScript?: boolean; dev?: boolean; link?: boolean; dependencies?: Versions; devDependencies?: Versions }
const { dependencies, devDependencies, scripts, private: kept } = read<{ dependencies: Versions; devDependencies: Versions; scripts: Versions; private: boolean }>("package.json");
const lock = read<Lock & { lockfileVersion: number; packages: Record<string, Locked> }>("package-lock.json");
const locked = Object.entries(lock.packages).filter(([path]) => path !== "");

test("each package that is asked for is asked for in one version", () => {
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) assert.match(version, /^\d+\.\d+\.\d+$/, name);
});

test("the lock file is of these packages and has the hash of each, and no package is from elsewhere than the registry", () => {
  assert.is(lock.lockfileVersion, 3);
  assert.equal([lock.packages[""]!.dependencies, lock.packages[""]!.devDependencies], [dependencies, devDependencies]);
  for (const [path, { version, resolved, integrity, link }] of locked) {
    assert.ok(!link && version, path);
    assert.match(integrity ?? "", /^sha512-[\w+/]{86}==$/, path);
    assert.is(resolved, undefined, `${path}: an address of its own`);
  }
});

test("of the packages of a portal one alone has a script for its installation, which it can do without, and nothing runs any", () => {
  assert.equal(locked.filter(([, { hasInstallScript, dev }]) => hasInstallScript && !dev).map(([path]) => path), ["node_modules/esbuild"]);
  for (const file of [".ci/run", ".github/workflows/cong.yml", ".gitlab-ci.yml"]) {
    const installations = readFileSync(join(root, file), "utf8").match(/npm (?:ci|install)\b.*/g) ?? [];
    assert.ok(installations.length > 0, file);
    for (const line of installations) assert.match(line, "--ignore-scripts", file);
  }
});

test("the package is never published, and no script of ours runs beside another", () => {
  assert.is(kept, true);
  for (const name of Object.keys(scripts)) {
    assert.not.match(name, /^(pre|post|prepare|install)/);
    if (name in scripts) for (const around of [`pre${name}`, `post${name}`]) assert.is(scripts[around], undefined);
  }
});

interface Component { purl: string; name: string; version: string; hashes: unknown; licenses: unknown }
const componentsOf = (bill: string): Component[] => (JSON.parse(bill) as { components: Component[] }).components;

test("the bill of materials has every package of a portal, and says of each what npm says", () => {
  const bill = billOfMaterials(lock);
  assert.is(bill, billOfMaterials(structuredClone(lock)));
  const ours = new Map(componentsOf(bill).map((component) => [component.purl, component]));
  for (const name of Object.keys(dependencies)) assert.ok([...ours.values()].some((component) => component.name === name && component.version === dependencies[name]), name);
  const theirs = componentsOf(execFileSync("npm", ["sbom", "--sbom-format", "cyclonedx", "--package-lock-only"], { cwd: root, encoding: "utf8", maxBuffer: 2 ** 26 }));
  const used = new Set(locked.filter(([, { dev }]) => !dev).map(([path, { name, version }]) => `pkg:npm/${(name ?? path.slice(path.lastIndexOf("node_modules/") + 13)).replace("@", "%40")}@${version}`));
  const expected = theirs.filter(({ purl }) => used.has(purl));
  const purls = new Set(expected.map(({ purl }) => purl));
  assert.equal([[...ours.keys()].filter((purl) => !purls.has(purl)), [...purls].filter((purl) => !ours.has(purl))], [[], []]);
  for (const { purl, hashes, licenses } of expected) assert.equal([ours.get(purl)!.hashes, ours.get(purl)!.licenses], [hashes, licenses], purl);
});

test.run();
