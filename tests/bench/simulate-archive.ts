// One step of the simulation: `node simulate-archive.mjs make|choose MANIFEST-FOLDER CORPUS FOLDER COUNT`.
import { statSync } from "node:fs";
import { join } from "node:path";
import { loadContent, readHere } from "../../src/content/load.ts";
import { RememberedArticle, type Columns } from "../../src/content/remembered-article.ts";
import { inputsOf, KnownPages } from "../../src/build/inputs.ts";
import { loadManifest, saveManifest, type KnownArticle, type Manifest } from "../../src/build/manifest.ts";
import { planOf } from "../../src/build/plan.ts";
import { prepare } from "../../src/build/prepare.ts";
import { now } from "./builders.ts";

/** Seconds and bytes; memory is that of the process after all rows, articles, lists and inputs are in it. */
export interface ArchiveFigures { bytes: number; load: number; choose: number; save: number; memory: number }

const [step, manifestFolder, corpusFolder, made, written] = process.argv.slice(2) as [string, string, string, string, string];
const count = Number(written);

if (step === "make") saveManifest(made, multiplied(loadManifest(manifestFolder)!, count));
else console.log(JSON.stringify(await choose()));

const daysApart = 37;

/** Every copy lies days apart from the one before, under a name of its own, so that months and addresses become more. */
function multiplied(manifest: Manifest, wanted: number): Manifest {
  const { articles } = manifest;
  const own = articles.file.length;
  const indexes = Array.from({ length: wanted }, (_, index) => index);
  const copyOf = (index: number): string => (index < own ? "" : `-${Math.floor(index / own)}`);
  const repeated = Object.fromEntries(Object.entries(articles).map(([key, column]) => [key, indexes.map((index) => (column as readonly unknown[])[index % own])])) as unknown as Columns<KnownArticle>;
  const columns: Columns<KnownArticle> = {
    ...repeated,
    file: indexes.map((index) => articles.file[index % own]!.replace(/\.md$/, `${copyOf(index)}.md`)),
    slug: indexes.map((index) => articles.slug[index % own]! + copyOf(index)),
    url: indexes.map((index) => articles.url[index % own]!.replace(/\/$/, `${copyOf(index)}/`)),
    date: indexes.map((index) => new Date(articles.date[index % own]!.getTime() - Math.floor(index / own) * daysApart * 86_400_000)),
  };
  return { ...manifest, articles: columns };
}

async function choose(): Promise<ArchiveFigures> {
  const data = join(corpusFolder, "data");
  const folders = { content: join(corpusFolder, "content"), data };
  const { content } = await loadContent(folders, now, async (entries, known) => readHere(entries.filter(({ file }) => file.includes("/trang/")), known));
  const categories = new Map(content!.categories.map((category) => [category.id, category]));

  const start = performance.now();
  const before = loadManifest(made)!;
  const articles = before.articles.file.map((_, row) => new RememberedArticle(before.articles, row, categories.get(before.articles.category[row]!)!, () => { throw new Error("no body is made here"); }));
  const loaded = performance.now();
  const { portal } = await prepare({ ...content!, articles }, { data, now: new Date(`${now}T00:00:00+07:00`) });
  const known = new KnownPages(before.articles);
  const inputs = inputsOf(portal, before.shared, before.figures, { ...before, known });
  planOf(portal, inputs, before, known);
  const chosen = performance.now();
  const memory = process.memoryUsage().rss;
  const { near: _, ...rest } = inputs;
  saveManifest(join(made, "next"), { ...before, ...rest });
  return { bytes: statSync(join(made, "manifest")).size, load: (loaded - start) / 1e3, choose: (chosen - loaded) / 1e3, save: (performance.now() - chosen) / 1e3, memory };
}
