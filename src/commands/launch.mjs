// Starts a command: `node src/commands/launch.mjs build --now 2019-05-15`.
// The sources are compiled once for each state they are in, so that a command starts without a TypeScript loader.
// This file is plain JavaScript because nothing can read TypeScript yet.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import module from "node:module";
import { setFlagsFromString } from "node:v8";

const root = join(import.meta.dirname, "../..");
const cache = join(root, ".cache/code");
const commands = ["build", "check", "feedback", "hosting", "import", "new", "publish", "indicators", "rollback", "scan", "serve", "schemas"];
/** Packages that are programs of their own, or find files of theirs; all others are read sooner as part of ours. */
const external = ["@11ty/*", "@expo-google-fonts/*", "esbuild", "fastify", "libsql", "lightningcss", "nodemailer", "pg", "sharp"];
const [name, ...args] = process.argv.slice(2);
if (!commands.includes(name)) {
  console.error(`Commands: ${commands.join(", ")}`);
  process.exit(2);
}

const filesOf = (folder, pattern) => readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
  .filter((file) => pattern.test(file)).map((file) => join(folder, file)).sort();
const sources = [...filesOf("src", /\.ts$/), ...filesOf("_includes", /\.ts$/), ".eleventy.ts", "package-lock.json", "src/commands/launch.mjs"];
const state = createHash("sha256").update(process.version);
for (const file of sources) {
  const { size, mtimeMs } = statSync(join(root, file));
  state.update(`${file} ${size} ${mtimeMs}\n`);
}
const compiled = join(cache, state.digest("hex").slice(0, 16));

async function compile() {
  const { build } = await import("esbuild");
  const folder = `${compiled}.${process.pid}`;
  mkdirSync(folder, { recursive: true });
  await build({
    absWorkingDir: root, outdir: folder, outbase: root,
    entryPoints: [...commands.map((command) => `src/commands/${command}.ts`), "src/build/worker.ts", "src/build/read-through-worker.ts", "src/build/search-worker.ts", "src/review/worker.ts", ...filesOf("src/pages", /\.11ty\.ts$/), ".eleventy.ts"],
    bundle: true, splitting: true, external, platform: "node", format: "esm", target: "node20", charset: "utf8", sourcemap: "linked", sourcesContent: false, logLevel: "error",
    banner: { js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);' }, // for packages in CommonJS
  });
  try { renameSync(folder, compiled); } catch { rmSync(folder, { recursive: true }); } // another process was first
  const old = readdirSync(cache).map((entry) => join(cache, entry)).filter((path) => path !== compiled)
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs).slice(3);
  for (const path of old) rmSync(path, { recursive: true, force: true });
}

// Node lets a heap grow to several times what is in use before it looks for garbage: a build of 10,000 articles took 1.1 GB; so it takes 0.8 GB, and no longer.
setFlagsFromString("--heap-growing-percent=50");
module.enableCompileCache?.(join(root, ".cache/node")); // Node 22 and later
if (!existsSync(compiled)) await compile();
process.env.PORTAL_ROOT = root;
process.env.PORTAL_CODE = compiled;
const { run } = await import(pathToFileURL(join(compiled, `src/commands/${name}.js`)).href);
process.exitCode = await run(args);
