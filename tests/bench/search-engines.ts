import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { buildSync } from "esbuild";
import { indexFolder } from "../../src/search/format.ts";
import type { Planted } from "../search/planted.ts";
import { measure, type Measure } from "./measure.ts";
import { cache, root } from "./paths.ts";
import type { SearchFolders } from "./search-corpus.ts";

export interface SearchEngine {
  name: string;
  /** Makes the index. */
  build(): Measure;
  /** Files of the index without scripts. */
  files(): string[];
  /** A module with `open()`, `ask(typed)` and `all(typed)`, as JavaScript for the page; `all` may give names that `numbersOf` understands. */
  script: string;
  numbersOf(corpus: Planted): (names: readonly (string | number)[]) => number[];
}

const below = (folder: string): string[] => readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)).filter((file) => statSync(file).isFile());

function bundle(entry: string, outfile: string, platform: "node" | "browser"): void {
  buildSync({ entryPoints: [join(import.meta.dirname, entry)], outfile, bundle: true, platform, format: "esm", minify: platform === "browser", target: platform === "node" ? "node20" : "es2020", logLevel: "error" });
}

export function ours(count: number, { served }: SearchFolders): SearchEngine {
  return {
    name: "ours",
    build() {
      const program = join(cache, "search-index.mjs");
      // Beside the corpora: two folders below the project, as its source is, which finds them by that.
      bundle("search-index.ts", program, "node");
      bundle("search-page.ts", join(served, "ours.js"), "browser");
      return measure({ program: process.execPath, args: [program, String(count)], folder: root });
    },
    files: () => below(join(served, indexFolder)),
    script: `import { open, ask, all } from "/ours.js"; window.engine = { open, ask, all };`,
    numbersOf: () => (numbers) => numbers as number[],
  };
}

export function pagefind({ pages, served }: SearchFolders): SearchEngine {
  const output = join(served, "pagefind");
  return {
    name: "Pagefind",
    build: () => measure({ program: process.execPath, args: [join(root, "node_modules/pagefind/lib/runner/bin.cjs"), "--site", pages, "--output-path", output], folder: root }),
    files: () => below(output).filter((file) => !/\.(js|css)$/.test(file)),
    script: `import * as pagefind from "/pagefind/pagefind.js";
      window.engine = {
        async open() { await pagefind.options({ noWorker: true }); await pagefind.init(); },
        async ask(typed) {
          const { results } = await pagefind.search(typed);
          const cards = await Promise.all(results.slice(0, 10).map((result) => result.data()));
          return { urls: cards.map(({ url }) => url), total: results.length };
        },
        all: async (typed) => (await pagefind.search(typed)).results.map(({ id }) => id),
      };`,
    numbersOf(corpus) {
      const numbers = new Map(corpus.documents.map(({ url }, number) => [url, number]));
      const folder = join(output, "fragment");
      const byId = new Map(readdirSync(folder).map((file) => [file.replace(/\.pf_fragment$/, ""), numbers.get(urlIn(readFileSync(join(folder, file))))!]));
      return (ids) => ids.map((id) => byId.get(id as string)!);
    },
  };
}

const urlIn = (fragment: Buffer): string => (JSON.parse(gunzipSync(fragment).subarray("pagefind_dcd".length).toString()) as { url: string }).url;
