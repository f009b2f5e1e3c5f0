import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";

const test = suite("licences");
const root = join(import.meta.dirname, "../..");

interface Locked { version: string; license?: string; dev?: boolean }
const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as { packages: Record<string, Locked> };
const nameIn = (path: string): string => path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
const used = Object.entries(lock.packages).filter(([path, { dev }]) => path && !dev);

/** They ask for their notice and no more, so that they go with the MIT licence of the portal. */
const permissive = ["0BSD", "Apache-2.0", "BlueOak-1.0.0", "BSD-2-Clause", "BSD-3-Clause", "CC0-1.0", "ISC", "MIT", "MIT-0", "Python-2.0", "Unlicense"];

/** Others, each with the packages that may have it and why. */
const others: Record<string, { packages: RegExp; why: string }> = {
  "MPL-2.0": { packages: /^lightningcss(-|$)/, why: "asks for changed files of its own only; used as it is, while a build runs" },
  "LGPL-3.0-or-later": { packages: /^@img\/sharp-/, why: "libvips, a library of its own that sharp links to while a build runs; used as it is, exchangeable, no part of what is published" },
  "OFL-1.1": { packages: /^@expo-google-fonts\//, why: "letters drawn into pictures and the editing page; the licence allows documents made with the font, and the font with its notice" },
};

/** Packages whose lock entry is silent; their own files were read. */
const read: Record<string, string> = { "duplexer@0.1.1": "MIT" };

/** Ways out of an expression, each with all licences it asks for. */
const choices = (expression: string): string[][] => expression.replace(/[()]/g, "").split(" OR ").map((choice) => choice.split(" AND ").map((licence) => licence.trim()));
const licenceOf = (path: string, { version, license }: Locked): string => license ?? read[`${nameIn(path)}@${version}`] ?? "none";
const isAllowed = (name: string, licence: string): boolean => permissive.includes(licence) || (others[licence]?.packages.test(name) ?? false);

test("every package that builds or runs a portal has a licence that goes with ours", () => {
  const wrong = used.filter(([path, locked]) => !choices(licenceOf(path, locked)).some((all) => all.every((licence) => isAllowed(nameIn(path), licence))));
  assert.equal(wrong.map(([path, locked]) => `${nameIn(path)}: ${licenceOf(path, locked)}`), []);
  for (const licence of Object.keys(others)) assert.ok(used.some(([path, locked]) => licenceOf(path, locked).includes(licence)), `${licence} is no longer used`);

  const table = new Map<string, string[]>();
  for (const [path, locked] of used) table.set(licenceOf(path, locked), [...(table.get(licenceOf(path, locked)) ?? []), nameIn(path)]);
  for (const [licence, names] of [...table].sort((one, other) => other[1].length - one[1].length)) {
    const unique = [...new Set(names)].sort();
    console.log(`${String(unique.length).padStart(4)}  ${licence.padEnd(42)} ${unique.slice(0, 4).join(", ")}${unique.length > 4 ? ", …" : ""}`);
  }
});

test("the lock file says of licences what the packages themselves say", () => {
  for (const [path, locked] of used.filter(([path]) => existsSync(join(root, path, "package.json")))) {
    const { license, licenses } = JSON.parse(readFileSync(join(root, path, "package.json"), "utf8")) as { license?: string | { type: string }; licenses?: { type: string }[] };
    const own = typeof license === "string" ? license : license?.type ?? licenses?.map(({ type }) => type).join(" OR ");
    assert.is(licenceOf(path, locked).replace(/[()]/g, ""), own?.replace(/[()]/g, ""), path);
  }
});

test("packages whose code readers' browsers get ask for their notice alone", () => {
  const scripts = readdirSync(join(root, "src/client"), { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
  const names = new Set(scripts.flatMap((file) => [...readFileSync(join(root, "src/client", file), "utf8").matchAll(/(?:from|import\() ?"([^."][^"]*)"/g)].map(([, name]) => name!.split("/").slice(0, name!.startsWith("@") ? 2 : 1).join("/"))));
  assert.ok(names.size > 0);
  for (const name of names) {
    const { license } = lock.packages[`node_modules/${name}`] ?? {};
    assert.ok(license && permissive.includes(license), `${name}: ${license}`);
  }
});

test.run();
