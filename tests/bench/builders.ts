import { cpSync, existsSync, readdirSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { convertCorpus, copyAssets } from "./convert.ts";
import type { Command } from "./measure.ts";
import { writeNunjucksSite } from "./nunjucks-site.ts";
import { cache, outputs, root } from "./paths.ts";
import type { Kind } from "./urls.ts";

export interface Builder {
  name: string;
  output: string;
  /** Kinds of pages it makes as we do, to be compared. */
  kinds: readonly Kind[];
  /** What may be done before the clock starts. */
  prepare(): void;
  /** A whole build into an empty folder. */
  command: Command;
}

/** Fixed, so that a build of today and one of next year make the same pages. */
export const now = "2026-06-01";
/** Above this, a plain Eleventy site takes minutes. */
const mostForNunjucks = 10_000;

interface OwnBuild { corpus: string; label: string; flags?: readonly string[]; nodeFlags?: readonly string[] }

/** Our build; each label has an output and a cache of its own. Without the flag `--clean` it is incremental. */
export function ours({ corpus, label, flags = ["--clean"], nodeFlags = [] }: OwnBuild): Builder {
  const output = join(outputs, label);
  const folders = ["--content", join(corpus, "content"), "--data", join(corpus, "data"), "--output", output, "--cache", cacheOf(label)];
  return {
    name: "ours", output, kinds: ["article", "month", "year", "category", "tag"], prepare: () => rmSync(cacheOf(label), { recursive: true, force: true }),
    command: { program: process.execPath, args: [...nodeFlags, "src/commands/launch.mjs", "build", ...folders, "--now", now, ...flags], folder: root },
  };
}

const cacheOf = (label: string): string => join(cache, `cache-${label}`);

function hugo(corpus: string, n: number): Builder {
  const source = join(cache, `hugo-${n}`);
  const output = join(outputs, `hugo-${n}`);
  return {
    name: "Hugo", output, kinds: ["article", "month", "year", "category", "tag"],
    prepare() {
      convertCorpus(corpus, source);
      copyAssets(ours({ corpus, label: `ours-${n}` }).output, source);
      rmSync(join(source, "layouts"), { recursive: true, force: true });
      cpSync(join(import.meta.dirname, "hugo"), source, { recursive: true });
    },
    command: { program: "hugo", args: ["--source", source, "--destination", output, "--noChmod", "--noTimes", "--quiet"], folder: source },
  };
}

function nunjucks(n: number): Builder {
  const source = join(cache, `nunjucks-${n}`);
  const output = join(outputs, `nunjucks-${n}`);
  return {
    name: "Nunjucks", output, kinds: ["article", "month", "category"],
    prepare: () => writeNunjucksSite(join(cache, `hugo-${n}`), source),
    command: { program: process.execPath, args: [join(root, "node_modules/@11ty/eleventy/cmd.cjs"), "--quiet", `--output=${output}`], folder: source },
  };
}

/**
 * In the order in which they run; each may use what those before it have made. The others make no search index:
 * ours makes the pages alone first, and then both.
 */
export const builders = (corpus: string, n: number): Builder[] => [
  ours({ corpus, label: `ours-${n}`, flags: ["--clean", "--pages-only"] }), hugo(corpus, n),
  { ...ours({ corpus, label: `search-${n}` }), name: "+ search" },
  ...(n <= mostForNunjucks ? [nunjucks(n)] : []),
];

/** Empties what a whole build may not find. Our output is a link to a release in a folder beside it. */
export function empty({ output }: Builder): void {
  rmSync(output, { recursive: true, force: true });
  const releases = join(outputs, ".releases");
  const ours = existsSync(releases) ? readdirSync(releases).filter((name) => /^(-[0-9a-f]{32}|\.journal)$/.test(name.slice(basename(output).length)) && name.startsWith(basename(output))) : [];
  for (const name of ours) rmSync(join(releases, name), { recursive: true });
}
