import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import * as assert from "uvu/assert";
import { readSiteData } from "../../src/content/read-data.ts";
import { loadContent } from "../../src/content/load.ts";
import { importArticles, type ImportReport } from "../../src/import/import-articles.ts";
import { isError } from "../../src/model/problem.ts";
import { provinceWith } from "../support/portal-site.ts";

/** A photo of one dot. */
export const dot = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", "base64");

export type Files = Record<string, string | Buffer>;
type Province = ReturnType<typeof provinceWith>;

/** The second province with sources beside it, in `nguon/`. */
export function provinceWithSources(sources: Files): Province {
  return provinceWith(Object.fromEntries(Object.entries(sources).map(([name, text]) => [`nguon/${name}`, text])));
}

export function addFiles({ root }: Province, files: Files): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
}

/** Imports all of `nguon/`, or what is named. The report names files without the temporary folder. */
export async function importInto({ root, content, data }: Province, { names = [""], category = "bien-dao", dryRun = false } = {}): Promise<ImportReport> {
  const categories = readSiteData(data).data.categories!.value;
  const report = await importArticles({ sources: names.map((name) => join(root, "nguon", name)), content, categories, category, dryRun });
  return JSON.parse(JSON.stringify(report).replaceAll(`${root}/`, "")) as ImportReport;
}

/** Imports sources into the second province, whose own check then finds no error. */
export async function imported(sources: Files): Promise<{ report: ImportReport; articles: ReadonlyMap<string, string>; province: Province }> {
  const province = provinceWithSources(sources);
  const report = await importInto(province);
  await assertClean(province);
  const articles = new Map(report.written.map(({ file }) => [file.replace("content/tin-tuc/", ""), readFileSync(join(province.root, file), "utf8")]));
  return { report, articles, province };
}

export async function assertClean({ content, data }: Province): Promise<void> {
  const { problems } = await loadContent({ content, data }, "2026-01-01");
  assert.equal(problems.filter(isError), []);
}

/** The one article that was written. */
export const onlyArticle = (articles: ReadonlyMap<string, string>): string => {
  assert.is(articles.size, 1);
  return [...articles.values()][0]!;
};

/** Every file below `content/` with its bytes. */
export const contentFiles = ({ content }: Province): Record<string, string> =>
  Object.fromEntries(readdirSync(content, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    .map((entry) => [join(entry.parentPath, entry.name), readFileSync(join(entry.parentPath, entry.name), "latin1")]).sort());

/** What the report tells, one line each. */
export const told = ({ notes }: ImportReport): string[] => notes.map(({ kind, text }) => `${kind}: ${text}`);
