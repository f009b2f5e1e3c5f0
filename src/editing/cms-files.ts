import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { build, type Plugin } from "esbuild";
import type { AssetFile } from "../build/assets.ts";
import { codeHash } from "../build/code-hash.ts";
import { readSealed, writeSealed } from "../build/sealed-file.ts";
import { routes } from "../model/routes.ts";
import { projectRoot } from "../root.ts";

/** The editing program as files of the portal, and the address of the one that starts it. */
export interface CmsFiles { script: string; files: AssetFile[] }

/** Colours for code, maps, drawings and languages other than Vietnamese: never shown here, so one empty part stands for them. */
const unused = /^(@shikijs\/(langs|themes)\/|leaflet|terra-draw|svgo\/|\.\.\/locales\/[a-uw-z])|\/chunks\/react-dom/;

const leaveOut: Plugin = {
  name: "leave out what is never shown",
  setup(made) {
    made.onResolve({ filter: unused }, () => ({ path: "unused", namespace: "unused" }));
    made.onLoad({ filter: /./, namespace: "unused" }, () => ({ contents: "export default {}" }));
  },
};

/** What is changed in the program, each found as often as said: a new version that reads otherwise stops the build of the page. */
const changes: readonly [what: RegExp, by: string, times: number][] = [
  // It would ask somebody else's server for fonts that lie in its own folder too, and whether GitHub and GitLab are well.
  [/@font-face \{[^}]*cdn\.jsdelivr\.net[^}]*\}/g, "", 3],
  [/https:\/\/(www\.githubstatus\.com\/api|status-api\.hostedstatus\.com)[^`]*/g, "data:application/json,{}", 2],
  // Its letters have no Vietnamese marks, so that words would be set in two fonts.
  [/"Source Sans 3", system-ui/g, "system-ui", 1],
  // It would put the photos of `2026/ten-bai.md` into `2026/ten-bai/`, and look for them in `2026/`, where they belong.
  [/if\(\w+\?\.includes\(`\/`\)\)return \w+\}/g, "}", 1],
];

const adapted: Plugin = {
  name: "adapted to this portal",
  setup(made) {
    made.onLoad({ filter: /@sveltia\/cms\/npm\/index\.js$/ }, ({ path }) => ({
      contents: changes.reduce((code, [what, by, times]) => {
        const found = code.match(what)?.length ?? 0;
        if (found !== times) throw new Error(`@sveltia/cms has ${what} ${found} times, not ${times}: see src/editing/cms-files.ts`);
        return code.replace(what, by);
      }, readFileSync(path, "utf8")),
    }));
  },
};

/** Bundles the npm package into scripts of our own origin, with its fonts beside them; made once for each state of the code. */
export async function cmsFiles(): Promise<CmsFiles> {
  const kept = join(projectRoot, ".cache/build/editing");
  const form = `editing ${codeHash()}`;
  const known = readSealed(kept, form);
  if (known) return known as CmsFiles;
  const { outputFiles } = await build({
    entryPoints: { "bien-tap": join(projectRoot, "src/client/editing.ts") }, entryNames: "[name]-[hash]", chunkNames: "[name]-[hash]",
    outdir: routes.editing, bundle: true, splitting: true, minify: true, format: "esm", target: "es2022", charset: "utf8", write: false, legalComments: "none",
    absWorkingDir: projectRoot, plugins: [leaveOut, adapted], logLevel: "error",
  });
  const scripts = outputFiles.map(({ path, contents }): AssetFile => ({ url: routes.editing + path.slice(path.lastIndexOf("/") + 1), content: Buffer.from(contents) }));
  const made: CmsFiles = { script: scripts.find(({ url }) => url.startsWith(`${routes.editing}bien-tap-`))!.url, files: [...scripts, ...besides()] };
  try { writeSealed(kept, form, made); } catch { /* costs time only */ }
  return made;
}

/** Fonts and decoders that the scripts find by their own address; licences of all. */
function besides(): AssetFile[] {
  const program = dirname(createRequire(import.meta.url).resolve("@sveltia/cms"));
  const folder = join(program, "assets");
  const found = readdirSync(folder).filter((name) => /\.(woff2|wasm|js|png|txt)$/.test(name));
  return [
    { url: `${routes.editing}LICENSE.txt`, content: readFileSync(join(program, "../LICENSE.txt"), "utf8") },
    ...found.map((name) => ({ url: `${routes.editing}assets/${name}`, content: readFileSync(join(folder, name)) })),
  ];
}
