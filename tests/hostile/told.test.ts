import { suite } from "uvu";
import * as assert from "uvu/assert";
import { loadContent } from "../../src/content/load.ts";
import { placeText, type Problem } from "../../src/model/problem.ts";
import { printable } from "../../src/content/hidden-characters.ts";
import { provinceWith } from "../support/portal-site.ts";
import { addresses } from "./cases/addresses.ts";
import { bodies } from "./cases/bodies.ts";
import { bytes } from "./cases/bytes.ts";
import { data } from "./cases/data.ts";
import { dates } from "./cases/dates.ts";
import { emblem } from "./cases/emblem.ts";
import { files } from "./cases/files.ts";
import { frontMatter } from "./cases/front-matter.ts";
import { yaml } from "./cases/yaml.ts";
import type { ToldRow } from "./rows.ts";

/** What is told of each row when all of them lie in one portal. */
async function toldOf(rows: readonly ToldRow[]): Promise<ReadonlyMap<string, string[]>> {
  const { root, content, data } = provinceWith(Object.assign({}, ...rows.map((row) => row.files)) as Record<string, string>);
  for (const { make } of rows) make?.(root);
  const { problems } = await loadContent({ content, data }, "2024-05-01");
  const rest = new Set(problems);
  const said = rows.map(({ name, files: written, places = [] }): [string, string[]] => {
    const own = [...Object.keys(written), ...places].map(printable);
    const found = problems.filter(({ file }) => own.includes(file.replace(`${root}/`, "")));
    found.forEach((problem) => rest.delete(problem));
    return [name, found.map((problem) => line(problem, root, own))];
  });
  assert.equal([...rest].map((problem) => line(problem, root, [])), [], "told of no row");
  return new Map(said);
}

function line({ what, fix, ...problem }: Problem, root: string, [own, ...others]: readonly string[]): string {
  const place = placeText({ what, fix, ...problem }).replace(`${root}/`, "");
  return `${own !== undefined && !others.length ? place.slice(own.length).replace(/^:/, "") : place} ${what} → ${fix}`.replaceAll(`${root}/`, "").trim();
}

const inOnePortal = { "front matter": frontMatter, YAML: yaml, "bytes and sizes": bytes, dates, files, addresses, bodies };
const alone = { data, emblem };

const tables: [table: string, rows: readonly ToldRow[], said: ReadonlyMap<string, string[]>][] = [];
for (const [table, rows] of Object.entries({ ...inOnePortal, ...alone })) {
  const portals = table in alone ? rows.map((row) => [row]) : [rows];
  tables.push([table, rows, new Map((await Promise.all(portals.map(toldOf))).flatMap((some) => [...some]))]);
}

for (const [table, rows, said] of tables) {
  const test = suite(`hostile content is told: ${table}`);
  for (const row of rows) {
    test(row.name, () => {
      const all = said.get(row.name)!;
      assert.equal(row.count === undefined ? all : all.slice(0, row.told.length), row.told);
      assert.is(all.length, row.count ?? row.told.length);
    });
  }
  test("and nothing reaches into objects", () => assert.is(({} as { pwned?: unknown }).pwned, undefined));
  test.run();
}
